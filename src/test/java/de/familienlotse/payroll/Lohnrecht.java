package de.familienlotse.payroll;

import de.familienlotse.parameters.ParameterLeser;
import de.familienlotse.parameters.Parameterwerk;
import de.familienlotse.parameters.Rechtsstand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Die Parameter des Lohns und die Referenztabellen für Tests. */
final class Lohnrecht {
    private static final Parameterwerk WERK =
            new Parameterwerk(ParameterLeser.lies(text(Path.of("rules/begriffe/lohn/parameter.yaml"))));
    private static final Path REFERENZ = Path.of("fixtures/referenz/lohn");

    private Lohnrecht() {}

    static Rechtsstand am(String tag) {
        return WERK.am(LocalDate.parse(tag));
    }

    /** Zeilen einer Referenztabelle ohne Quelle und Kopf. */
    static Stream<String[]> zeilen(String datei) {
        return text(REFERENZ.resolve(datei))
                .lines()
                .filter(z -> !z.startsWith("#"))
                .skip(1)
                .map(z -> z.split(";"));
    }

    /** Eine vollversicherte Beschäftigung der Steuerklasse, ohne Kinder und Kirche. */
    static Lohnmerkmale beschaeftigung(String brutto, int steuerklasse) {
        return new Lohnmerkmale(
                new BigDecimal(brutto),
                steuerklasse,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                true,
                null,
                true,
                true,
                true,
                0,
                false);
    }

    /** Prozent als Anteil. */
    static BigDecimal anteil(String prozent) {
        return new BigDecimal(prozent).movePointLeft(2);
    }

    static boolean ja(String feld) {
        return "1".equals(feld);
    }

    private static String text(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
