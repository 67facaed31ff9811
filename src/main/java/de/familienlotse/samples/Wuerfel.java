package de.familienlotse.samples;

import de.familienlotse.situation.Schluessel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Zufall mit Saat: dieselbe Saat ergibt dieselbe Familie. */
public final class Wuerfel {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random zufall;

    public Wuerfel(long saat) {
        zufall = new Random(saat);
    }

    /** Von 0 bis unter {@code grenze}. */
    public int zahl(int grenze) {
        return zufall.nextInt(grenze);
    }

    /** Von {@code von} bis einschliesslich {@code bis}. */
    public int zwischen(int von, int bis) {
        return von + zufall.nextInt(bis - von + 1);
    }

    /** Wahr in {@code von100} von hundert Faellen. */
    public boolean oft(int von100) {
        return zufall.nextInt(100) < von100;
    }

    @SafeVarargs
    public final <T> T eines(T... auswahl) {
        return auswahl[zufall.nextInt(auswahl.length)];
    }

    public <T> T eines(List<T> auswahl) {
        return auswahl.get(zufall.nextInt(auswahl.size()));
    }

    /** Die Schreibweise eines Wertes der Aufzaehlung. */
    public String wort(Schluessel[] werte) {
        return werte[zufall.nextInt(werte.length)].schluessel();
    }

    /** Euro bis {@code hoechstens}: oft null, oft rund, manchmal mit Cent. */
    public BigDecimal geld(int hoechstens) {
        int art = zahl(6);
        return switch (art) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(zahl(hoechstens * 100 + 1), 2);
            default -> BigDecimal.valueOf((zahl(hoechstens + 1) / 10) * 10L);
        };
    }

    /** Ein Tag, dessen Alter am {@code stichtag} zwischen den Grenzen liegt; manchmal nur der Monat. */
    public String geboren(LocalDate stichtag, int vonJahren, int bisJahren) {
        LocalDate tag = stichtag.minusYears(zwischen(vonJahren, bisJahren));
        LocalDate genau =
                oft(20) ? tag.minusDays(zwischen(0, Math.min(40, tag.getDayOfYear()))) : tag.minusDays(zahl(360));
        return oft(25) ? genau.toString().substring(0, 7) : genau.toString();
    }

    public ObjectNode objekt() {
        return JSON.objectNode();
    }

    public ArrayNode liste(String... worte) {
        ArrayNode n = JSON.arrayNode();
        List.of(worte).forEach(n::add);
        return n;
    }
}
