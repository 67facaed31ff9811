package de.familienlotse.answer;

import de.familienlotse.comparison.Eigenstand;
import de.familienlotse.comparison.Klippe;
import de.familienlotse.comparison.Verlauf;
import de.familienlotse.comparison.Verlaufspunkt;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Schreibt einen Verlauf als JSON nach dem oeffentlichen Format. */
public final class VerlaufSchreiber {
    private static final int GROESSE = 32 * 1024;

    private VerlaufSchreiber() {}

    /** Die Antwort in UTF-8, ohne Zeilenumbruch. */
    public static byte[] schreibe(Verlauf v) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream(GROESSE);
        try (JsonGenerator json = Json.generator(ziel)) {
            json.writeStartObject();
            Felder.text(json, "fakt", v.fakt());
            json.writeArrayPropertyStart("punkte");
            v.punkte().forEach(p -> punkt(json, p));
            json.writeEndArray();
            klippen(json, "klippen", v.klippen());
            klippen(json, "anstiege", v.anstiege());
            eigen(json, v.eigen());
            Felder.texte(json, "fehlt", v.fehlt().pfade());
            json.writeEndObject();
        }
        return ziel.toByteArray();
    }

    private static void punkt(JsonGenerator json, Verlaufspunkt p) {
        json.writeStartObject();
        zahl(json, "x", p.x());
        Zahlen.betrag(json, "verfuegbar", p.verfuegbar());
        Zahlen.betrag(json, "mindestens", p.kasse().mindestens());
        Zahlen.betrag(json, "einkommen", p.kasse().einkommen().bis());
        Felder.text(json, "weg", p.kasse().weg());
        zahl(json, "grenzbelastung", p.grenzbelastung());
        json.writeObjectPropertyStart("leistungen");
        p.kasse().betraege().forEach((l, b) -> Zahlen.betrag(json, l, b));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void klippen(JsonGenerator json, String name, List<Klippe> klippen) {
        json.writeArrayPropertyStart(name);
        for (Klippe k : klippen) {
            json.writeStartObject();
            klippe(json, k);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void klippe(JsonGenerator json, Klippe k) {
        zahl(json, "x", k.x());
        Felder.text(json, "leistung", k.leistung());
        Zahlen.betrag(json, "betrag", k.betrag());
        Felder.text(json, "text", Klippentext.zu(k));
        Felder.text(json, "norm", k.ursache() == null ? null : k.ursache().norm());
        Felder.text(json, "bedingung", k.ursache() == null ? null : k.ursache().bedingung());
        Felder.text(json, "person", k.ursache() == null ? null : k.ursache().person());
        Zahlen.betrag(json, "davor", k.davor());
        Zahlen.betrag(json, "danach", k.danach());
        json.writeBooleanProperty("sprung", k.sprung());
        Zahlen.betrag(json, "leistungDavor", k.leistungDavor());
        Zahlen.betrag(json, "leistungDanach", k.leistungDanach());
        zahl(json, "wiederAb", k.wiederAb());
    }

    private static void eigen(JsonGenerator json, Eigenstand e) {
        if (e == null) {
            json.writeNullProperty("eigen");
            return;
        }
        json.writeObjectPropertyStart("eigen");
        zahl(json, "x", e.x());
        Zahlen.betrag(json, "verfuegbar", e.kasse().verfuegbar());
        zahl(json, "besserAb", e.besserAb());
        zahl(json, "mehrNoetig", e.mehrNoetig());
        json.writeEndObject();
    }

    /** Eine Zahl mit so vielen Stellen, wie sie hat. */
    private static void zahl(JsonGenerator json, String name, BigDecimal zahl) {
        if (zahl == null) {
            json.writeNullProperty(name);
        } else {
            BigDecimal kurz = zahl.stripTrailingZeros();
            json.writeNumberProperty(name, kurz.scale() < 0 ? kurz.setScale(0) : kurz);
        }
    }
}
