package de.familienlotse.eigenschaften;

import de.familienlotse.situation.Schluessel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Zufall mit Saat: dieselbe Saat ergibt dieselbe Familie. */
final class Wuerfel {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random zufall;

    Wuerfel(long saat) {
        zufall = new Random(saat);
    }

    /** Von 0 bis unter {@code grenze}. */
    int zahl(int grenze) {
        return zufall.nextInt(grenze);
    }

    /** Von {@code von} bis einschliesslich {@code bis}. */
    int zwischen(int von, int bis) {
        return von + zufall.nextInt(bis - von + 1);
    }

    /** Wahr in {@code von100} von hundert Faellen. */
    boolean oft(int von100) {
        return zufall.nextInt(100) < von100;
    }

    @SafeVarargs
    final <T> T eines(T... auswahl) {
        return auswahl[zufall.nextInt(auswahl.length)];
    }

    <T> T eines(List<T> auswahl) {
        return auswahl.get(zufall.nextInt(auswahl.size()));
    }

    /** Die Schreibweise eines Wertes der Aufzaehlung. */
    String wort(Schluessel[] werte) {
        return werte[zufall.nextInt(werte.length)].schluessel();
    }

    /** Euro bis {@code hoechstens}: oft null, oft rund, manchmal mit Cent. */
    BigDecimal geld(int hoechstens) {
        int art = zahl(6);
        return switch (art) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(zahl(hoechstens * 100 + 1), 2);
            default -> BigDecimal.valueOf((zahl(hoechstens + 1) / 10) * 10L);
        };
    }

    /** Ein Tag, dessen Alter am {@code stichtag} zwischen den Grenzen liegt; manchmal nur der Monat. */
    String geboren(LocalDate stichtag, int vonJahren, int bisJahren) {
        LocalDate tag = stichtag.minusYears(zwischen(vonJahren, bisJahren));
        LocalDate genau =
                oft(20) ? tag.minusDays(zwischen(0, Math.min(40, tag.getDayOfYear()))) : tag.minusDays(zahl(360));
        return oft(25) ? genau.toString().substring(0, 7) : genau.toString();
    }

    ObjectNode objekt() {
        return JSON.objectNode();
    }

    ArrayNode liste(String... worte) {
        ArrayNode n = JSON.arrayNode();
        List.of(worte).forEach(n::add);
        return n;
    }
}
