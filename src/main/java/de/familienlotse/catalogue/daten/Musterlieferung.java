package de.familienlotse.catalogue.daten;

import static de.familienlotse.catalogue.daten.Feldleser.liste;
import static de.familienlotse.catalogue.daten.Feldleser.tag;
import static de.familienlotse.catalogue.daten.Feldleser.text;
import static de.familienlotse.catalogue.daten.Feldleser.wahrheit;
import static de.familienlotse.catalogue.daten.Feldleser.zahl;

import de.familienlotse.catalogue.Alter;
import de.familienlotse.catalogue.Antragsweg;
import de.familienlotse.catalogue.Beleg;
import de.familienlotse.catalogue.Benennung;
import de.familienlotse.catalogue.Einordnung;
import de.familienlotse.catalogue.Kosten;
import de.familienlotse.catalogue.Lebensalter;
import de.familienlotse.catalogue.Lieferung;
import de.familienlotse.catalogue.Merkmal;
import de.familienlotse.catalogue.Platz;
import de.familienlotse.catalogue.Vorlage;
import de.familienlotse.catalogue.Zeitplan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Liefert die mitgelieferten Angebote; sie sind erfunden und sagen es. */
@Component
class Musterlieferung implements Lieferung {
    private static final Map<String, String> FACETTEN = Map.of(
            "lebensphasen", "lebensphase",
            "zielgruppen", "zielgruppe",
            "wege", "weg",
            "sprachen", "sprache",
            "zugang", "zugang");

    @Override
    public String herkunft() {
        return "muster";
    }

    @Override
    public String fassung() {
        return Katalogordner.fassung();
    }

    @Override
    public List<Vorlage> eintraege() {
        List<Vorlage> alle = new ArrayList<>();
        Katalogordner.ordner("angebote").forEach(datei -> datei.path("angebote").forEach(n -> alle.add(vorlage(n))));
        return alle;
    }

    private static Vorlage vorlage(JsonNode n) {
        JsonNode anmeldung = n.path("anmeldung");
        List<String> wege = liste(n.path("wege"));
        return new Vorlage(
                text(n, "id"),
                text(n, "art"),
                new Benennung(text(n, "name"), text(n, "kurz"), text(n, "text"), null, null),
                new Einordnung(text(n, "kategorie"), null, null, null),
                alter(n),
                kosten(n.path("preis")),
                new Antragsweg(
                        null,
                        null,
                        null,
                        false,
                        wege.contains("video"),
                        null,
                        wahrheit(anmeldung, "noetig"),
                        text(anmeldung, "link")),
                new Beleg(
                        tag(n, "geprueft"),
                        text(n, "quelle"),
                        n.path("musterdaten").asBoolean(true)),
                false,
                new Platz(text(n, "anbieter"), text(n, "ort"), text(n, "bezirk")),
                zeitplan(n),
                merkmale(n),
                List.of(),
                liste(n.path("zeiten").path("termine")).stream()
                        .map(LocalDate::parse)
                        .toList());
    }

    private static Alter alter(JsonNode n) {
        JsonNode alter = n.path("alter");
        return alter.isObject()
                ? new Alter(zahl(alter, "von"), zahl(alter, "bis"))
                : Lebensalter.von(liste(n.path("lebensphasen")));
    }

    private static Kosten kosten(JsonNode n) {
        return new Kosten(wahrheit(n, "frei"), betrag(n, "betrag"), betrag(n, "ermaessigt"), text(n, "je"));
    }

    private static BigDecimal betrag(JsonNode n, String feld) {
        return n.hasNonNull(feld) ? n.get(feld).asDecimal().setScale(2) : null;
    }

    private static Zeitplan zeitplan(JsonNode n) {
        JsonNode z = n.path("zeiten");
        return new Zeitplan(
                text(z, "rhythmus"),
                text(z, "von"),
                text(z, "bis"),
                tag(z, "beginn"),
                tag(z, "ende"),
                wahrheit(z, "auchInFerien"),
                zahl(n, "plaetze"));
    }

    private static Set<Merkmal> merkmale(JsonNode n) {
        Set<Merkmal> merkmale = new TreeSet<>();
        FACETTEN.forEach((feld, facette) -> liste(n.path(feld)).forEach(w -> merkmale.add(new Merkmal(facette, w))));
        liste(n.path("zeiten").path("wochentage")).forEach(w -> merkmale.add(new Merkmal("wochentag", w)));
        return merkmale;
    }
}
