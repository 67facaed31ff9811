package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Lesefehler;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Baut aus Zeichen einen Baum; sammelt doppelte Schluessel und unzulaessige Zahlen. */
final class Baumbau {
    private static final int TIEFE = 16;
    private static final int MEISTE = 200;
    private static final int ZIFFERN = 18;
    private static final int ZAHL_ZEICHEN = 40;
    private static final Pattern ZAHL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private final JsonParser parser;
    private final YAMLParser yaml;
    private final List<Lesefehler> fehler = new ArrayList<>(0);
    private final Object[] pfad = new Object[TIEFE];
    private int tiefe;

    Baumbau(JsonParser parser) {
        this.parser = parser;
        this.yaml = parser instanceof YAMLParser y ? y : null;
    }

    List<Lesefehler> fehler() {
        return fehler;
    }

    /** Der Wert, an dessen Anfang gelesen wird. */
    Object wert() {
        pruefeYaml();
        return switch (parser.currentToken()) {
            case START_OBJECT -> objekt();
            case START_ARRAY -> liste();
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> zahl(parser.getString());
            default ->
                throw Baumleser.unlesbar("Nur Objekte, Listen, Texte, Zahlen, true, false und null sind erlaubt.");
        };
    }

    private Map<String, Object> objekt() {
        Map<String, Object> felder = new LinkedHashMap<>();
        hinab();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            pfad[tiefe - 1] = name;
            parser.nextToken();
            boolean doppelt = felder.containsKey(name);
            felder.put(name, wert());
            if (doppelt) {
                melde("Dieser Schlüssel steht doppelt da. Bitte nur einmal angeben.");
            }
        }
        tiefe--;
        return felder;
    }

    private List<Object> liste() {
        List<Object> werte = new ArrayList<>();
        hinab();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            pfad[tiefe - 1] = werte.size();
            werte.add(wert());
        }
        tiefe--;
        return werte;
    }

    private Object zahl(String text) {
        boolean richtig = yaml == null || ZAHL.matcher(text).matches();
        if (richtig && text.length() <= ZIFFERN && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return Long.valueOf(text);
        }
        if (text.length() > ZAHL_ZEICHEN || !ZAHL.matcher(text).matches()) {
            melde("Bitte eine Zahl mit höchstens " + ZAHL_ZEICHEN + " Zeichen in der Schreibweise 1234.56 angeben.");
            return null;
        }
        return new BigDecimal(text);
    }

    private void hinab() {
        if (tiefe == TIEFE) {
            throw Baumleser.unlesbar("Die Angaben sind zu tief verschachtelt. Erlaubt sind " + TIEFE + " Ebenen.");
        }
        tiefe++;
    }

    private void melde(String text) {
        if (fehler.size() < MEISTE) {
            StringBuilder zeiger = new StringBuilder();
            for (int i = 0; i < tiefe; i++) {
                zeiger.append('/').append(Stelle.maskiere(pfad[i].toString()));
            }
            fehler.add(new Lesefehler(zeiger.toString(), text, true));
        }
    }

    /** Verweise und Typangaben von YAML koennten Angaben verbergen oder vervielfachen. */
    private void pruefeYaml() {
        if (yaml != null && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            throw Baumleser.unlesbar(
                    "Anker, Verweise und Typangaben sind nicht erlaubt. Bitte jede Angabe ausschreiben.");
        }
    }
}
