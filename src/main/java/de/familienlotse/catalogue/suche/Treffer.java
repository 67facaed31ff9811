package de.familienlotse.catalogue.suche;

import java.util.List;
import java.util.Map;

/**
 * Das Ergebnis einer Suche.
 *
 * @param ids alle Treffer in ihrer Reihenfolge
 * @param zahlen je Facette und Wert, wie viele Treffer die Liste mit diesem Wert haette
 * @param ohne je gesetzter Facette, wie viele Treffer die Liste ohne sie haette
 * @param ohneText wie viele es ohne die Worte waeren
 * @param vorschlaege Worte, die gemeint sein koennten
 */
public record Treffer(
        List<String> ids,
        Map<Facette, Map<String, Integer>> zahlen,
        Map<Facette, Integer> ohne,
        int ohneText,
        List<String> vorschlaege) {}
