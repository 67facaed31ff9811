package de.familienlotse.findings;

import java.util.List;

/**
 * Wie eine Leistung zu anderen steht; jede Liste nennt Kennungen.
 *
 * @param eroeffnet was durch sie moeglich wird
 * @param setztVoraus was zuerst bezogen oder festgestellt sein muss
 * @param schliesstAus was nicht daneben bezogen wird; gilt in beide Richtungen
 * @param vorrang was vorgeht und zuerst zu beantragen ist
 */
public record Beziehungen(
        List<String> eroeffnet, List<String> setztVoraus, List<String> schliesstAus, List<String> vorrang) {}
