package de.familienlotse.feedback;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Die veroeffentlichten Zahlen fuer Programme; eine verdeckte Zahl ist ein leeres Feld. */
final class ZahlenCsv {
    private static final String ZEILENENDE = "\r\n";

    private ZahlenCsv() {}

    static String schreibe(List<Monatszahlen> monate) {
        StringBuilder csv = new StringBuilder("monat,tafel,zeile,spalte,anzahl").append(ZEILENENDE);
        monate.forEach(m ->
                m.tafeln().forEach(t -> zeilen(m, t).forEach(z -> csv.append(z).append(ZEILENENDE))));
        return csv.toString();
    }

    private static Stream<String> zeilen(Monatszahlen monat, Tafel tafel) {
        return tafel.zeilen().stream()
                .flatMap(z -> IntStream.range(0, tafel.spalten().size())
                        .mapToObj(i -> String.join(
                                ",",
                                monat.monat().toString(),
                                tafel.name(),
                                z.id(),
                                tafel.spalten().get(i),
                                z.werte().get(i) == null ? "" : z.werte().get(i).toString())));
    }
}
