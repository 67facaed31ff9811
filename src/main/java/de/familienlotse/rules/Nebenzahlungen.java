package de.familienlotse.rules;

import de.familienlotse.calculation.Einkuenfte;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Zufluesse;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.findings.Wegbetrag;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Was eine Familie neben den Wegen bekommt, je Person, und was davon ihr Einkommen aendert. */
final class Nebenzahlungen {
    private static final String TAG = "tag";

    private final Wegregister register;
    private final Map<String, Befund> befunde;
    private final Lage lage;
    private final Set<String> vergeben = new HashSet<>();
    private final Map<String, Groesse> summen = new LinkedHashMap<>();
    private final Map<String, List<Einkunft>> neu = new HashMap<>();
    private final Set<String> ohneLohn = new HashSet<>();

    /** {@code lage}: die Familie mit ihren Antworten. */
    Nebenzahlungen(Wegregister register, Map<String, Befund> befunde, Lage lage) {
        this.register = register;
        this.befunde = befunde;
        this.lage = lage;
        register.daneben().forEach(n -> summen.put(n.leistung(), Groesse.NULL));
        nimm(Ergebnis.WAHRSCHEINLICH);
        nimm(Ergebnis.VIELLEICHT);
    }

    /** Die Betraege im Monat; wo nichts ist, keine Zeile. */
    List<Wegbetrag> betraege() {
        List<Wegbetrag> liste = new ArrayList<>();
        summen.forEach((leistung, summe) -> {
            if (summe != Groesse.NULL) {
                liste.add(new Wegbetrag(leistung, summe));
            }
        });
        return liste;
    }

    /** Was sicher noch hinzukommt und als Einkommen zaehlt. */
    Zufluesse zufluesse() {
        return neu.isEmpty() ? Zufluesse.KEINE : new Zufluesse(neu, ohneLohn);
    }

    private void nimm(Ergebnis ergebnis) {
        for (Wegregister.Nebenleistung n : register.daneben()) {
            Befund b = befunde.get(n.leistung());
            if (b == null || b.ergebnis() == Ergebnis.EHER_NICHT || b.betrag() == null) {
                continue;
            }
            for (PersonBefund p : b.personen()) {
                boolean gilt = p.ergebnis() == ergebnis && p.betrag() != null && laeuft(n, b, p.person());
                if (gilt && vergeben.add(n.gruppe() + " " + p.person())) {
                    zahle(n, b, p);
                }
            }
        }
    }

    private void zahle(Wegregister.Nebenleistung n, Befund b, PersonBefund p) {
        Groesse betrag = b.turnus().equals(TAG) ? p.betrag().mal(register.tageJeMonat()) : p.betrag();
        boolean sicher = p.ergebnis() == Ergebnis.WAHRSCHEINLICH;
        if (n.einkommen() != null) {
            Groesse bezogen = bezogen(p.person(), n.einkommen());
            if (bezogen != Groesse.NULL) {
                betrag = bezogen;
            } else if (sicher) {
                merke(n, p.person(), betrag);
            }
        }
        Groesse g = sicher ? betrag : betrag.huelle(Groesse.NULL, b.fehlt());
        summen.merge(n.leistung(), g, Groesse::plus);
    }

    private void merke(Wegregister.Nebenleistung n, String person, Groesse betrag) {
        var fakt = new de.familienlotse.value.Fakt("einkuenfte", 0);
        neu.computeIfAbsent(person, x -> new ArrayList<>())
                .add(new Einkunft(new Angabe<>(n.einkommen(), fakt), betrag));
        if (n.ohneLohn()) {
            ohneLohn.add(person);
        }
    }

    /** Was die Person davon schon bekommt; dann ist es in allem anderen enthalten. */
    private Groesse bezogen(String person, Einkunftsart art) {
        for (Person p : lage.personen()) {
            if (p.id().equals(person)) {
                return Einkuenfte.von(p).sicher(art);
            }
        }
        return Groesse.NULL;
    }

    /** Ob die Leistung am Stichtag gezahlt wird. */
    private boolean laeuft(Wegregister.Nebenleistung n, Befund b, String person) {
        if (n.zeitraum() == null) {
            return true;
        }
        LocalDate von = tag(b, n.zeitraum() + ".von:" + person);
        LocalDate bis = tag(b, n.zeitraum() + ".bis:" + person);
        return von != null
                && bis != null
                && !lage.tag().isBefore(von)
                && !lage.tag().isAfter(bis);
    }

    private static LocalDate tag(Befund b, String id) {
        return b.rechenweg().stream()
                .filter(z -> id.equals(z.id()))
                .map(Rechenzeile::tag)
                .findFirst()
                .orElse(null);
    }
}
