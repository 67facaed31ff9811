package de.familienlotse.catalogue.daten;

import static de.familienlotse.catalogue.daten.Feldleser.liste;
import static de.familienlotse.catalogue.daten.Feldleser.tag;
import static de.familienlotse.catalogue.daten.Feldleser.text;

import de.familienlotse.catalogue.Beleg;
import de.familienlotse.catalogue.Punkt;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Spielt ein, worauf sich Eintraege beziehen: Begriffe, Bezirke, Orte, Organisationen, Stellen. */
final class Stammdaten {
    private static final Map<String, String> LISTEN =
            Map.of("kategorien", "kategorie", "lebensphasen", "lebensphase", "zielgruppen", "zielgruppe");
    private static final Map<String, String> MERKMALE = Map.of(
            "arten", "art",
            "wege", "weg",
            "zugang", "zugang",
            "organisationsarten", "organisationsart",
            "sprachen", "sprache",
            "wochentage", "wochentag");

    private final EntityManager db;
    private final Haltestellen haltestellen = new Haltestellen(Katalogordner.text("haltestellen.csv"));

    Stammdaten(EntityManager db) {
        this.db = db;
    }

    void spieleEin() {
        LISTEN.forEach(
                (datei, liste) -> begriffe(Katalogordner.yaml(datei + ".yaml").path(datei), liste));
        JsonNode merkmale = Katalogordner.yaml("merkmale.yaml");
        MERKMALE.forEach((schluessel, liste) -> begriffe(merkmale.path(schluessel), liste));
        Katalogordner.yaml("stadtbezirke.yaml").path("stadtbezirke").forEach(this::stadtbezirk);
        List.of("orte.yaml", "musterorte.yaml")
                .forEach(d -> Katalogordner.yaml(d).path("orte").forEach(this::ort));
        List.of("organisationen.yaml", "musteranbieter.yaml")
                .forEach(d -> Katalogordner.yaml(d).path("organisationen").forEach(this::organisation));
        Katalogordner.yaml("stellen.yaml").path("stellen").properties().forEach(e -> stelle(e.getKey(), e.getValue()));
    }

    private void begriffe(JsonNode werte, String liste) {
        int platz = 0;
        for (JsonNode n : werte) {
            Begriff begriff = new Begriff(liste, text(n, "id"), platz++);
            n.path("name").properties().forEach(t -> begriff.texte()
                    .put(t.getKey(), t.getValue().asString()));
            n.path("einstieg").properties().forEach(t -> begriff.texte()
                    .put("einstieg." + t.getKey(), t.getValue().asString()));
            db.merge(begriff);
        }
    }

    private void stadtbezirk(JsonNode n) {
        JsonNode schild = n.path("schild");
        db.merge(new Stadtbezirk(
                text(n, "id"),
                text(n, "name"),
                n.path("lat").asDouble(),
                n.path("lon").asDouble(),
                new Stadtbezirk.Feld(
                        text(n, "pfad"),
                        schild.path("x").asDouble(),
                        schild.path("y").asDouble())));
    }

    private void ort(JsonNode n) {
        Punkt punkt = n.hasNonNull("lat") && n.hasNonNull("lon")
                ? new Punkt(n.get("lat").asDouble(), n.get("lon").asDouble())
                : null;
        Ort ort = new Ort(
                text(n, "id"),
                new Anschrift(text(n, "name"), text(n, "strasse"), text(n, "plz"), text(n, "ort")),
                finde(Stadtbezirk.class, text(n, "bezirk")),
                punkt,
                Feldleser.wahrheit(n, "rollstuhl"));
        ort.haltestellen()
                .addAll(punkt == null ? haltestellen.genannt(text(n, "haltestelle")) : haltestellen.um(punkt));
        db.merge(ort);
    }

    private void organisation(JsonNode n) {
        boolean muster = n.path("musterdaten").asBoolean(false);
        Organisation neu = new Organisation(
                        text(n, "id"),
                        text(n, "name"),
                        text(n, "art"),
                        new Kontakt(text(n, "telefon"), text(n, "email"), text(n, "web")),
                        finde(Ort.class, text(n, "ort")),
                        new Beleg(tag(n, "geprueft"), text(n, "quelle"), muster))
                .mitAufgabe(text(n, "aufgabe"));
        db.merge(neu);
    }

    private void stelle(String id, JsonNode n) {
        db.merge(new Stelle(
                id,
                text(n, "name"),
                n.path("eigene").asBoolean(false),
                organisationen(n.path("zustaendig")),
                organisationen(n.path("auskunft"))));
    }

    private List<Organisation> organisationen(JsonNode ids) {
        return liste(ids).stream()
                .map(id -> finde(Organisation.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> T finde(Class<T> art, String id) {
        return id == null ? null : db.find(art, id);
    }
}
