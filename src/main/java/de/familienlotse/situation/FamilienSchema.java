package de.familienlotse.situation;

import de.familienlotse.situation.eingabe.FamilieFelder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Das oeffentliche Format als JSON Schema 2020-12, aus denselben Feldern, die den Leser fuehren. */
public final class FamilienSchema {
    private static final String ORT = "#/$defs/";
    private static final Set<Object> ZAHLEN = Set.of("number", "integer");

    private FamilienSchema() {}

    /** Das ganze Schema in einem Dokument. */
    public static Map<String, Object> schema() {
        Map<String, Object> definitionen = definitionen(ORT);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Familie an einem Stichtag");
        schema.putAll(cast(definitionen.remove(FamilieFelder.NAME)));
        schema.put("$defs", definitionen);
        return schema;
    }

    /** Alle Schemata nach Namen; Verweise beginnen mit {@code ort}. */
    public static Map<String, Object> definitionen(String ort) {
        return FamilieFelder.definitionen(ort);
    }

    /** Was nach einem Faktpfad gefragt ist ({@code kinder/k1/geboren}), in Worten; der Pfad selbst, wenn es keine gibt. */
    public static String bedeutung(String pfad) {
        String text = FamilieFelder.bedeutung(pfad);
        return text == null ? pfad : text;
    }

    /** Ob es das Feld unter diesen Schluesseln gibt; Kennungen und Nummern zaehlen nicht dazu. */
    public static boolean kennt(List<String> schluessel) {
        return FamilieFelder.schema(schluessel) != null;
    }

    /** Ob das Feld unter diesen Schluesseln eine Zahl ist. */
    public static boolean zahl(List<String> schluessel) {
        return ZAHLEN.contains(art(schluessel));
    }

    /** Ob das Feld unter diesen Schluesseln eine Liste ist. */
    public static boolean liste(List<String> schluessel) {
        return "array".equals(art(schluessel));
    }

    private static Object art(List<String> schluessel) {
        Map<String, Object> schema = FamilieFelder.schema(schluessel);
        return schema == null ? "" : schema.getOrDefault("type", "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object schema) {
        return (Map<String, Object>) schema;
    }
}
