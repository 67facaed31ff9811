package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.MILLION;
import static de.familienlotse.payroll.Einheiten.ausProzent;
import static de.familienlotse.payroll.Einheiten.cent;

import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Einkommensteuertarif (§ 32a Abs. 1 EStG). Grenzen in Euro, Beiwerte der Formeln in Cent, Sätze in Millionsteln.
 */
record Tarif(
        long grundfreibetrag,
        long zone2,
        long zone3,
        long zone4,
        Progression unten,
        Progression mitte,
        Gerade hoch,
        Gerade spitze) {

    static Tarif von(Rechtsstand recht) {
        Map<String, BigDecimal> t = recht.tabelle("lohn.tarif");
        return new Tarif(
                t.get("grundfreibetrag").longValueExact(),
                t.get("zone-2-bis").longValueExact(),
                t.get("zone-3-bis").longValueExact(),
                t.get("zone-4-bis").longValueExact(),
                new Progression(cent(t.get("zone-2-quadratisch")), cent(t.get("zone-2-linear")), 0),
                new Progression(
                        cent(t.get("zone-3-quadratisch")), cent(t.get("zone-3-linear")), cent(t.get("zone-3-sockel"))),
                new Gerade(ausProzent(t.get("zone-4-satz")), cent(t.get("zone-4-abzug"))),
                new Gerade(ausProzent(t.get("zone-5-satz")), cent(t.get("zone-5-abzug"))));
    }

    /** Steuer in vollen Euro auf {@code x} volle Euro. */
    long steuer(long x) {
        return steuerAufCent(100 * x);
    }

    /** Steuer in vollen Euro auf einen Betrag in Cent. */
    long steuerAufCent(long cent) {
        if (reichtBis(grundfreibetrag, cent)) {
            return 0;
        }
        if (reichtBis(zone2, cent)) {
            return unten.steuer(cent - 100 * grundfreibetrag);
        }
        if (reichtBis(zone3, cent)) {
            return mitte.steuer(cent - 100 * zone2);
        }
        return reichtBis(zone4, cent) ? hoch.steuer(cent) : spitze.steuer(cent);
    }

    /** Eine Zone reicht bis unter den nächsten vollen Euro nach ihrem letzten. */
    private static boolean reichtBis(long letzterEuro, long cent) {
        return cent < 100 * (letzterEuro + 1);
    }

    /** (quadratisch * y + linear) * y + sockel, y = ein Zehntausendstel des übersteigenden Teils. */
    private record Progression(long quadratisch, long linear, long sockel) {
        /** Cent je Einheit von y. */
        private static final long Y = 1_000_000;

        long steuer(long cent) {
            return ((quadratisch * cent + linear * Y) * cent / Y + sockel * Y) / (100 * Y);
        }
    }

    /** satz * x - abzug. */
    private record Gerade(long satz, long abzug) {
        long steuer(long cent) {
            return (cent * satz - abzug * MILLION) / (100 * MILLION);
        }
    }
}
