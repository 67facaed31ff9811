package de.familienlotse.ausblick;

import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Vergleicht, was angekuendigt ist, mit dem, was an spaeteren Tagen wirklich geschieht. */
public final class Ankuendigung {
    private final boolean tagGenau;
    private final Set<String> erwachsene;
    private final List<Ausblick> ausblick;
    private final List<Zeitreise.Wechsel> wechsel;

    private Ankuendigung(Familie familie) {
        ausblick = Fallpruefung.REGELWERK.pruefe(familie).ausblick();
        wechsel = Zeitreise.durch(familie, ausblick);
        tagGenau = tagGenau(familie);
        erwachsene = familie.erwachsene().oder(List.of()).stream()
                .map(Erwachsener::id)
                .collect(Collectors.toSet());
    }

    /** Wechsel, die niemand oder mit einem anderen Betrag ankuendigt, und Enden, die keine sind; leer, wenn der Ausblick stimmt. */
    public static List<String> fehler(Familie familie) {
        Ankuendigung a = new Ankuendigung(familie);
        List<String> fehler = new ArrayList<>();
        a.wechsel.stream().filter(w -> !a.angekuendigt(w)).forEach(w -> fehler.add("nicht angekündigt: " + w));
        a.ausblick.stream()
                .filter(x -> a.tagGenau && x.art() == Ereignisart.ENDET && !a.geschieht(x))
                .forEach(x -> fehler.add("endet nicht: " + x));
        a.wechsel.stream()
                .filter(w -> a.tagGenau && !a.betragStimmt(w))
                .forEach(w -> fehler.add("anderer Betrag: " + w));
        return fehler;
    }

    /** Ob die genannten Betraege des Tages, soweit alle genau sind, zusammen der Unterschied sind. */
    private boolean betragStimmt(Zeitreise.Wechsel w) {
        List<Ausblick> genannt = ausblick.stream()
                .filter(a -> a.art() != Ereignisart.FRIST && a.am().equals(w.am()))
                .filter(a -> w.leistung().equals(a.leistung()))
                .filter(a -> w.person() == null || w.person().equals(a.person()))
                .toList();
        boolean genau = !genannt.isEmpty()
                && genannt.stream()
                        .allMatch(a -> a.betrag() != null && a.betrag().istGenau());
        if (!genau || w.unterschied() == null) {
            return true;
        }
        BigDecimal summe = genannt.stream()
                .map(a -> a.art() == Ereignisart.ENDET
                        ? a.betrag().wert().negate()
                        : a.betrag().wert())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return summe.compareTo(w.unterschied()) == 0;
    }

    /** Bei einem Geburtsmonat nennt der Ausblick nur einen Tag; danach kann sich das Ergebnis noch einmal aendern. */
    private boolean angekuendigt(Zeitreise.Wechsel w) {
        return ausblick.stream()
                .filter(a -> a.art() != Ereignisart.FRIST && meint(a, w))
                .anyMatch(a -> a.am().equals(w.am()) || !tagGenau && a.am().isBefore(w.am()));
    }

    private boolean geschieht(Ausblick a) {
        return wechsel.stream().anyMatch(w -> w.am().equals(a.am()) && meint(a, w));
    }

    /** Der Tag eines Erwachsenen kann jedes Kind betreffen. */
    private boolean meint(Ausblick a, Zeitreise.Wechsel w) {
        boolean jeder = w.person() == null || a.person() == null || erwachsene.contains(a.person());
        boolean person = jeder || w.person().equals(a.person());
        return w.leistung().equals(a.leistung()) && person || a.betrifft().contains(w.leistung());
    }

    private static boolean tagGenau(Familie f) {
        return f.kinder().oder(List.of()).stream().allMatch(k -> genau(k.geboren()))
                && f.erwachsene().oder(List.of()).stream()
                        .allMatch(e -> genau(e.geboren()) && genau(e.aufenthaltSeit()));
    }

    private static boolean genau(de.familienlotse.value.Geburt g) {
        return !g.bekannt() || g.tagGenau();
    }
}
