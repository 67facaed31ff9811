package de.familienlotse.findings;

import java.util.List;
import java.util.Map;

/**
 * Wie eine Leistung zu anderen steht; jede Liste nennt Kennungen.
 *
 * @param eroeffnet was durch sie moeglich wird
 * @param setztVoraus was zuerst bezogen oder festgestellt sein muss, und zwar alles davon
 * @param schliesstAus was nicht daneben bezogen wird; gilt in beide Richtungen
 * @param vorrang was vorgeht und zuerst zu beantragen ist
 * @param gruende ein Satz zu einer eroeffneten Leistung, wo keine Bedingung ihn schon sagt
 */
public record Beziehungen(
        List<String> eroeffnet,
        List<String> setztVoraus,
        List<String> schliesstAus,
        List<String> vorrang,
        Map<String, String> gruende) {}
