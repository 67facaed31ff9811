package de.familienlotse.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kennwörter und ihre Datei")
class KennwortregelTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "elf Zeichen, KURZ",
        "Passwort1234!, NAHELIEGEND",
        "123456789012, NAHELIEGEND",
        "aaaaaaaaaaaaaaaa, NAHELIEGEND",
        "abababababababab, NAHELIEGEND",
        "frieda.m frieda.m, NAHELIEGEND",
        "Sommer2026Hamm, NAHELIEGEND",
        "acht Giraffen tanzen, ",
        "kupferner Regenschirm, ",
        "kein grosser buchstabe, "
    })
    @DisplayName("Lang genug und nicht naheliegend; welche Zeichen, ist gleich")
    void regel(String kennwort, Kennwortregel verletzt) {
        assertThat(Kennwortregel.verletzt("frieda.m", kennwort, kennwort)).isEqualTo(verletzt);
    }

    @Test
    @DisplayName("Zwei verschiedene Eingaben und mehr als 128 Zeichen gehen nicht; 128 gehen")
    void raender() {
        assertThat(Kennwortregel.verletzt("x", "acht Giraffen tanzen", "acht Giraffen"))
                .isEqualTo(Kennwortregel.UNGLEICH);
        String lang = "qmzpvkxw".repeat(16);
        assertThat(Kennwortregel.verletzt("x", lang, lang)).isNull();
        assertThat(Kennwortregel.verletzt("x", lang + "a", lang + "a")).isEqualTo(Kennwortregel.LANG);
    }

    @Test
    @DisplayName("Die Datei ist nur für den eigenen Benutzer lesbar und enthält kein Kennwort")
    void datei(@TempDir Path ordner) throws IOException {
        Path datei = ordner.resolve("konten.json");
        Konten konten = new Konten(datei);
        assertThat(konten.alle()).isEmpty();
        String start = konten.legeAn("a.b", Set.of(de.familienlotse.platform.Rolle.BERATUNG));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(datei)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(datei)).contains("$argon2id$").doesNotContain(start);
        assertThat(start).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
        assertThat(new Konten(datei).finde(" A.B "))
                .get()
                .extracting(Konto::start)
                .isEqualTo(true);
        assertThat(konten.setzeZurueck("a.b")).isNotEqualTo(start);
    }

    @Test
    @DisplayName("Dieselben Zeichen, anders zusammengesetzt, sind dasselbe Kennwort")
    void zeichen() {
        Kennwoerter k = new Kennwoerter();
        assertThat(k.matches("u\u0308ber den Wolken", k.encode("\u00fcber den Wolken")))
                .isTrue();
        assertThat(k.matches("uber den Wolken", k.encode("\u00fcber den Wolken")))
                .isFalse();
    }
}
