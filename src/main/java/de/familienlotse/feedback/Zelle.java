package de.familienlotse.feedback;

import de.familienlotse.platform.Sprache;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Wie oft an einem Tag dasselbe geschah: eine Zeile der Zahlendatei. */
record Zelle(LocalDate tag, Ereignis ereignis, long anzahl) {
    /** Die erste Zeile der Datei. */
    static final String KOPF = "tag;zaehler;wert;seite;sprache;leistung;fassung;anzahl";

    private static final String TRENNER = ";";
    private static final int SPALTEN = KOPF.split(TRENNER).length;

    String text() {
        Ereignis e = ereignis;
        return String.join(
                TRENNER,
                tag.toString(),
                Schluessel.von(e.zaehler()),
                e.wert(),
                Schluessel.von(e.seite()),
                e.sprache().tag(),
                e.leistung(),
                e.fassung(),
                Long.toString(anzahl));
    }

    /** @throws RuntimeException wenn die Zeile keine solche ist */
    static Zelle lies(String zeile) {
        List<String> s = List.of(zeile.split(TRENNER, SPALTEN));
        Ereignis ereignis = new Ereignis(
                Schluessel.lies(Zaehler.class, s.get(1)).orElseThrow(),
                s.get(2),
                Schluessel.lies(Seitenart.class, s.get(3)).orElseThrow(),
                sprache(s.get(4)),
                s.get(5),
                s.get(6));
        long anzahl = Long.parseLong(s.get(SPALTEN - 1));
        if (anzahl <= 0) {
            throw new IllegalArgumentException("Keine Anzahl");
        }
        return new Zelle(LocalDate.parse(s.get(0)), ereignis, anzahl);
    }

    private static Sprache sprache(String tag) {
        return Arrays.stream(Sprache.values())
                .filter(s -> s.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
