package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Betraege und Spannen in Worten. */
final class Betraege {
    private static final BigDecimal ZWOELF = BigDecimal.valueOf(12);
    private static final BigDecimal DREISSIG = BigDecimal.valueOf(30);
    private static final BigDecimal STEUERSATZ = new BigDecimal("0.25");
    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);

    private final Sprecher sprecher;

    Betraege(Sprecher sprecher) {
        this.sprecher = sprecher;
    }

    /** Ob sich ueber den Betrag etwas sagen laesst, das nicht null ist. */
    static boolean sagbar(Groesse g) {
        return g != null && g.von() != null && g.bis() != null && g.bis().signum() > 0;
    }

    /** Hoechstens so viel je Monat; damit wird geordnet, nie bemessen. */
    static BigDecimal jeMonat(Befund b) {
        return sagbar(b.betrag()) ? jeMonat(b, b.betrag().bis()) : BigDecimal.ZERO;
    }

    /** Die Mitte der Spanne je Monat; damit wird geordnet, nie bemessen. */
    static BigDecimal mitteJeMonat(Befund b) {
        return sagbar(b.betrag())
                ? jeMonat(b, b.betrag().von().add(b.betrag().bis()).divide(ZWEI))
                : BigDecimal.ZERO;
    }

    /** Solange offen ist, ob es dazu kommt, zaehlen wenige Tage; ein Freibetrag spart etwa ein Viertel. */
    private static BigDecimal jeMonat(Befund b, BigDecimal betrag) {
        BigDecimal wert = Summenbau.freibetrag(b) ? betrag.multiply(STEUERSATZ) : betrag;
        return switch (String.valueOf(b.turnus())) {
            case "jahr", "einmalig" -> wert.divide(ZWOELF, java.math.MathContext.DECIMAL64);
            case "tag" -> wert.multiply(b.ergebnis() == Ergebnis.WAHRSCHEINLICH ? DREISSIG : ZWEI);
            default -> wert;
        };
    }

    /** 518 €, 100 bis 250 €, bis zu 250 €. */
    String spanne(Groesse g) {
        if (g.istGenau() || g.von().compareTo(g.bis()) == 0) {
            return sprecher.euro(g.von());
        }
        return g.von().signum() <= 0
                ? sprecher.sage("ergebnis.betrag.bis", sprecher.euro(g.bis()))
                : sprecher.sage("ergebnis.betrag.spanne", sprecher.euro(g.von()), sprecher.euro(g.bis()));
    }

    /** Mit Zeitraum: 518 € im Monat; null, wenn nichts gesagt werden kann. */
    String mitTurnus(Groesse g, String turnus) {
        if (g != null && g.bis() == null && g.von() != null && g.von().signum() > 0) {
            return turnus(sprecher.sage("ergebnis.betrag.ab", sprecher.euro(g.von())), turnus);
        }
        return sagbar(g) ? turnus(spanne(g), turnus) : null;
    }

    private String turnus(String betrag, String turnus) {
        return sprecher.sage("ergebnis.turnus." + turnus, betrag);
    }

    /** Der Wert einer Zeile des Rechenwegs. */
    String wert(Rechenzeile z) {
        if (z.tag() != null) {
            return sprecher.tag(z.tag());
        }
        Groesse g = z.wert();
        if (g == null || g.von() == null) {
            return "";
        }
        String von = sprecher.zahl(g.von(), z.stellen());
        if (g.istGenau() || g.bis() != null && g.von().compareTo(g.bis()) == 0) {
            return von;
        }
        return g.bis() == null
                ? sprecher.sage("warum.wert.ab", von)
                : sprecher.sage("ergebnis.betrag.spanne", von, sprecher.zahl(g.bis(), z.stellen()));
    }
}
