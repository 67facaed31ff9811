package de.familienlotse.rules;

import static de.familienlotse.rules.Registerfelder.oderNull;
import static de.familienlotse.rules.Registerfelder.tag;
import static de.familienlotse.rules.Registerfelder.text;
import static de.familienlotse.rules.Registerfelder.texte;

import de.familienlotse.calculation.Betragsrechnung;
import de.familienlotse.findings.Antrag;
import de.familienlotse.findings.Beziehungen;
import de.familienlotse.findings.Hinweis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Liest {@code leistung.yaml} und {@code begriff.yaml}. */
final class Register {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private Register() {}

    static Leistung lies(String yaml, boolean begriff) {
        JsonNode n = YAML.readTree(yaml);
        return new Leistung(
                text(n, "id"),
                text(n, "name"),
                n.path("ebene").asString("bund"),
                text(n, "norm"),
                n.path("kurz").asString(""),
                Subjekt.von(text(n, "subjekt")),
                begriff,
                bedingungen(n.path("bedingungen")),
                n.path("turnus").asString("monat"),
                betrag(n.path("betrag")),
                antrag(n.path("antrag")),
                beziehungen(n),
                hinweise(n.path("annahmen")),
                hinweise(n.path("hinweise")),
                einordnung(n),
                new Englisch(oderNull(n.path("en"), "name"), oderNull(n.path("en"), "kurz")),
                pruefstand(n));
    }

    /** Was eroeffnet wird, steht als Kennung da oder mit einem Grund als {@code {id, weil}}. */
    private static Beziehungen beziehungen(JsonNode n) {
        List<String> eroeffnet = new ArrayList<>();
        Map<String, String> gruende = new LinkedHashMap<>();
        n.path("eroeffnet").forEach(e -> {
            eroeffnet.add(e.isString() ? e.asString() : text(e, "id"));
            if (e.isObject()) {
                gruende.put(text(e, "id"), text(e, "weil"));
            }
        });
        return new Beziehungen(
                List.copyOf(eroeffnet),
                texte(n.path("setztVoraus")),
                texte(n.path("schliesstAus")),
                texte(n.path("vorrang")),
                Map.copyOf(gruende));
    }

    private static Einordnung einordnung(JsonNode n) {
        return new Einordnung(
                oderNull(n, "traeger"),
                oderNull(n, "kategorie"),
                texte(n.path("lebensphasen")),
                oderNull(n, "zielgruppe"),
                oderNull(n, "leika"));
    }

    private static Pruefstand pruefstand(JsonNode n) {
        JsonNode g = n.path("geprueft");
        return new Pruefstand(oderNull(n, "status"), tag(g, "am"), texte(g.path("quelle")), oderNull(g, "offen"));
    }

    private static List<Begriffsnutzung> bedingungen(JsonNode n) {
        List<Begriffsnutzung> liste = new ArrayList<>();
        n.forEach(b -> liste.add(new Begriffsnutzung(
                text(b, "begriff"),
                b.path("id").asString(text(b, "begriff")),
                text(b, "norm"),
                oderNull(b, "weg"),
                Regelangaben.anzeige(oderNull(b, "betrag")),
                !"nein".equals(b.path("geprueft").asString("ja")))));
        return List.copyOf(liste);
    }

    private static Betragsregel betrag(JsonNode n) {
        String art = n.path("art").asString(Betragsregel.KEINER);
        return new Betragsregel(art, oderNull(n, "parameter"), rechnung(art));
    }

    private static Betragsrechnung rechnung(String art) {
        return switch (art) {
            case Betragsregel.KEINER, Betragsregel.SATZ, Betragsregel.SUMME -> null;
            default -> Betragsarten.von(art);
        };
    }

    private static Antrag antrag(JsonNode n) {
        return new Antrag(
                oderNull(n, "online"),
                oderNull(n, "formular"),
                oderNull(n, "stelle"),
                oderNull(n, "frist"),
                n.hasNonNull("rueckwirkendMonate") ? n.get("rueckwirkendMonate").asInt() : null,
                n.path("termin").asBoolean(false),
                n.path("video").asBoolean(false),
                texte(n.path("unterlagen")));
    }

    private static List<Hinweis> hinweise(JsonNode n) {
        List<Hinweis> liste = new ArrayList<>();
        n.forEach(h -> liste.add(new Hinweis(oderNull(h, "id"), text(h, "text"), oderNull(h, "norm"))));
        return List.copyOf(liste);
    }
}
