package de.familienlotse.findings;

import java.util.List;

/**
 * Wie und wo beantragt wird.
 *
 * @param rueckwirkendMonate null, wenn nicht geregelt
 * @param termin ob es einen Termin vor Ort gibt oder braucht
 * @param video ob die Beratung auch als Videogespraech geht
 */
public record Antrag(
        String online,
        String formular,
        String stelle,
        String frist,
        Integer rueckwirkendMonate,
        boolean termin,
        boolean video,
        List<String> unterlagen) {}
