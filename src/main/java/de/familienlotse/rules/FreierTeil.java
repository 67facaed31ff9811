package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Groesse;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Was in einer Leistung enthalten ist und nicht als Einkommen zaehlt: eine andere Leistung oder eine Zeile ihres Rechenwegs. */
record FreierTeil(Map<String, Befund> befunde, Wegregister.Nebenleistung n) {
    /** Was vom {@code betrag} dieser Person zaehlt. */
    Groesse ohne(String person, Groesse betrag) {
        Groesse rest = betrag;
        for (String l : n.frei()) {
            for (PersonBefund p : befunde.containsKey(l) ? befunde.get(l).personen() : List.<PersonBefund>of()) {
                boolean dabei = p.person().equals(person) && p.ergebnis() != Ergebnis.EHER_NICHT && p.betrag() != null;
                rest = dabei ? rest.minus(p.betrag()).nichtNegativ() : rest;
            }
        }
        return rest.minus(zeile(n.freieZeile(), person)).nichtNegativ();
    }

    /** Was vom {@code betrag} dieser Person nur nach dem SGB II nicht zaehlt. */
    Groesse nurSgb2(String person, Groesse betrag) {
        return zeile(n.freieZeileSgb2(), person).min(betrag);
    }

    private Groesse zeile(String anfang, String person) {
        String id = anfang + ":" + person;
        return befunde.get(n.leistung()).rechenweg().stream()
                .filter(z -> id.equals(z.id()))
                .map(Rechenzeile::wert)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Groesse.NULL);
    }
}
