package de.familienlotse.comparison;

import de.familienlotse.value.Fakten;
import java.util.List;

/**
 * Was entlang eines Fakts zur Verfuegung steht.
 *
 * @param punkte in gleichen Schritten
 * @param klippen wo die Summe zwischen zwei Punkten faellt, obwohl der Fakt steigt
 * @param anstiege wo sie zwischen zwei Punkten um mehr steigt als der Fakt selbst
 * @param eigen wo die Familie heute steht; null, wenn sie den Fakt nicht nennt
 * @param fehlt welche Antworten die Betraege genauer machen
 */
public record Verlauf(
        String fakt,
        List<Verlaufspunkt> punkte,
        List<Klippe> klippen,
        List<Klippe> anstiege,
        Eigenstand eigen,
        Fakten fehlt) {}
