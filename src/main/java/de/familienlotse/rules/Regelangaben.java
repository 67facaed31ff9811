package de.familienlotse.rules;

import java.util.Locale;
import org.drools.model.Rule;

/** Liest die Anmerkungen einer Regel. */
final class Regelangaben {
    private Regelangaben() {}

    static Merkmal merkmal(int nummer, Rule regel) {
        boolean geprueft = !"nein".equals(angabe(regel, "geprueft"));
        return new Merkmal(
                nummer,
                pflicht(regel, "leistung"),
                pflicht(regel, "bedingung"),
                Merkmal.gekennzeichnet(text(regel), geprueft),
                pflicht(regel, "norm"),
                angabe(regel, "weg"),
                anzeige(angabe(regel, "betrag")),
                geprueft,
                null);
    }

    /** Kennung des gemeinsamen Begriffs, den die Regel bewertet, oder null. */
    static String begriff(Rule regel) {
        return angabe(regel, "begriff");
    }

    /** Kennung der Leistung einer eigenen Regel. */
    static String leistung(Rule regel) {
        return pflicht(regel, "leistung");
    }

    /** Fuer wen das Merkmal bewertet wird. */
    static Subjekt subjekt(Rule regel) {
        return Subjekt.von(pflicht(regel, "je"));
    }

    /** Der Regelname ist der Text; ein Zusatz in eckigen Klammern macht ihn nur eindeutig. */
    static String text(Rule regel) {
        String name = regel.getName();
        int klammer = name.lastIndexOf(" [");
        return klammer < 0 ? name : name.substring(0, klammer);
    }

    static Merkmal.Anzeige anzeige(String betrag) {
        return betrag == null ? Merkmal.Anzeige.VERBERGEN : Merkmal.Anzeige.valueOf(betrag.toUpperCase(Locale.ROOT));
    }

    private static String pflicht(Rule regel, String name) {
        String wert = angabe(regel, name);
        if (wert == null) {
            throw new IllegalStateException("Regel \"" + regel.getName() + "\" ohne @" + name);
        }
        return wert;
    }

    private static String angabe(Rule regel, String name) {
        Object wert = regel.getMetaData().get(name);
        if (wert == null) {
            return null;
        }
        String s = wert.toString().trim();
        boolean zitiert = s.length() > 1 && s.startsWith("\"") && s.endsWith("\"");
        return zitiert ? s.substring(1, s.length() - 1) : s;
    }
}
