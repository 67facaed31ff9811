package de.familienlotse.rules;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Vollendung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Bis wann zu beantragen ist, damit kein Geld verloren geht: fuer moegliche Leistungen mit monatlichem Betrag, die noch niemand bezieht. */
final class Antragsfristen {
    private static final String MONAT = "monat";

    private final Regelbestand bestand;
    private final Ausblickwerk werk;
    private final Lauf lauf;
    private final Ereignisbetrag betrag;
    private final LocalDate bis;
    private final Auswahl auswahl;

    Antragsfristen(
            Regelbestand bestand, Ausblickwerk werk, Lauf lauf, Ereignisbetrag betrag, LocalDate bis, Auswahl auswahl) {
        this.bestand = bestand;
        this.werk = werk;
        this.lauf = lauf;
        this.betrag = betrag;
        this.bis = bis;
        this.auswahl = auswahl;
    }

    /** Nennt die Fristen der heute moeglichen Leistungen und derer, die nach {@code liste} beginnen. */
    void nenne(List<Ausblick> liste) {
        List<Ausblick> beginnt =
                liste.stream().filter(a -> a.art() == Ereignisart.BEGINNT).toList();
        for (int l = 0; l < bestand.leistungen().size(); l++) {
            Fristregel f = auswahl.umfasst(l) ? frist(l) : null;
            Befund b = f == null ? null : betrag.befund(l);
            if (b != null && b.ergebnis() != Ergebnis.EHER_NICHT && !bezogen(f)) {
                heute(l, b, f, liste);
            }
        }
        beginnt.forEach(a -> kommend(a, liste));
    }

    private Fristregel frist(int l) {
        Fristregel f = werk.frist(l);
        Leistung leistung = f == null ? null : bestand.leistungen().get(l);
        return f != null && MONAT.equals(leistung.turnus()) && leistung.antrag().rueckwirkendMonate() != null
                ? f
                : null;
    }

    private boolean bezogen(Fristregel f) {
        var bezieht = lauf.lage().familie().haushalt().bezieht();
        for (Bezug b : bezieht.oder(List.of())) {
            if (f.bezogen().contains(b.schluessel())) {
                return true;
            }
        }
        return false;
    }

    private void heute(int l, Befund b, Fristregel f, List<Ausblick> liste) {
        if (b.personen().isEmpty()) {
            nimm(liste, l, null, ende(l, f, null, lauf.lage().tag()), b.betrag());
            return;
        }
        Map<LocalDate, Groesse> summen = new TreeMap<>();
        Map<LocalDate, String> wer = new TreeMap<>();
        for (PersonBefund p : b.personen()) {
            Person person = person(p.person());
            if (p.ergebnis() != Ergebnis.EHER_NICHT && Ereignisbetrag.sagbar(p.betrag()) && !bezieht(f, person)) {
                LocalDate ende = ende(l, f, person, lauf.lage().tag());
                wer.merge(ende, p.person(), (x, y) -> "");
                summen.merge(ende, p.betrag(), Groesse::plus);
            }
        }
        summen.forEach((ende, summe) -> nimm(liste, l, wer.get(ende).isEmpty() ? null : wer.get(ende), ende, summe));
    }

    private void kommend(Ausblick a, List<Ausblick> liste) {
        int l = bestand.platz(a.leistung());
        Fristregel f = frist(l);
        if (f != null && a.person() != null && Ereignisbetrag.sagbar(a.betrag())) {
            nimm(liste, l, a.person(), ende(l, f, null, a.am()), a.betrag());
        }
    }

    private Person person(String id) {
        return lauf.lage().personen().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean bezieht(Fristregel f, Person person) {
        if (!(person instanceof KindLage k)) {
            return false;
        }
        boolean kindergeld = Boolean.TRUE.equals(k.kind().kindergeldBezogen().wert());
        boolean vorschuss = k.kind().unterhaltsvorschuss().istGenau()
                && k.kind().unterhaltsvorschuss().von().signum() > 0;
        return f.bezogen().contains("kindergeldBezogen") && kindergeld
                || f.bezogen().contains("unterhaltsvorschuss") && vorschuss;
    }

    /** Der letzte Tag eines Antrags, mit dem der Monat von {@code heute} oder, wenn er spaeter liegt, der der Geburt noch gezahlt wird. */
    private LocalDate ende(int l, Fristregel f, Person person, LocalDate heute) {
        int monate = bestand.leistungen().get(l).antrag().rueckwirkendMonate();
        LocalDate laufend = monatsende(heute);
        LocalDate geboren = geboren(person);
        if (geboren == null) {
            return person == null && monate > 0 && heute.isAfter(lauf.lage().tag())
                    ? monatsende(heute.plusMonths(monate))
                    : laufend;
        }
        LocalDate erste = f.zaehlung() == Fristregel.Zaehlung.LEBENSMONAT
                ? Vollendung.monate(geboren, monate + 1).minusDays(1)
                : monatsende(geboren.withDayOfMonth(1).plusMonths(monate));
        return erste.isAfter(laufend) ? erste : laufend;
    }

    private static LocalDate geboren(Person person) {
        if (!(person instanceof KindLage k)) {
            return null;
        }
        Geburt g = k.kind().geboren();
        return g.bekannt() ? g.frueh() : null;
    }

    private static LocalDate monatsende(LocalDate t) {
        return t.withDayOfMonth(t.lengthOfMonth());
    }

    private void nimm(List<Ausblick> liste, int l, String person, LocalDate ende, Groesse g) {
        if (!Ereignisbetrag.sagbar(g) || g.bis().signum() <= 0 || ende.isAfter(bis)) {
            return;
        }
        Leistung leistung = bestand.leistungen().get(l);
        int monate = leistung.antrag().rueckwirkendMonate();
        String text = leistung.name() + ": Stellen Sie den Antrag bis " + Deutsch.tag(ende) + ". " + grund(monate)
                + " Danach geht mit jedem Monat Geld verloren.";
        liste.add(new Ausblick(
                ende,
                Ereignisart.FRIST,
                leistung.id(),
                person,
                null,
                text,
                werk.frist(l).norm(),
                g,
                MONAT,
                List.of()));
    }

    private static String grund(int monate) {
        return switch (monate) {
            case 0 -> "Gezahlt wird frühestens für den Monat des Antrags.";
            case 1 -> "Nachgezahlt wird höchstens für einen Monat vor dem Antrag.";
            default -> "Nachgezahlt wird höchstens für " + monate + " Monate vor dem Antrag.";
        };
    }
}
