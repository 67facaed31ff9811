package de.familienlotse.regelbuch;

import java.util.List;

/**
 * Ein Fall, der eine Leistung belegt: was er ueber sie erwartet.
 *
 * @param datei Fundort unter {@code fixtures}, ohne Endung
 * @param familie der Fall in Worten
 * @param ergebnis wahrscheinlich, vielleicht, eher-nicht, nicht-geprueft oder null, wenn nur ein Betrag erwartet wird
 * @param grund Kennung der Bedingung, an der es liegt, oder null
 * @param fehlt Fakten, die fehlen muessen
 * @param betrag erwartete Hoehe in Worten oder null
 */
record Beleg(String datei, String familie, String ergebnis, String grund, List<String> fehlt, String betrag) {}
