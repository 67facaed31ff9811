package de.familienlotse.situation;

import de.familienlotse.situation.eingabe.Baumleser;
import de.familienlotse.situation.eingabe.Stelle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Eine gelesene, noch nicht gedeutete Anfrage: Map, List, String, Boolean, Long, BigDecimal oder null.
 *
 * @param zeiger JSON-Zeiger der Wurzel in der ganzen Anfrage; leer fuer die ganze Anfrage
 * @param fehler doppelte Schluessel und unzulaessige Zahlen
 */
public record Eingabebaum(Object wurzel, String zeiger, List<Lesefehler> fehler) {
    /** Groesste Anfrage in Bytes; wer Anfragen annimmt, lehnt groessere ab, ohne sie zu lesen. */
    public static final int GROESSTE = 64 * 1024;

    /** Liest JSON in UTF-8. @throws UngueltigeAngaben wenn es keines ist */
    public static Eingabebaum json(byte[] utf8) {
        return Baumleser.json(utf8);
    }

    /** Liest JSON. @throws UngueltigeAngaben wenn es keines ist */
    public static Eingabebaum json(String text) {
        return Baumleser.json(text);
    }

    /** Liest YAML in UTF-8. @throws UngueltigeAngaben wenn es keines ist */
    public static Eingabebaum yaml(byte[] utf8) {
        return Baumleser.yaml(utf8);
    }

    /** Liest YAML. @throws UngueltigeAngaben wenn es keines ist */
    public static Eingabebaum yaml(String text) {
        return Baumleser.yaml(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Der Wert unter einem Schluessel der Wurzel, mit den Fehlern, die in ihm liegen. */
    public Eingabebaum unter(String schluessel) {
        String dort = zeiger + "/" + Stelle.maskiere(schluessel);
        Object wert = wurzel instanceof Map<?, ?> m ? m.get(schluessel) : null;
        List<Lesefehler> seine = fehler.stream()
                .filter(f -> f.zeiger().equals(dort) || f.zeiger().startsWith(dort + "/"))
                .toList();
        return new Eingabebaum(wert, dort, seine);
    }
}
