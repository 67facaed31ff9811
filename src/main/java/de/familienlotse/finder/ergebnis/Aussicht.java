package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.findings.PersonBefund;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Was von einer Leistung zu erwarten ist: Geld im Monat mal Naehe. Wahrscheinliches zaehlt mit dem hoechsten Betrag und ganz
 * nah. Offenes zaehlt mit der Mitte seiner Spanne; seine Naehe ist der Anteil der schon erfuellten Bedingungen, halbiert fuer
 * jede offene, die eine Frage an diese Familie klaert, geviertelt fuer jede andere: etwa weil niemand im Alter dafuer ist oder
 * nur die Stelle sie pruefen kann. Es zaehlen die Person und der Weg, denen am wenigsten fehlt. Ohne Betrag gilt ein kleiner;
 * er gilt auch fuer Offenes, das etwas Wahrscheinlichem weicht ({@link Vorrang}). Damit wird geordnet, nie bemessen.
 */
final class Aussicht {
    private static final BigDecimal OHNE_BETRAG = BigDecimal.TEN;
    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);
    private static final int KLAERBAR = 1;
    private static final int UNKLAERBAR = 2;

    private final Set<String> gefragt = new HashSet<>();
    private final Vorrang vorrang;

    /** {@code fragen}: was diese Familie noch gefragt werden kann. */
    Aussicht(List<NaechsteFrage> fragen, Vorrang vorrang) {
        fragen.forEach(f -> gefragt.addAll(f.fakten()));
        this.vorrang = vorrang;
    }

    /** Das Wahrscheinliche zuerst, darin das mit der groessten Aussicht. */
    Comparator<Befund> ordnung() {
        return Comparator.comparing(Befund::ergebnis)
                .thenComparing(Comparator.comparing(this::wert).reversed())
                .thenComparing(b -> b.personen().stream()
                                .filter(p -> p.ergebnis() == b.ergebnis())
                                .count()
                        * -1);
    }

    /** Der Wert, nach dem geordnet wird. */
    BigDecimal wert(Befund b) {
        if (b.ergebnis() != Ergebnis.VIELLEICHT) {
            return Betraege.jeMonat(b);
        }
        BigDecimal geld =
                vorrang.weicht(b) ? OHNE_BETRAG : Betraege.mitteJeMonat(b).max(OHNE_BETRAG);
        return geld.multiply(naehe(b));
    }

    /** Zwischen 0 und 1. */
    BigDecimal naehe(Befund b) {
        List<String> wen = b.personen().stream()
                .filter(p -> p.ergebnis() != Ergebnis.EHER_NICHT)
                .map(PersonBefund::person)
                .toList();
        return wen.isEmpty()
                ? naehe(b, null)
                : wen.stream().map(p -> naehe(b, p)).max(BigDecimal::compareTo).orElseThrow();
    }

    private BigDecimal naehe(Befund b, String person) {
        List<Bedingung> pflichten = new ArrayList<>();
        Map<String, List<Bedingung>> wege = new TreeMap<>();
        for (Bedingung x : b.bedingungen()) {
            if (x.person() == null || x.person().equals(person)) {
                (x.weg() == null ? pflichten : wege.computeIfAbsent(x.weg(), w -> new ArrayList<>())).add(x);
            }
        }
        wege.values().removeIf(weg -> weg.stream().anyMatch(x -> x.wahrheit().istNein()));
        return wege.isEmpty()
                ? naehe(pflichten, List.of())
                : wege.values().stream()
                        .map(w -> naehe(pflichten, w))
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
    }

    private BigDecimal naehe(List<Bedingung> pflichten, List<Bedingung> weg) {
        List<Bedingung> alle = new ArrayList<>(pflichten);
        alle.addAll(weg);
        long erfuellt = alle.stream().filter(x -> x.wahrheit().istJa()).count();
        int halbiert = alle.stream()
                .filter(x -> x.wahrheit().istOffen())
                .mapToInt(this::abstand)
                .sum();
        return alle.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(erfuellt)
                        .divide(BigDecimal.valueOf(alle.size()).multiply(ZWEI.pow(halbiert)), MathContext.DECIMAL64);
    }

    /** Wie oft eine offene Bedingung die Naehe halbiert. */
    private int abstand(Bedingung offen) {
        boolean klaerbar =
                offen.wahrheit().fehlt().pfade().stream().anyMatch(pfad -> gefragt.contains(pfad.replace('/', '.')));
        return klaerbar ? KLAERBAR : UNKLAERBAR;
    }
}
