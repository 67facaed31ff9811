package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Zufluesse;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Wegbetrag;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Was eine Familie neben den Wegen bekommt und was davon ihr Einkommen aendert. */
final class Nebenzahlungen {
    private final Wegregister register;
    private final Map<String, Befund> befunde;
    private final Ungewissheit ungewiss = new Ungewissheit();
    private final Personengeld geld;
    private final Set<String> vergeben = new HashSet<>();
    private final Map<String, Groesse> summen = new LinkedHashMap<>();

    /** {@code lage}: die Familie mit ihren Antworten. */
    Nebenzahlungen(Wegregister register, Map<String, Befund> befunde, Lage lage, Annahme annahme) {
        this.register = register;
        this.befunde = befunde;
        geld = new Personengeld(lage, befunde, register.tageJeMonat(), annahme, ungewiss);
        register.daneben().forEach(n -> summen.put(n.leistung(), Groesse.NULL));
        nimm(Ergebnis.WAHRSCHEINLICH);
        nimm(Ergebnis.VIELLEICHT);
    }

    /** Die Betraege im Monat; wo nichts ist, keine Zeile. */
    List<Wegbetrag> betraege() {
        List<Wegbetrag> liste = new ArrayList<>();
        summen.forEach((leistung, summe) -> {
            if (summe.unbegrenzt() || summe.bis().signum() > 0) {
                liste.add(new Wegbetrag(leistung, summe));
            }
        });
        return liste;
    }

    /** Was sicher noch hinzukommt und als Einkommen zaehlt. */
    Zufluesse zufluesse() {
        return geld.zufluesse();
    }

    /** Je Person, was die Betraege davon schon als ihre Einkunft kennen. */
    Map<String, Groesse> bezogen() {
        return geld.bezogen();
    }

    /** Die Faelle, die zu unterscheiden sind; leer, wenn nur einer moeglich ist oder Geld nach oben offen ist. */
    List<Annahme> faelle() {
        return ungewiss.faelle();
    }

    private void nimm(Ergebnis ergebnis) {
        for (Wegregister.Nebenleistung n : register.daneben()) {
            Befund b = befunde.get(n.leistung());
            if (b == null || b.ergebnis() == Ergebnis.EHER_NICHT || b.betrag() == null) {
                continue;
            }
            boolean nurEine = nurEine(b);
            for (PersonBefund p : dieMeisten(b)) {
                boolean gilt = p.ergebnis() == ergebnis && p.betrag() != null && geld.zahlt(n, b, p.person());
                String platz = n.gruppe() + (nurEine ? "" : " " + p.person());
                if (gilt && vergeben.add(platz)) {
                    summen.merge(n.leistung(), geld.nimm(n, b, p), Groesse::plus);
                }
            }
        }
    }

    /** Ob der Befund nur den Betrag einer Person nennt, weil nicht alle zugleich beziehen. */
    private static boolean nurEine(Befund b) {
        BigDecimal alle = BigDecimal.ZERO;
        for (PersonBefund p : b.personen()) {
            boolean zaehlt = p.ergebnis() != Ergebnis.EHER_NICHT && p.betrag() != null;
            alle = zaehlt ? alle.add(p.betrag().bis()) : alle;
        }
        return alle.compareTo(b.betrag().bis()) > 0;
    }

    private static List<PersonBefund> dieMeisten(Befund b) {
        return b.personen().size() < 2
                ? b.personen()
                : b.personen().stream()
                        .sorted(Comparator.comparing(Nebenzahlungen::hoechstens).reversed())
                        .toList();
    }

    private static BigDecimal hoechstens(PersonBefund p) {
        return p.betrag() == null ? BigDecimal.ZERO : p.betrag().bis();
    }
}
