package de.familienlotse.finder;

import de.familienlotse.finder.form.Eingetragen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fragt nach, wo ein Geburtsjahr kaum stimmt; wer dabei bleibt, kommt mit demselben Knopf weiter. */
final class Nachfrage {
    private static final String GEBOREN = "/geboren";
    private static final String GEFRAGT = "(kinder|erwachsene)/[^/]+" + GEBOREN;
    private static final int KIND_HOECHSTENS = 70;
    private static final int MINDESTENS = 13;
    private static final int HOECHSTENS = 110;
    private static final int ABSTAND = 12;

    private final Antworten antworten;
    private final YearMonth heute;

    private Nachfrage(Antworten antworten, LocalDate heute) {
        this.antworten = antworten;
        this.heute = YearMonth.from(heute);
    }

    /** Je Feld der Seite, was noch zu klaeren ist; ohne das, was die Familie schon bekraeftigt hat. */
    static Map<String, String> zu(Antworten nachher, Eingetragen e, List<String> bekraeftigt, LocalDate heute) {
        Nachfrage n = new Nachfrage(nachher, heute);
        Map<String, String> fragen = new LinkedHashMap<>();
        e.werte().forEach((feld, werte) -> {
            String frage = werte.isEmpty() || !feld.matches(GEFRAGT) ? null : n.frage(feld, monat(werte.get(0)));
            if (frage != null && !bekraeftigt.contains(feld + "=" + werte.get(0))) {
                fragen.put(feld, Eingetragen.NACHFRAGE + frage);
            }
        });
        return fragen;
    }

    private String frage(String feld, YearMonth geboren) {
        long alter = ChronoUnit.YEARS.between(geboren, heute);
        if (!feld.startsWith(Personen.KINDER)) {
            return erwachsen(feld.split("/")[1], geboren, alter);
        }
        boolean nah = eltern().anyMatch(e -> ChronoUnit.YEARS.between(e, geboren) < ABSTAND);
        return alter > KIND_HOECHSTENS ? "kind" : nah ? "abstand" : null;
    }

    private String erwachsen(String person, YearMonth geboren, long alter) {
        boolean nah = Elternschaft.ist(person, antworten)
                && kinder().anyMatch(k -> ChronoUnit.YEARS.between(geboren, k) < ABSTAND);
        return alter < MINDESTENS || alter > HOECHSTENS ? "erwachsen" : nah ? "abstand" : null;
    }

    private Stream<YearMonth> eltern() {
        return Personen.erwachsene(antworten).stream()
                .filter(p -> Elternschaft.ist(p, antworten))
                .flatMap(p -> antworten.werte("erwachsene/" + p + GEBOREN).stream())
                .map(Nachfrage::monat);
    }

    private Stream<YearMonth> kinder() {
        return Personen.kinder(antworten).stream()
                .flatMap(k -> antworten.werte("kinder/" + k + GEBOREN).stream())
                .map(Nachfrage::monat);
    }

    private static YearMonth monat(String datum) {
        return YearMonth.parse(datum.substring(0, "2021-03".length()));
    }
}
