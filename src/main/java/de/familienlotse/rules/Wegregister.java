package de.familienlotse.rules;

import de.familienlotse.situation.Einkunftsart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Welche Leistungen einen Weg ausmachen und welche es daneben gibt, aus {@code wege.yaml}.
 *
 * @param tageJeMonat mit denen ein taeglicher Betrag auf den Monat gerechnet wird
 */
record Wegregister(List<Vorlage> wege, List<Nebenleistung> daneben, BigDecimal tageJeMonat) {
    /** Ein Weg mit seinen vom Einkommen abhaengigen Leistungen. */
    record Vorlage(String id, String text, List<String> leistungen) {}

    /**
     * Eine Leistung neben den Wegen.
     *
     * @param gruppe aus der je Person nur eine zaehlt
     * @param einkommen als was sie in den Wegen zaehlt oder null
     * @param ohneLohn ob sie den Lohn ersetzt
     * @param zeitraum Anfang der Kennungen im Rechenweg, zwischen denen sie gezahlt wird, oder null
     */
    record Nebenleistung(String leistung, String gruppe, Einkunftsart einkommen, boolean ohneLohn, String zeitraum) {}

    static Wegregister lies(String yaml) {
        JsonNode n = YAMLMapper.builder().build().readTree(yaml);
        List<Vorlage> wege = new ArrayList<>();
        for (JsonNode w : n.required("wege")) {
            List<String> leistungen = new ArrayList<>();
            w.required("leistungen").forEach(l -> leistungen.add(l.asString()));
            wege.add(new Vorlage(text(w, "id"), text(w, "text"), leistungen));
        }
        List<Nebenleistung> daneben = new ArrayList<>();
        n.required("daneben").forEach(d -> daneben.add(nebenleistung(d)));
        return new Wegregister(wege, daneben, n.required("tageJeMonat").decimalValue());
    }

    private static Nebenleistung nebenleistung(JsonNode n) {
        String leistung = text(n, "leistung");
        return new Nebenleistung(
                leistung,
                n.path("gruppe").asString(leistung),
                n.hasNonNull("einkommen") ? art(text(n, "einkommen")) : null,
                n.path("ohneLohn").asBoolean(false),
                n.hasNonNull("zeitraum") ? text(n, "zeitraum") : null);
    }

    private static Einkunftsart art(String wort) {
        return Einkunftsart.valueOf(wort.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String text(JsonNode n, String feld) {
        return n.required(feld).asString();
    }
}
