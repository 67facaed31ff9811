package de.familienlotse.answer;

import de.familienlotse.comparison.Erstursache;
import de.familienlotse.comparison.Kasse;
import de.familienlotse.comparison.Leistungsunterschied;
import de.familienlotse.comparison.Vergleich;
import de.familienlotse.findings.Befund;
import de.familienlotse.value.Groesse;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Schreibt einen Vergleich zweier Situationen als JSON nach dem oeffentlichen Format. */
public final class VergleichSchreiber {
    private static final int GROESSE = 64 * 1024;
    private static final String DIFFERENZ = "differenz";

    private VergleichSchreiber() {}

    /** Die Antwort in UTF-8, ohne Zeilenumbruch; beide Antworten kurz. */
    public static byte[] schreibe(Vergleich v) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream(GROESSE);
        try (JsonGenerator json = Json.generator(ziel)) {
            json.writeStartObject();
            json.writeName("a");
            AntwortSchreiber.schreibe(json, v.a(), Umfang.KURZ);
            json.writeName("b");
            AntwortSchreiber.schreibe(json, v.b(), Umfang.KURZ);
            summe(json, v);
            json.writeArrayPropertyStart("unterschiede");
            v.unterschiede().forEach(u -> unterschied(json, u));
            json.writeEndArray();
            json.writeEndObject();
        }
        return ziel.toByteArray();
    }

    private static void summe(JsonGenerator json, Vergleich v) {
        json.writeObjectPropertyStart("summe");
        paar(json, v, Kasse::summe);
        teil(json, "einkommen", v, Kasse::einkommen);
        teil(json, "leistungen", v, Kasse::leistungssumme);
        Felder.text(json, "wegA", v.kasseA().weg());
        Felder.text(json, "wegB", v.kasseB().weg());
        Zahlen.betrag(json, "mindestensA", v.kasseA().mindestens());
        Zahlen.betrag(json, "mindestensB", v.kasseB().mindestens());
        json.writeEndObject();
    }

    private static void teil(JsonGenerator json, String name, Vergleich v, Function<Kasse, Groesse> teil) {
        json.writeObjectPropertyStart(name);
        paar(json, v, teil);
        json.writeEndObject();
    }

    private static void paar(JsonGenerator json, Vergleich v, Function<Kasse, Groesse> teil) {
        BigDecimal a = teil.apply(v.kasseA()).bis();
        BigDecimal b = teil.apply(v.kasseB()).bis();
        Zahlen.betrag(json, "a", a);
        Zahlen.betrag(json, "b", b);
        Zahlen.betrag(json, DIFFERENZ, a == null || b == null ? null : b.subtract(a));
    }

    private static void unterschied(JsonGenerator json, Leistungsunterschied u) {
        Befund neu = u.nach();
        json.writeStartObject();
        Felder.text(json, "leistung", u.leistung());
        Felder.text(json, "name", neu.name());
        Felder.text(json, "art", u.art().name().toLowerCase(Locale.ROOT));
        Felder.text(json, "vonErgebnis", u.von().ergebnis().schluessel());
        Felder.text(json, "nachErgebnis", neu.ergebnis().schluessel());
        betrag(json, "von", u.vonBetrag());
        betrag(json, "nach", u.nachBetrag());
        Zahlen.betrag(json, DIFFERENZ, u.differenz());
        Felder.text(json, "turnus", neu.turnus());
        json.writeObjectPropertyStart("ursache");
        ursache(json, u.ursache());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Der Betrag im Regelfall; ist er eine Spanne, auch sein unteres Ende. */
    private static void betrag(JsonGenerator json, String seite, Groesse g) {
        Zahlen.betrag(json, seite + "Betrag", g == null ? null : g.bis());
        if (g != null && !g.istGenau()) {
            Zahlen.betrag(json, seite + "Mindestens", g.von());
        }
    }

    private static void ursache(JsonGenerator json, Erstursache u) {
        Felder.text(json, "bedingung", u.bedingung());
        Felder.text(json, "person", u.person());
        Felder.text(json, "fakt", u.fakt());
        Felder.text(json, "text", u.text());
        Felder.text(json, "norm", u.norm());
        if (u.parameter() != null) {
            Felder.text(json, "parameter", u.parameter());
            Felder.text(json, "vonGueltigAb", u.vonGueltigAb().toString());
            Felder.text(json, "nachGueltigAb", u.nachGueltigAb().toString());
        }
    }
}
