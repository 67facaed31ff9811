package de.familienlotse.accounts;

import de.familienlotse.platform.Rolle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Je Rolle ein Konto mit ihrem Namen und selbst gewaehltem Kennwort, in einer Datei fuer Tests. */
public final class Testkonten {
    /** Das Kennwort aller. */
    public static final String KENNWORT = "acht Giraffen tanzen";

    private Testkonten() {}

    /** Die Datei. */
    public static Path schreibe() {
        try {
            Path datei = Files.createTempDirectory("konten").resolve("konten.json");
            Konten konten = new Konten(datei);
            for (Rolle rolle : Rolle.values()) {
                konten.legeAn(rolle.schluessel(), Set.of(rolle));
                setzeKennwort(konten, rolle.schluessel());
            }
            return datei;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gibt einem Konto das Kennwort aller, als haette es sein Mensch gewaehlt. */
    public static void setzeKennwort(Konten konten, String name) {
        konten.setzeKennwort(name, KENNWORT);
    }

    /** Die Einstellung, mit der ein Dienst diese Konten kennt. */
    public static String einstellung() {
        return "--familienlotse.konten.datei=" + schreibe();
    }
}
