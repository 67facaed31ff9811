package de.familienlotse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Wird der Dienst beim Schreiben getötet, fehlt nichts Bestätigtes")
class AbbruchTest {
    private static final int GENUG = 4;
    private static final int SPANNE = 400;

    @TempDir
    private Path ordner;

    @ParameterizedTest
    @EnumSource
    @DisplayName("Jede bestätigte Fassung ist ganz da, keine halbe; der Index heilt sich, auch ein zerstörter")
    void getoetet(Datenbank datenbank) throws Exception {
        String adresse = datenbank == Datenbank.H2 ? Datenbank.datei(ordner) : datenbank.leer();
        int bestaetigt = schreibeUndToete(adresse);
        int da;
        try (Kataloghaus haus = haus(adresse)) {
            da = zahl(haus);
            assertThat(da % Zuwachs.SCHRITT).isZero();
            assertThat(da / Zuwachs.SCHRITT).isBetween(bestaetigt, bestaetigt + 1);
            assertThat(gefunden(haus, da)).isEqualTo(da);
        }
        zerstoere();
        try (Kataloghaus haus = haus(adresse)) {
            assertThat(gefunden(haus, da)).isEqualTo(da);
        }
    }

    private int schreibeUndToete(String adresse) throws IOException, InterruptedException {
        List<String> befehl = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Schreiber.class.getName(),
                adresse,
                ordner.toString());
        Process schreiber =
                new ProcessBuilder(befehl).redirectError(fehler().toFile()).start();
        int letzte = 0;
        try (BufferedReader zeilen = schreiber.inputReader(StandardCharsets.UTF_8)) {
            while (letzte < GENUG) {
                letzte = fassung(zeilen.readLine(), letzte);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(SPANNE));
            schreiber.toHandle().destroyForcibly();
            for (String zeile = zeilen.readLine(); zeile != null; zeile = zeilen.readLine()) {
                letzte = fassung(zeile, letzte);
            }
        }
        assertThat(schreiber.waitFor()).isNotZero();
        return letzte;
    }

    private Path fehler() {
        return ordner.resolve("fehler.txt");
    }

    private int fassung(String zeile, int vorher) throws IOException {
        assertThat(zeile).as("%s", Files.readString(fehler())).isNotNull();
        return zeile.startsWith("bestaetigt ") ? Integer.parseInt(zeile.substring("bestaetigt ".length())) : vorher;
    }

    private Kataloghaus haus(String adresse) {
        return new Kataloghaus(adresse, Zuwachs.class, "--familienlotse.katalog.ordner=" + ordner);
    }

    private static int zahl(Kataloghaus haus) throws SQLException {
        try (var verbindung = haus.teil(DataSource.class).getConnection();
                var anweisung = verbindung.createStatement();
                var zeile = anweisung.executeQuery("select count(*) from eintrag where herkunft = 'zuwachs'")) {
            zeile.next();
            return zeile.getInt(1);
        }
    }

    private static int gefunden(Kataloghaus haus, int da) {
        haus.teil(Zuwachs.class).gilt(da / Zuwachs.SCHRITT);
        Suchanfrage anfrage = new Suchanfrage("Quastenflossertreff", Map.of(), Sortierung.RELEVANZ, null);
        return (int) haus.teil(Suche.class).suche(anfrage).ids().stream()
                .filter(id -> id.startsWith("zuwachs-"))
                .count();
    }

    private void zerstoere() throws IOException {
        try (Stream<Path> dateien = Files.list(ordner.resolve("index"))) {
            for (Path datei : dateien.toList()) {
                Files.writeString(datei, "zerstört");
            }
        }
    }
}
