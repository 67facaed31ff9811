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

/**
 * Wie der Status einer Leistung von einem ihrer Tage zum naechsten verlaeuft. Hat er sich schon vorher geaendert, wird der Tag
 * gesucht.
 */
final class Grenzverlauf {
    private final Grenzurteil urteil;
    private final Lage lage;
    private final Leistung leistung;
    private final int platz;
    private final boolean mitBetrag;
    private final List<Treffer> halte;
    private final LocalDate bis;
    private final List<Wechsel> liste = new ArrayList<>();

    /** Ein Wechsel des Status oder nur des Betrags; der Treffer nennt Tag und Person. */
    record Wechsel(Treffer treffer, Ereignisart art, boolean nurBetrag) {}

    /** {@code halte}: die Tage der Leistung; {@code bis}: wie weit vorausgesehen wird. */
    Grenzverlauf(Grenzurteil urteil, Lage lage, Leistung leistung, int nummer, List<Treffer> halte, LocalDate bis) {
        this.urteil = urteil;
        this.lage = lage;
        this.leistung = leistung;
        platz = nummer;
        this.bis = bis;
        mitBetrag = !leistung.betrag().art().equals(Betragsregel.KEINER);
        this.halte = new ArrayList<>(halte);
        this.halte.sort(Comparator.comparing(Grenzurteil::danach));
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
                boolean vage = t.genau() == Treffer.Genau.FRUEHESTENS;
                LocalDate am = vage ? t.am() : suche(wo, alt, vorher, tag);
                liste.add(new Wechsel(bei(t, am, person), art(alt, neu), false));
            } else {
                bleibt(t, person, neu);
            }
            vorher = tag;
            alt = neu;
        }
        danach(wo, alt, vorher, person);
    }

    /** Auch wenn der Status bleibt, kann er in der Zwischenzeit ein anderer sein oder der Betrag sich aendern. */
    private void bleibt(Treffer t, Person person, Wahrheit status) {
        int wo = person == null ? 0 : person.nummer();
        if (schonGenannt(t, person)) {
            return;
        }
        if (zwischendurch(t, wo, status)) {
            nimm(t, person, false);
        } else if (rechne(t) && !status.istNein() && urteil.andererBetrag(platz, wo, t)) {
            nimm(t, person, true);
        } else if (mitBetrag && status.istOffen() && urteil.andererRegelfall(platz, wo, t)) {
            nimm(t, person, urteil.wende(bei(t, t.am(), person)) == null);
        }
    }

    /** Ob an diesem Tag schon ein anderer Halt etwas wendet. */
    private boolean schonGenannt(Treffer t, Person person) {
        Treffer letzter = liste.isEmpty() ? null : liste.get(liste.size() - 1).treffer();
        return letzter != null && letzter.am().equals(t.am()) && (person == null || person.equals(letzter.person()));
    }

    /** Auch nach dem letzten Halt kann sich der Status aendern, etwa am Tag nach dem letzten einer Frist. */
    private void danach(int wo, Wahrheit alt, LocalDate vorher, Person person) {
        Wahrheit neu = vorher.isBefore(bis) ? urteil.status(platz, wo, bis) : alt;
        if (!gleich(alt, neu)) {
            Treffer letzter = halte.get(halte.size() - 1);
            liste.add(new Wechsel(bei(letzter, suche(wo, alt, vorher, bis), person), art(alt, neu), false));
        }
    }

    /** Ist nur der Monat der Geburt bekannt, kann die Leistung in ihm offen sein und danach wieder, was sie war. */
    private boolean zwischendurch(Treffer t, int wo, Wahrheit alt) {
        return t.genau() == Treffer.Genau.FRUEHESTENS && !gleich(alt, urteil.status(platz, wo, t.am()));
    }

    /** Ob an diesem Tag auch der Betrag zu rechnen ist: im Leben einer Person, im Mutterschutz oder, wo er fuer das Jahr gilt, am ersten. */
    private boolean rechne(Treffer t) {
        Ereignisregel r = t.vorlage().regel();
        if (r.wann() == Zeitangabe.KALENDER) {
            return t.person() != null
                    || r.rechnet()
                    || t.am().getDayOfYear() == 1 && leistung.turnus().equals("jahr");
        }
        return r.rechnet();
    }

    /** Der Halt, wenn es sein Tag ist, sonst der gefundene Tag davor. */
    private static Treffer bei(Treffer t, LocalDate am, Person person) {
        boolean getroffen = am.equals(t.am());
        Person wen = person == null && getroffen ? t.person() : person;
        return new Treffer(am, getroffen ? t.genau() : Treffer.Genau.JA, t.vorlage(), wen);
    }

    /** Ein Wechsel an diesem Halt, ohne dass der Status danach ein anderer ist. */
    private void nimm(Treffer t, Person person, boolean nurBetrag) {
        liste.add(new Wechsel(bei(t, t.am(), person), Ereignisart.AENDERT, nurBetrag));
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
