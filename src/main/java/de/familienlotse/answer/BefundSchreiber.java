package de.familienlotse.answer;

import de.familienlotse.findings.Antrag;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Beziehungen;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Hinweis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Groesse;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Schreibt den Befund einer Leistung; kurz stehen Annahmen und Hinweise nur, wo ein Anspruch moeglich ist. */
final class BefundSchreiber {
    private BefundSchreiber() {}

    static void schreibe(JsonGenerator json, Befund b, boolean voll) {
        json.writeStartObject();
        Felder.text(json, "leistung", b.leistung());
        Felder.text(json, "name", b.name());
        Felder.text(json, "ebene", b.ebene());
        Felder.text(json, "ergebnis", b.ergebnis().schluessel());
        betrag(json, b.betrag(), b.turnus());
        personen(json, b.personen());
        Bedingungen.schreibe(json, b.bedingungen(), voll);
        Rechenweg.schreibe(json, b.rechenweg(), voll);
        Felder.texte(json, "fehlt", b.fehlt().pfade());
        Felder.texte(
                json, "unterstellt", b.unterstellt().stream().map(Fakt::pfad).toList());
        beziehungen(json, b.beziehungen());
        antrag(json, b.antrag());
        Felder.text(json, "katalog", b.katalog());
        erklaerungen(json, b, voll);
        json.writeEndObject();
    }

    private static void fakten(JsonGenerator json, Befund b) {
        Felder.texte(json, "fehlt", b.fehlt().pfade());
        Felder.texte(
                json, "unterstellt", b.unterstellt().stream().map(Fakt::pfad).toList());
    }

    private static void erklaerungen(JsonGenerator json, Befund b, boolean voll) {
        boolean erklaert = voll || b.ergebnis() != Ergebnis.EHER_NICHT;
        hinweise(json, "annahmen", erklaert ? b.annahmen() : List.of());
        hinweise(json, "hinweise", erklaert ? b.hinweise() : List.of());
    }

    private static void beziehungen(JsonGenerator json, Beziehungen b) {
        Felder.texte(json, "eroeffnet", b.eroeffnet());
        Felder.texte(json, "setztVoraus", b.setztVoraus());
        Felder.texte(json, "schliesstAus", b.schliesstAus());
        Felder.texte(json, "vorrang", b.vorrang());
    }

    private static void betrag(JsonGenerator json, Groesse betrag, String turnus) {
        if (!Zahlen.sagbar(betrag)) {
            json.writeNullProperty("betrag");
            return;
        }
        json.writeObjectPropertyStart("betrag");
        Zahlen.spanne(json, betrag);
        Felder.text(json, "turnus", turnus);
        json.writeEndObject();
    }

    private static void personen(JsonGenerator json, List<PersonBefund> personen) {
        json.writeArrayPropertyStart("personen");
        for (PersonBefund p : personen) {
            json.writeStartObject();
            Felder.text(json, "person", p.person());
            Felder.text(json, "ergebnis", p.ergebnis().schluessel());
            personBetrag(json, p.betrag());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void personBetrag(JsonGenerator json, Groesse betrag) {
        boolean genau = betrag != null && betrag.istGenau();
        Zahlen.betrag(json, "betrag", genau ? betrag.von() : null);
        if (!genau && Zahlen.sagbar(betrag)) {
            Zahlen.betrag(json, "von", betrag.von());
            Zahlen.betrag(json, "bis", betrag.bis());
        }
    }

    private static void antrag(JsonGenerator json, Antrag a) {
        if (a == null) {
            json.writeNullProperty("antrag");
            return;
        }
        json.writeObjectPropertyStart("antrag");
        Felder.text(json, "online", a.online());
        Felder.wenn(json, "formular", a.formular());
        Felder.text(json, "stelle", a.stelle());
        Felder.text(json, "frist", a.frist());
        if (a.rueckwirkendMonate() == null) {
            json.writeNullProperty("rueckwirkendMonate");
        } else {
            json.writeNumberProperty("rueckwirkendMonate", a.rueckwirkendMonate());
        }
        json.writeBooleanProperty("termin", a.termin());
        json.writeBooleanProperty("video", a.video());
        Felder.texte(json, "unterlagen", a.unterlagen());
        json.writeEndObject();
    }

    private static void hinweise(JsonGenerator json, String name, List<Hinweis> hinweise) {
        json.writeArrayPropertyStart(name);
        for (Hinweis h : hinweise == null ? List.<Hinweis>of() : hinweise) {
            json.writeStartObject();
            Felder.wenn(json, "id", h.id());
            Felder.text(json, "text", h.text());
            Felder.wenn(json, "norm", h.norm());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
