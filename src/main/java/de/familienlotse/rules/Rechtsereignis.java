package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Eine Aenderung des Rechts an einem kommenden Tag.
 *
 * @param regel wie sie angekuendigt wird, oder null
 * @param unmittelbar Leistungen, die den Wert lesen; zuerst die, zu denen er gehoert
 * @param satz ob der Wert selbst der Betrag je Person ist
 * @param mehr Unterschied in Euro, wenn der Wert eine einzelne Zahl in Euro je Monat ist, sonst null
 */
record Rechtsereignis(
        LocalDate am,
        Rechtsregel regel,
        String text,
        String norm,
        List<Integer> unmittelbar,
        boolean satz,
        BigDecimal mehr) {
    /** Dasselbe, wenn der Wert nur in Betraege eingeht, von denen keine Rechnung des Haushalts abhaengt. */
    Rechtsereignis ohneFolgen() {
        return new Rechtsereignis(am, regel, text, norm, unmittelbar, satz, BigDecimal.ZERO);
    }

    /** Ob es fuer die Familie in Frage kommt. */
    boolean trifft(Lage lage) {
        return regel == null || regel.nur().stream().allMatch(n -> n.trifft(lage, am));
    }
}
