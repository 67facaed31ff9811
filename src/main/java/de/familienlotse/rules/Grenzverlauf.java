package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Wie der Status einer Leistung von einem ihrer Tage zum naechsten verlaeuft. Hat er sich schon vorher geaendert, wird der Tag
 * gesucht.
 */
final class Grenzverlauf {
    private final Grenzurteil urteil;
    private final Lage lage;
    private final Leistung leistung;
    private final int platz;
    private final List<Treffer> halte;
    private final List<Wechsel> liste = new ArrayList<>();

    /** Ein Wechsel; der Treffer nennt Tag und Person. */
    record Wechsel(Treffer treffer, Ereignisart art) {}

    /** {@code treffer}: die Tage der Leistung im Leben der Personen, mindestens einer; {@code stichtage}: die des Kalenders. */
    Grenzverlauf(
            Grenzurteil urteil,
            Lage lage,
            Leistung leistung,
            int nummer,
            List<Treffer> treffer,
            Set<LocalDate> stichtage) {
        this.urteil = urteil;
        this.lage = lage;
        this.leistung = leistung;
        platz = nummer;
        halte = new ArrayList<>(treffer);
        Vorlage v = treffer.get(0).vorlage();
        stichtage.forEach(t -> halte.add(new Treffer(t, Treffer.Genau.JA, v, null)));
        halte.sort(Comparator.comparing(Grenzurteil::danach));
    }

    /** Die Wechsel fuer jede Person, fuer die einzeln geprueft wird, sonst fuer den Haushalt. */
    List<Wechsel> wechsel() {
        if (leistung.jePerson()) {
            leistung.subjekt().personen(lage).forEach(this::verfolge);
        } else {
            verfolge(null);
        }
        return liste;
    }

    private void verfolge(Person person) {
        int wo = person == null ? 0 : person.nummer();
        LocalDate vorher = lage.tag();
        Wahrheit alt = urteil.status(platz, wo, vorher);
        for (Treffer t : halte) {
            LocalDate tag = Grenzurteil.danach(t);
            Wahrheit neu = urteil.status(platz, wo, tag);
            if (!gleich(alt, neu)) {
                Person wen = person == null ? t.person() : person;
                LocalDate am = t.genau() == Treffer.Genau.FRUEHESTENS ? t.am() : suche(wo, alt, vorher, tag);
                boolean getroffen = am.equals(t.am());
                Treffer.Genau genau = getroffen ? t.genau() : Treffer.Genau.JA;
                Person bei = getroffen || person != null ? wen : null;
                liste.add(new Wechsel(new Treffer(am, genau, t.vorlage(), bei), art(alt, neu)));
            }
            vorher = tag;
            alt = neu;
        }
    }

    private static Ereignisart art(Wahrheit alt, Wahrheit neu) {
        return alt.istNein() ? Ereignisart.BEGINNT : neu.istNein() ? Ereignisart.ENDET : Ereignisart.AENDERT;
    }

    private static boolean gleich(Wahrheit a, Wahrheit b) {
        return a.istJa() == b.istJa() && a.istNein() == b.istNein();
    }

    /** Der erste Tag nach {@code von}, an dem der Status nicht mehr dieser ist; {@code bis} ist so ein Tag. */
    private LocalDate suche(int wo, Wahrheit alt, LocalDate von, LocalDate bis) {
        LocalDate noch = von;
        LocalDate schon = bis;
        LocalDate mitte = bis.minusDays(1);
        while (ChronoUnit.DAYS.between(noch, schon) > 1) {
            if (gleich(alt, urteil.status(platz, wo, mitte))) {
                noch = mitte;
            } else {
                schon = mitte;
            }
            mitte = noch.plusDays(ChronoUnit.DAYS.between(noch, schon) / 2);
        }
        return schon;
    }
}
