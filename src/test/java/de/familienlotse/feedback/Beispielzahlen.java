package de.familienlotse.feedback;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Uhr;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Erdachte Zahlen des Vormonats, grosse und zu kleine. */
public final class Beispielzahlen {
    static final YearMonth VORMONAT =
            YearMonth.from(LocalDate.now(Uhr.berlin())).minusMonths(1);

    private Beispielzahlen() {}

    /** Schreibt sie in diesen Ordner und sagt, in welche Datei. */
    public static Path schreibe(Path ordner) throws IOException {
        Path datei = ordner.resolve("zahlen.csv");
        new Zaehldatei(datei)
                .schreibe(List.of(
                        vormonat(Ereignis.weg("begonnen", Sprache.DEUTSCH), 80),
                        vormonat(Ereignis.weg("abgeschlossen", Sprache.DEUTSCH), 60),
                        vormonat(Ereignis.gezeigt(Seitenart.WARUM, Sprache.DEUTSCH, "kindergeld"), 44),
                        vormonat(Ereignis.gezeigt(Seitenart.WARUM, Sprache.DEUTSCH, "wohngeld-mietzuschuss"), 33),
                        vormonat(Ereignis.gezeigt(Seitenart.START, Sprache.TUERKISCH, ""), 1234),
                        vormonat(Ereignis.gezeigt(Seitenart.SPUREN, Sprache.RUSSISCH, ""), 30),
                        vormonat(Ereignis.gezeigt(Seitenart.HILFE, Sprache.RUSSISCH, ""), 7)));
        return datei;
    }

    private static Zelle vormonat(Ereignis ereignis, long anzahl) {
        return new Zelle(VORMONAT.atDay(15), ereignis, anzahl);
    }
}
