package de.familienlotse.rules;

import de.familienlotse.findings.Ereignisart;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Liest eine {@code ausblick.yaml}. @throws IllegalStateException wenn sie etwas nennt, das es nicht gibt */
final class Ausblickleser {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final Regelbestand bestand;
    private final int leistung;
    private final JsonNode baum;

    /** {@code leistung}: Platz der Leistung, zu deren Ordner die Datei gehoert; -1, wenn zu keiner. */
    Ausblickleser(Regelbestand bestand, int leistung, String yaml) {
        this.bestand = bestand;
        this.leistung = leistung;
        baum = YAML.readTree(yaml);
    }

    /** Die Frist oder null. */
    Fristregel frist() {
        JsonNode n = baum.path("frist");
        return n.isMissingNode()
                ? null
                : new Fristregel(
                        n.required("norm").asString(),
                        texte(n.path("bezogen")),
                        n.path("gefragt").asBoolean(true),
                        Fristregel.Zaehlung.von(n.path("zaehlt").asString("monat")));
    }

    /** Die Ereignisse in der Reihenfolge der Datei. */
    List<Ereignisregel> ereignisse() {
        List<Ereignisregel> liste = new ArrayList<>();
        baum.path("ereignisse").forEach(n -> liste.add(ereignis(n)));
        return liste;
    }

    /** Die Tage aus dem Rechenweg der Leistung, die anzukuendigen sind. */
    List<Terminregel> termine() {
        List<Terminregel> liste = new ArrayList<>();
        baum.path("termine")
                .forEach(n -> liste.add(new Terminregel(
                        leistung,
                        n.required("zeile").asString(),
                        Ereignisart.valueOf(n.required("art").asString().toUpperCase(Locale.ROOT)),
                        n.path("danach").asBoolean(false),
                        n.path("entfaellt").asBoolean(false),
                        n.required("text").asString())));
        return liste;
    }

    /** Die Tage im Jahr, an denen etwas verfaellt. */
    List<Kalenderfrist> kalenderfristen() {
        List<Kalenderfrist> liste = new ArrayList<>();
        baum.path("kalenderfristen")
                .forEach(n -> liste.add(new Kalenderfrist(
                        betroffen(n),
                        MonthDay.parse("--" + n.required("am").asString()),
                        n.path("jahre").asInt(0),
                        n.required("text").asString(),
                        n.required("norm").asString())));
        return liste;
    }

    /** Die genannten Leistungen oder die des Ordners. */
    private List<Integer> betroffen(JsonNode n) {
        return n.has("betrifft")
                ? texte(n.get("betrifft")).stream().map(bestand::platz).toList()
                : List.of(leistung);
    }

    /** Wie Aenderungen des Rechts angekuendigt werden. */
    List<Rechtsregel> recht() {
        List<Rechtsregel> liste = new ArrayList<>();
        baum.path("recht")
                .forEach(n -> liste.add(new Rechtsregel(
                        texte(n.required("parameter")),
                        n.path("text").asString(null),
                        n.path("norm").asString(null),
                        texte(n.path("betrifft")),
                        texte(n.path("nur")).stream().map(NurWenn::von).toList(),
                        n.path("still").asBoolean(false))));
        return liste;
    }

    private Ereignisregel ereignis(JsonNode n) {
        return new Ereignisregel(
                leistung,
                n.required("id").asString(),
                art(n),
                Wer.von(n.required("wer").asString()),
                texte(n.path("nur")).stream().map(Nur::von).toList(),
                zeit(n),
                wird(n.path("wird")),
                n.required("text").asString(),
                n.path("norm").asString(null),
                Betragsangabe.lies(n.path("betrag")),
                texte(n.path("betrifft")));
    }

    private static Ereignisart art(JsonNode n) {
        return n.has("art")
                ? Ereignisart.valueOf(n.get("art").asString().toUpperCase(Locale.ROOT))
                : n.has("wird") ? null : Ereignisart.AENDERT;
    }

    private static Zeitangabe zeit(JsonNode n) {
        Zeitbeginn von = Zeitbeginn.von(n.path("von").asString(standard(n)));
        Zeitangabe.Zum zum = Zeitangabe.Zum.von(n.path("zum").asString("tag"));
        for (Zeitangabe.Zaehlung z : Zeitangabe.Zaehlung.values()) {
            String feld = z.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (n.has(feld)) {
                return new Zeitangabe(von, n.get(feld).asString(), z, zum);
            }
        }
        return new Zeitangabe(von, null, null, zum);
    }

    private static String standard(JsonNode n) {
        return n.path("wer").asString("").equals("schwangere") ? "termin" : "geburt";
    }

    private Map<Integer, Wird> wird(JsonNode n) {
        Map<Integer, Wird> m = new LinkedHashMap<>();
        n.properties()
                .forEach(e -> m.put(merkmal(e.getKey()), Wird.von(e.getValue().asString())));
        return m;
    }

    private int merkmal(String bedingung) {
        return bestand.merkmale(leistung).stream()
                .filter(m -> m.id().equals(bedingung))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Keine Bedingung " + bedingung))
                .nummer();
    }

    private static List<String> texte(JsonNode n) {
        List<String> liste = new ArrayList<>();
        n.forEach(t -> liste.add(t.asString()));
        return List.copyOf(liste);
    }
}
