package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.NaechsteFrage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Was von einer Leistung zu erwarten ist: Geld im Monat mal Naehe. Wahrscheinliches zaehlt mit dem hoechsten Betrag und ganz
 * nah. Offenes zaehlt mit der Mitte seiner Spanne; seine Naehe ist der Anteil der schon erfuellten Bedingungen, halbiert fuer
 * jede offene, die Fragen an diese Familie klaeren (dieselben Fragen zaehlen einmal), geviertelt fuer jede andere: etwa
 * weil niemand im Alter dafuer ist oder nur die Stelle sie pruefen kann. Es zaehlen die Person und der Weg, denen am wenigsten
 * fehlt. Ohne Betrag gilt ein kleiner; er gilt auch fuer Offenes, das etwas Wahrscheinlichem weicht ({@link Vorrang}). Was nur in
 * einer seltenen Lage hilft ({@link Sonderlage}), steht dahinter. Damit wird geordnet, nie bemessen.
 */
final class Aussicht {
    private static final BigDecimal OHNE_BETRAG = BigDecimal.TEN;
    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);
    private static final int UNKLAERBAR = 2;

    private final Map<String, String> gefragt = new HashMap<>();
    private final Vorrang vorrang;
    private final Sonderlage sonderlage;

    /** {@code fragen}: was diese Familie noch gefragt werden kann. */
    Aussicht(List<NaechsteFrage> fragen, Vorrang vorrang, Sonderlage sonderlage) {
        fragen.forEach(f -> f.fakten().forEach(fakt -> gefragt.putIfAbsent(fakt, f.frage())));
        this.vorrang = vorrang;
        this.sonderlage = sonderlage;
    }

    /** Das Wahrscheinliche zuerst, von Offenem zuletzt, was nur in seltenen Lagen hilft; darin das mit der groessten Aussicht. */
    Comparator<Befund> ordnung() {
        return Comparator.comparing(Befund::ergebnis)
                .thenComparing(this::selten)
                .thenComparing(Comparator.comparing(this::wert).reversed())
                .thenComparing(b -> b.personen().stream()
                                .filter(p -> p.ergebnis() == b.ergebnis())
                                .count()
                        * -1);
    }

    /** Ob Offenes nur in einer seltenen Lage hilft, von der die Familie nichts gesagt hat. */
    boolean selten(Befund b) {
        return b.ergebnis() == Ergebnis.VIELLEICHT && sonderlage.ist(b);
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
        return Lesarten.von(b).stream()
                .map(this::naehe)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal naehe(List<Bedingung> alle) {
        long erfuellt = alle.stream().filter(x -> x.wahrheit().istJa()).count();
        return alle.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(erfuellt)
                        .divide(
                                BigDecimal.valueOf(alle.size()).multiply(ZWEI.pow(halbiert(alle))),
                                MathContext.DECIMAL64);
    }

    /** Wie oft sich die Naehe halbiert: bei Bedingungen, die dieselben Fragen klaeren, einmal. */
    private int halbiert(List<Bedingung> alle) {
        Set<Set<String>> fragen = new HashSet<>();
        int sonst = 0;
        for (Bedingung x : alle) {
            Set<String> klaert = klaert(x);
            if (!klaert.isEmpty()) {
                fragen.add(klaert);
            } else if (x.wahrheit().istOffen()) {
                sonst += UNKLAERBAR;
            }
        }
        return fragen.size() + sonst;
    }

    /** Die Fragen an diese Familie, die eine offene Bedingung klaeren helfen. */
    private Set<String> klaert(Bedingung offen) {
        return offen.wahrheit().fehlt().pfade().stream()
                .map(pfad -> gefragt.get(pfad.replace('/', '.')))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
