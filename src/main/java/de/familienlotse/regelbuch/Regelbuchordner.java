package de.familienlotse.regelbuch;

import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Schreibt das Regelbuch als Dateien, die ohne Dienst zu lesen sind. */
public final class Regelbuchordner {
    private Regelbuchordner() {}

    /**
     * Schreibt Uebersicht, eine Seite je Leistung, Stilblatt und offene Pruefungen; legt den Ordner an.
     *
     * @return wie viele Seiten es sind
     * @throws IOException wenn der Ordner nicht zu schreiben ist
     */
    public static int schreibe(Regelwerk regelwerk, Path ordner) throws IOException {
        Files.createDirectories(ordner);
        Regelbuch buch = new Regelbuch(regelwerk, Belege.ausgeliefert());
        Seitendruck druck = new Seitendruck(Verweise.ORDNER);
        int seiten = 1;
        Files.write(ordner.resolve("index.html"), druck.verzeichnis(buch, Filter.ALLES, null));
        for (Leistung l : buch.leistungen()) {
            byte[] seite = druck.blatt(buch, buch.blatt(l.id()).orElseThrow());
            Files.write(ordner.resolve(l.id() + ".html"), seite);
            seiten++;
        }
        try (InputStream stil = Regelbuchordner.class.getResourceAsStream("/static/regelbuch.css")) {
            Files.write(ordner.resolve("regelbuch.css"), stil.readAllBytes());
        }
        Files.writeString(ordner.resolve("offene-pruefungen.md"), OffenePruefungen.text(regelwerk));
        return seiten;
    }
}
