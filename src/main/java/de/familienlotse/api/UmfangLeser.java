package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import de.familienlotse.answer.Umfang;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Liest die Parameter der Adresse: leistungen, detail, sprache, stichtag. */
final class UmfangLeser {
    private static final String SPRACHE = "de";

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

    /** Der Tag fuer Familien, die keinen nennen; heute, wenn der Parameter fehlt. @throws Abgelehnt bei anderem als einem Tag */
    static LocalDate stichtag(String stichtag, Clock uhr, Regelwerk regelwerk) {
        if (stichtag == null || stichtag.isBlank()) {
            return LocalDate.now(uhr);
        }
        try {
            LocalDate tag = LocalDate.parse(stichtag);
            if (tag.isBefore(regelwerk.ersterTag())) {
                throw falsch("Der Parameter stichtag kennt Tage ab " + regelwerk.ersterTag() + ".");
            }
            return tag;
        } catch (DateTimeParseException e) {
            throw falsch("Der Parameter stichtag ist ein Tag wie 2026-11-01.");
        }
    }

    private static Abgelehnt falsch(String detail) {
        return new Abgelehnt(Probleme.parameter(detail));
    }
}
