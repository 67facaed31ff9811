package de.familienlotse.answer;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.findings.Weg;
import de.familienlotse.findings.Wegbetrag;
import de.familienlotse.value.Groesse;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** Schreibt Befunde als JSON nach dem oeffentlichen Format. */
public final class AntwortSchreiber {
    private static final int GROESSE = 16 * 1024;

    private AntwortSchreiber() {}

    /** Die Antwort in UTF-8, ohne Zeilenumbruch. */
    public static byte[] schreibe(Befunde befunde, Umfang umfang) {
        ByteArrayBuilder ziel = new ByteArrayBuilder(GROESSE);
        try (JsonGenerator json = Json.generator(ziel)) {
            schreibe(json, befunde, umfang);
        }
        return ziel.toByteArray();
    }

    /** Schreibt die Antwort als ein Objekt an die Stelle, an der {@code json} steht. */
    public static void schreibe(JsonGenerator json, Befunde b, Umfang umfang) {
        json.writeStartObject();
        Felder.text(json, "stichtag", b.stichtag().toString());
        json.writeObjectPropertyStart("regelwerk");
        Felder.text(json, "version", b.version());
        Felder.text(json, "stand", b.stand() == null ? null : b.stand().toString());
        json.writeEndObject();
        json.writeArrayPropertyStart("befunde");
        for (Befund befund : b.befunde()) {
            if (umfang.zeigt(befund)) {
                BefundSchreiber.schreibe(json, befund, umfang.voll());
            }
        }
        json.writeEndArray();
        wege(json, b.wege());
        fragen(json, b.naechsteFragen());
        AusblickSchreiber.schreibe(json, b.ausblick(), umfang);
        json.writeEndObject();
    }

    private static void wege(JsonGenerator json, List<Weg> wege) {
        json.writeArrayPropertyStart("wege");
        for (Weg weg : wege) {
            json.writeStartObject();
            Felder.text(json, "id", weg.id());
            Felder.text(json, "text", weg.text());
            Felder.texte(json, "leistungen", weg.leistungen());
            spanne(json, "summe", weg.summe());
            json.writeBooleanProperty("empfohlen", weg.empfohlen());
            betraege(json, weg);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void betraege(JsonGenerator json, Weg weg) {
        json.writeArrayPropertyStart("betraege");
        for (Wegbetrag b : weg.betraege()) {
            json.writeStartObject();
            Felder.text(json, "leistung", b.leistung());
            spanne(json, "betrag", b.betrag());
            json.writeEndObject();
        }
        json.writeEndArray();
        spanne(json, "gesamt", weg.gesamt());
    }

    private static void spanne(JsonGenerator json, String name, Groesse g) {
        json.writeObjectPropertyStart(name);
        Zahlen.betrag(json, "von", g.von());
        Zahlen.betrag(json, "bis", g.bis());
        json.writeEndObject();
    }

    private static void fragen(JsonGenerator json, List<NaechsteFrage> fragen) {
        json.writeArrayPropertyStart("naechsteFragen");
        for (NaechsteFrage frage : fragen) {
            json.writeStartObject();
            Felder.text(json, "frage", frage.frage());
            Felder.texte(json, "fakten", frage.fakten());
            json.writeNumberProperty("entscheidet", frage.entscheidet());
            json.writeNumberProperty("gewicht", frage.gewicht());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
