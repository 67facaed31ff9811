package de.familienlotse.rules;

import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Elterngeldvariante;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
     * @param variante bei welchem Plan fuer das Elterngeld sie gilt oder null
     * @param jetzt Bedingung, die erfuellt sein muss, damit schon gezahlt wird, oder null
     * @param auchAusserhalb ob sie auch fuer Kinder ausserhalb des Haushalts zaehlt
     * @param frei Leistungen, die in ihr enthalten sind und nicht als Einkommen zaehlen
     * @param freieZeile Anfang der Kennung einer Zeile ihres Rechenwegs, die nicht als Einkommen zaehlt, oder null
     * @param freieZeileSgb2 dasselbe, nur nach dem SGB II
     * @param abzueglich Leistungen, die sie ganz mindern
     * @param ersatz Leistungen, die sie bis auf den Freibetrag mindern, wenn sie neu hinzukommen
     */
    record Nebenleistung(
            String leistung,
            String gruppe,
            Einkunftsart einkommen,
            boolean ohneLohn,
            String zeitraum,
            Elterngeldvariante variante,
            String jetzt,
            boolean auchAusserhalb,
            List<String> frei,
            String freieZeile,
            String freieZeileSgb2,
            List<String> abzueglich,
            List<String> ersatz) {}

    /** Die Leistungen, die einen Weg ausmachen. */
    List<String> leistungen() {
        return wege.stream().flatMap(w -> w.leistungen().stream()).toList();
    }

    /** Jede Leistung, die fuer das Geld gebraucht wird. */
    Set<String> alle() {
        Set<String> alle = new LinkedHashSet<>();
        wege.forEach(w -> alle.addAll(w.leistungen()));
        for (Nebenleistung n : daneben) {
            alle.add(n.leistung());
            alle.addAll(n.frei());
        }
        return alle;
    }

    static Wegregister lies(String yaml) {
        JsonNode n = YAMLMapper.builder().build().readTree(yaml);
        List<Vorlage> wege = new ArrayList<>();
        for (JsonNode w : n.required("wege")) {
            wege.add(new Vorlage(text(w, "id"), text(w, "text"), texte(w.required("leistungen"))));
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
                n.hasNonNull("einkommen") ? Einkunftsart.valueOf(name(n, "einkommen")) : null,
                n.path("ohneLohn").asBoolean(false),
                n.hasNonNull("zeitraum") ? text(n, "zeitraum") : null,
                n.hasNonNull("variante") ? Elterngeldvariante.valueOf(name(n, "variante")) : null,
                n.hasNonNull("jetzt") ? text(n, "jetzt") : null,
                n.path("auchAusserhalb").asBoolean(false),
                texte(n.path("frei")),
                n.hasNonNull("freieZeile") ? text(n, "freieZeile") : null,
                n.hasNonNull("freieZeileSgb2") ? text(n, "freieZeileSgb2") : null,
                texte(n.path("abzueglich")),
                texte(n.path("ersatz")));
    }

    private static String name(JsonNode n, String feld) {
        return text(n, feld).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> texte(JsonNode n) {
        List<String> liste = new ArrayList<>();
        n.forEach(t -> liste.add(t.asString()));
        return liste;
    }

    private static String text(JsonNode n, String feld) {
        return n.required(feld).asString();
    }
}
