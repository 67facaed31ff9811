package de.familienlotse.answer;

import de.familienlotse.findings.Hinweis;
import de.familienlotse.findings.Planbefund;
import de.familienlotse.findings.Planmonat;
import de.familienlotse.findings.Planverstoss;
import de.familienlotse.findings.Planvorschlag;
import de.familienlotse.value.Groesse;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Schreibt den Befund zu einem Monatsplan des Elterngelds als JSON nach dem oeffentlichen Format. */
public final class PlanSchreiber {
    private static final int GROESSE = 16 * 1024;

    private PlanSchreiber() {}

    /** Die Antwort in UTF-8, ohne Zeilenumbruch. */
    public static byte[] schreibe(Planbefund befund) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream(GROESSE);
        try (JsonGenerator json = Json.generator(ziel)) {
            schreibe(json, befund);
        }
        return ziel.toByteArray();
    }

    private static void schreibe(JsonGenerator json, Planbefund b) {
        json.writeStartObject();
        Felder.text(json, "stichtag", b.stichtag().toString());
        Felder.text(json, "kind", b.kind());
        monate(json, b.lebensmonate());
        betrag(json, "summe", b.summe());
        KontingentSchreiber.schreibe(json, b.kontingent());
        verstoesse(json, b.verstoesse());
        vorschlaege(json, b.vorschlaege());
        hinweise(json, b.hinweise());
        Felder.texte(json, "fehlt", b.fehlt().pfade());
        json.writeEndObject();
    }

    private static void monate(JsonGenerator json, List<Planmonat> monate) {
        json.writeArrayPropertyStart("lebensmonate");
        for (Planmonat m : monate) {
            json.writeStartObject();
            json.writeNumberProperty("monat", m.monat());
            Felder.text(json, "von", tag(m.von()));
            Felder.text(json, "bis", tag(m.bis()));
            json.writeArrayPropertyStart("personen");
            for (Planmonat.Bezug p : m.personen()) {
                json.writeStartObject();
                Felder.text(json, "person", p.person());
                Felder.text(json, "art", p.art().schluessel());
                betrag(json, "betrag", p.betrag());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String tag(LocalDate tag) {
        return tag == null ? null : tag.toString();
    }

    /** Euro; null, wenn es keinen Betrag gibt. */
    private static void betrag(JsonGenerator json, String name, Groesse g) {
        if (g == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        Zahlen.spanne(json, g);
        json.writeEndObject();
    }

    private static void verstoesse(JsonGenerator json, List<Planverstoss> verstoesse) {
        json.writeArrayPropertyStart("verstoesse");
        for (Planverstoss v : verstoesse) {
            json.writeStartObject();
            Felder.text(json, "person", v.person());
            if (v.monat() == null) {
                json.writeNullProperty("monat");
            } else {
                json.writeNumberProperty("monat", v.monat());
            }
            Felder.text(json, "text", v.text());
            Felder.text(json, "norm", v.norm());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void vorschlaege(JsonGenerator json, List<Planvorschlag> vorschlaege) {
        json.writeArrayPropertyStart("vorschlaege");
        for (Planvorschlag v : vorschlaege) {
            json.writeStartObject();
            Felder.text(json, "id", v.id());
            Felder.text(json, "text", v.text());
            betrag(json, "summe", v.summe());
            monate(json, v.lebensmonate());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void hinweise(JsonGenerator json, List<Hinweis> hinweise) {
        json.writeArrayPropertyStart("hinweise");
        for (Hinweis h : hinweise) {
            json.writeStartObject();
            Felder.text(json, "text", h.text());
            Felder.wenn(json, "norm", h.norm());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
