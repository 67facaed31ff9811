package de.familienlotse.api;

import de.familienlotse.answer.Problem;
import de.familienlotse.answer.Umfang;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;

/** Liest die Parameter der Adresse: leistungen, detail, sprache. */
final class UmfangLeser {
    private static final String SPRACHE = "de";
    private static final int FALSCH = 400;

    private UmfangLeser() {}

    /** Der gewuenschte Umfang. @throws Abgelehnt bei unbekannten Werten */
    static Umfang lies(String leistungen, String detail, String sprache, Regelwerk regelwerk) {
        if (!SPRACHE.equals(sprache)) {
            throw falsch("Der Parameter sprache kennt: " + SPRACHE + ".");
        }
        try {
            return Umfang.von(
                    detail,
                    leistungen,
                    regelwerk.leistungen().stream().map(Leistung::id).toList());
        } catch (IllegalArgumentException e) {
            throw falsch(e.getMessage());
        }
    }

    private static Abgelehnt falsch(String detail) {
        return new Abgelehnt(new Problem("parameter", "Ein Parameter der Adresse ist falsch.", FALSCH, detail));
    }
}
