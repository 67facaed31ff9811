package de.familienlotse.api;

import de.familienlotse.rules.Regelbeschreibung;
import de.familienlotse.rules.Regelwerk;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Das Regelwerk als Antwort.
 *
 * @param version Fingerabdruck aller Texte
 * @param stand Tag der letzten Pruefung
 */
record RegelwerkAntwort(String version, LocalDate stand, List<Regelbeschreibung> leistungen) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] schreibe(Regelwerk r) {
        return JSON.writeValueAsBytes(new RegelwerkAntwort(r.version(), r.stand(), r.beschreibung()));
    }
}
