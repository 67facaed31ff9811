package de.familienlotse.regelbuch;

import java.util.List;

/**
 * Leistungen, die auf dieselbe Weise zu einer anderen stehen.
 *
 * @param art vorrang, setztVoraus, eroeffnetDurch, eroeffnet, voraussetzungFuer, vorrangVor oder schliesstAus
 */
record Gruppe(String art, List<Nachbar> nachbarn) {
    /** Eine andere Leistung; {@code weil} erklaert die Beziehung oder ist null. */
    record Nachbar(String id, String name, String weil) {}
}
