package de.familienlotse.findings;

import de.familienlotse.value.Fakt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Was eine Leistung fuer die Familie ergibt.
 *
 * @param betrag Summe, falls der Anspruch besteht; null, wenn es keinen gibt oder nichts gesagt werden kann
 * @param turnus tag, monat, jahr oder einmalig
 * @param bedingungen die entscheidende zuerst
 * @param unterstellt unbeantwortet, und der Betrag rechnet damit, dass der Regelfall gilt
 * @param annahmen was die Anfrage nicht sagen kann und als Regelfall gilt
 */
public record Befund(
        String leistung,
        String name,
        String ebene,
        Ergebnis ergebnis,
        Groesse betrag,
        String turnus,
        List<PersonBefund> personen,
        List<Bedingung> bedingungen,
        List<Rechenzeile> rechenweg,
        Fakten fehlt,
        List<Fakt> unterstellt,
        Beziehungen beziehungen,
        Antrag antrag,
        String katalog,
        List<Hinweis> annahmen,
        List<Hinweis> hinweise) {}
