package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
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
    private final Fristbezug bezug;

    Antragsfristen(
            Regelbestand bestand, Ausblickwerk werk, Lauf lauf, Ereignisbetrag betrag, LocalDate bis, Auswahl auswahl) {
        this.bestand = bestand;
        this.werk = werk;
        this.lauf = lauf;
        this.betrag = betrag;
        this.bis = bis;
        this.auswahl = auswahl;
        bezug = new Fristbezug(lauf.lage());
    }

    /** Nennt die Fristen der heute moeglichen Leistungen und derer, die nach {@code liste} beginnen. */
    void nenne(List<Ausblick> liste) {
        List<Ausblick> beginnt =
                liste.stream().filter(a -> a.art() == Ereignisart.BEGINNT).toList();
        for (int l = 0; l < bestand.leistungen().size(); l++) {
            Fristregel f = auswahl.umfasst(l) ? frist(l) : null;
            Befund b = f == null ? null : betrag.befund(l);
            if (b != null && b.ergebnis() != Ergebnis.EHER_NICHT && !bezug.haushalt(f)) {
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

    private void heute(int l, Befund b, Fristregel f, List<Ausblick> liste) {
        if (f.zaehlung() == Fristregel.Zaehlung.LEBENSMONAT) {
            jeLebensmonat(l, b, f, liste);
        } else if (b.personen().isEmpty()) {
            nimm(liste, l, null, ende(l, null, lauf.lage().tag()), b.betrag());
        } else {
            jePerson(l, b, f, liste);
        }
    }

    private void jePerson(int l, Befund b, Fristregel f, List<Ausblick> liste) {
        Map<LocalDate, Groesse> summen = new TreeMap<>();
        Map<LocalDate, String> wer = new TreeMap<>();
        for (PersonBefund p : b.personen()) {
            Person person = person(p.person());
            if (p.ergebnis() != Ergebnis.EHER_NICHT && Ereignisbetrag.sagbar(p.betrag()) && !bezug.person(f, person)) {
                LocalDate ende = ende(l, person, lauf.lage().tag());
                wer.merge(ende, p.person(), (x, y) -> "");
                summen.merge(ende, p.betrag(), Groesse::plus);
            }
        }
        summen.forEach((ende, summe) -> nimm(liste, l, wer.get(ende).isEmpty() ? null : wer.get(ende), ende, summe));
    }

    /** Jeder Elternteil beantragt fuer sich, und der Betrag ist seiner: beide zugleich bekommen Elterngeld nur ausnahmsweise. */
    private void jeLebensmonat(int l, Befund b, Fristregel f, List<Ausblick> liste) {
        int monate = bestand.leistungen().get(l).antrag().rueckwirkendMonate();
        for (PersonBefund p : b.personen()) {
            ErwachsenerLage e = (ErwachsenerLage) person(p.person());
            boolean moeglich = p.ergebnis() != Ergebnis.EHER_NICHT && !bezug.person(f, e);
            Lebensmonatsfrist frist =
                    moeglich ? Lebensmonatsfrist.von(e, monate, lauf.lage().tag()) : null;
            if (frist != null) {
                nimm(liste, l, p.person(), frist.ende(), p.betrag(), frist.zusatz());
            }
        }
    }

    private void kommend(Ausblick a, List<Ausblick> liste) {
        int l = bestand.platz(a.leistung());
        Fristregel f = frist(l);
        boolean monatlich = f != null && f.zaehlung() == Fristregel.Zaehlung.MONAT;
        if (monatlich && a.person() != null && Ereignisbetrag.sagbar(a.betrag())) {
            nimm(liste, l, a.person(), ende(l, null, a.am()), a.betrag());
        }
    }

    private Person person(String id) {
        return lauf.lage().personen().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Der letzte Tag eines Antrags, mit dem der Monat von {@code heute} oder, wenn er spaeter liegt, der der Geburt noch gezahlt wird. */
    private LocalDate ende(int l, Person person, LocalDate heute) {
        int monate = bestand.leistungen().get(l).antrag().rueckwirkendMonate();
        LocalDate laufend = monatsende(heute);
        LocalDate geboren = geboren(person);
        if (geboren == null) {
            return person == null && monate > 0 && heute.isAfter(lauf.lage().tag())
                    ? monatsende(heute.plusMonths(monate))
                    : laufend;
        }
        LocalDate erste = monatsende(geboren.withDayOfMonth(1).plusMonths(monate));
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
        nimm(liste, l, person, ende, g, "");
    }

    private void nimm(List<Ausblick> liste, int l, String person, LocalDate ende, Groesse g, String zusatz) {
        if (!Ereignisbetrag.sagbar(g) || g.bis().signum() <= 0 || ende.isAfter(bis)) {
            return;
        }
        Leistung leistung = bestand.leistungen().get(l);
        int monate = leistung.antrag().rueckwirkendMonate();
        String text = leistung.name() + ": " + werk.frist(l).aufforderung(Deutsch.tag(ende))
                + werk.frist(l).grund(monate) + " Danach geht mit jedem Monat Geld verloren." + zusatz;
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
}
