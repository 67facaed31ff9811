package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;
import java.util.List;

/** Kuendigt die kommenden Tage an, die im Rechenweg moeglicher Leistungen stehen: Schutzfrist, Anmeldung der Elternzeit. */
final class Termine {
    private final Ausblickwerk werk;
    private final Lage lage;
    private final Ereignisbetrag betrag;
    private final LocalDate bis;

    Termine(Ausblickwerk werk, Lage lage, Ereignisbetrag betrag, LocalDate bis) {
        this.werk = werk;
        this.lage = lage;
        this.betrag = betrag;
        this.bis = bis;
    }

    /** Haengt an {@code liste} an, was fuer die Leistungen dieser Auswahl noch nicht in ihr steht. */
    void nenne(List<Ausblick> liste, Auswahl auswahl) {
        for (Terminregel r : werk.termine()) {
            Befund b = auswahl.umfasst(r.leistung()) ? betrag.befund(r.leistung()) : null;
            if (b != null && b.ergebnis() != Ergebnis.EHER_NICHT) {
                b.personen().stream()
                        .filter(p -> p.ergebnis() != Ergebnis.EHER_NICHT)
                        .forEach(p -> nenne(r, b, p, liste));
            }
        }
    }

    private void nenne(Terminregel r, Befund b, PersonBefund p, List<Ausblick> liste) {
        String id = r.zeile() + ":" + p.person();
        for (Rechenzeile z : b.rechenweg()) {
            LocalDate am = !id.equals(z.id()) || z.tag() == null
                    ? null
                    : r.danach() ? z.tag().plusDays(1) : z.tag();
            if (am != null && am.isAfter(lage.tag()) && !am.isAfter(bis) && neu(am, b, p, liste)) {
                liste.add(ausblick(am, r, b, p, z.norm()));
            }
        }
    }

    private static boolean neu(LocalDate am, Befund b, PersonBefund p, List<Ausblick> liste) {
        return liste.stream()
                .noneMatch(a -> am.equals(a.am())
                        && b.leistung().equals(a.leistung())
                        && p.person().equals(a.person()));
    }

    private Ausblick ausblick(LocalDate am, Terminregel r, Befund b, PersonBefund p, String norm) {
        Groesse g = worum(r, p.betrag());
        String text = r.text() + (schwanger() ? Treffer.Genau.TERMIN.zusatz() : "");
        String turnus = g == null ? null : b.turnus();
        return new Ausblick(am, r.art(), b.leistung(), p.person(), null, text, norm, g, turnus, List.of());
    }

    private static Groesse worum(Terminregel r, Groesse betrag) {
        boolean genannt = r.entfaellt() || r.art() == Ereignisart.BEGINNT;
        if (!genannt || !Ereignisbetrag.sagbar(betrag)) {
            return null;
        }
        return r.entfaellt() ? Groesse.NULL.minus(betrag) : betrag;
    }

    private boolean schwanger() {
        return lage.erwachsene().stream().anyMatch(Termine::schwanger);
    }

    private static boolean schwanger(ErwachsenerLage e) {
        var s = e.person().schwangerschaft();
        return s.bekannt() && s.wert().besteht();
    }
}
