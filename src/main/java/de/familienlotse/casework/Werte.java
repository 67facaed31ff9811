package de.familienlotse.casework;

import de.familienlotse.questionnaire.Feldart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Antworten, wie sie im Feld stehen, und wie sie in der Anfrage stehen. Was nicht zu lesen ist, bleibt, wie es ist. */
final class Werte {
    /** Steht im Feld von B, was in A beantwortet und in B offen ist. */
    static final String OFFEN = "-";

    /** Steht im Feld fuer eine beantwortete leere Liste. */
    static final String KEINE = "[]";

    /** Steht im Feld fuer einen Gegenstand, dessen Angaben darunter stehen. */
    static final String DA = "{}";

    private static final String NICHTS = "keine";
    private static final Pattern TAG = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern MONAT = Pattern.compile("([0-9]{1,2})\\.([0-9]{4})");

    private Werte() {}

    /** Wie der Wert im Feld dieser Art steht. */
    static String text(Feldart art, Object wert) {
        if (art.form() == Feldart.Form.LISTE && wert instanceof List<?> l) {
            return l.isEmpty() ? KEINE : DA;
        }
        return art.form() == Feldart.Form.TEXTE && List.of().equals(wert) ? NICHTS : text(wert);
    }

    /** Wie der Wert dasteht; leer, wenn er fehlt. */
    static String text(Object wert) {
        if (wert == null) {
            return "";
        }
        if (wert instanceof Boolean b) {
            return b ? "ja" : "nein";
        }
        if (wert instanceof List<?> l) {
            return l.isEmpty() ? KEINE : l.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (wert instanceof Map) {
            return DA;
        }
        return wert instanceof Number n ? zahl(n) : tag(String.valueOf(wert));
    }

    private static String zahl(Number n) {
        return (n instanceof BigDecimal d ? d.toPlainString() : n.toString()).replace('.', ',');
    }

    private static String tag(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
                ? Arrays.stream(text.split("-")).reduce((a, b) -> b + "." + a).orElse(text)
                : text;
    }

    /** Wie die Eingabe in der Anfrage steht; null, wenn nichts eingetragen ist. */
    static Object wert(Feldart art, List<String> eingaben) {
        String text = String.join(",", eingaben).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals(KEINE)) {
            return new ArrayList<>();
        }
        return switch (art.form()) {
            case JA_NEIN -> text.equals("ja") ? Boolean.TRUE : text.equals("nein") ? Boolean.FALSE : text;
            case GELD, ZAHL, GANZE_ZAHL -> zahl(text);
            case TAG, TAG_ODER_MONAT -> alsTag(text);
            case MEHRFACHAUSWAHL -> liste(text);
            case TEXTE -> text.equals(NICHTS) ? new ArrayList<>() : liste(text);
            case LISTE -> null;
            case GEGENSTAND -> text.equals(DA) ? new LinkedHashMap<>() : text;
            default -> text;
        };
    }

    private static Object liste(String text) {
        return new ArrayList<>(
                Arrays.stream(text.split("[,\\s]+")).filter(t -> !t.isEmpty()).toList());
    }

    /** Eine Zahl in deutscher oder technischer Schreibweise; sonst der Text. */
    static Object zahl(String text) {
        String rein = text.replaceAll("[\\s€]", "");
        if (rein.contains(",") || rein.matches("[0-9]{1,3}(\\.[0-9]{3})+")) {
            rein = rein.replace(".", "").replace(',', '.');
        }
        if (rein.matches("-?[0-9]{1,12}")) {
            return Long.valueOf(rein);
        }
        return rein.matches("-?[0-9]{1,12}\\.[0-9]{1,6}") ? new BigDecimal(rein) : text;
    }

    private static String alsTag(String text) {
        Matcher tag = TAG.matcher(text);
        if (tag.matches()) {
            return tag.group(3) + "-" + zwei(tag.group(2)) + "-" + zwei(tag.group(1));
        }
        Matcher monat = MONAT.matcher(text);
        return monat.matches() ? monat.group(2) + "-" + zwei(monat.group(1)) : text;
    }

    private static String zwei(String zahl) {
        return zahl.length() == 1 ? "0" + zahl : zahl;
    }
}
