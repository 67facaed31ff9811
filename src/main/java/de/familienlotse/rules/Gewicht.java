package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Um wie viel Geld es bei einem Befund noch geht, in Cent je Monat: danach werden Fragen geordnet, nie Ansprueche bemessen. */
final class Gewicht {
    /** Eine Leistung ohne Betrag: Beratung, Betreuung, Rechte. */
    static final long OHNE_BETRAG = 500;
    /** Eine Geldleistung, deren Hoehe noch niemand sagen kann. */
    static final long UNBEKANNT = 5_000;

    private static final long CENT = 100;
    private static final long MONATE = 12;
    private static final long TAGE = 30;

    private Gewicht() {}

    /** Bei einem offenen Anspruch der ganze Betrag, bei einem sicheren nur seine Spanne. */
    static long von(Befund b, boolean geldleistung) {
        Groesse g = b.betrag();
        if (g == null || g.bis() == null) {
            return geldleistung ? UNBEKANNT : OHNE_BETRAG;
        }
        BigDecimal rest =
                b.ergebnis() == Ergebnis.VIELLEICHT ? g.bis() : g.bis().subtract(g.von());
        return Math.max(OHNE_BETRAG, jeMonat(rest.movePointRight(2).longValue(), b.turnus()));
    }

    private static long jeMonat(long cent, String turnus) {
        return switch (turnus == null ? "monat" : turnus) {
            case "jahr", "einmalig" -> cent / MONATE;
            case "tag" -> cent * TAGE;
            default -> cent;
        };
    }

    /** Volle Euro. */
    static int euro(long cent) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, cent / CENT));
    }
}
