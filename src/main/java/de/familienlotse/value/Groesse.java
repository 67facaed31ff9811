package de.familienlotse.value;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Eine Zahl als Spanne [von, bis] mit den Fakten, die sie genauer machen. Genau bekannt: von = bis, nichts fehlt. Unbekannt:
 * [0, unendlich). Jede Rechnung schliesst alle moeglichen Werte ein; engere Eingaben ergeben nie weitere Ergebnisse. {@code null}
 * als Ende heisst unbegrenzt.
 */
public final class Groesse {
    /** Genau null. */
    public static final Groesse NULL = new Groesse(ZERO, ZERO, Fakten.KEINE);

    private final BigDecimal von;
    private final BigDecimal bis;
    private final Fakten fehlt;

    private Groesse(BigDecimal von, BigDecimal bis, Fakten fehlt) {
        this.von = von;
        this.bis = bis;
        this.fehlt = von == bis && von != null ? Fakten.KEINE : fehlt;
    }

    /** Genau {@code wert}. */
    public static Groesse genau(BigDecimal wert) {
        return new Groesse(wert, wert, Fakten.KEINE);
    }

    /** Genau {@code wert}. */
    public static Groesse genau(long wert) {
        return wert == 0 ? NULL : genau(BigDecimal.valueOf(wert));
    }

    /** Unbekannt und nicht negativ. */
    public static Groesse unbekannt(Fakt fakt) {
        return unbekannt(Fakten.von(fakt));
    }

    /** Unbekannt und nicht negativ. */
    public static Groesse unbekannt(Fakten fehlt) {
        return new Groesse(ZERO, null, fehlt);
    }

    /** Zwischen {@code von} und {@code bis}; sind beide gleich, genau. */
    public static Groesse spanne(BigDecimal von, BigDecimal bis, Fakten fehlt) {
        return von != null && bis != null && von.compareTo(bis) == 0 ? genau(von) : new Groesse(von, bis, fehlt);
    }

    public BigDecimal von() {
        return von;
    }

    public BigDecimal bis() {
        return bis;
    }

    public Fakten fehlt() {
        return fehlt;
    }

    public boolean istGenau() {
        return von != null && von == bis;
    }

    /** Ob nach oben nichts bekannt ist. */
    public boolean unbegrenzt() {
        return bis == null;
    }

    /** Der genaue Wert; nur wenn {@link #istGenau()}. */
    public BigDecimal wert() {
        if (!istGenau()) {
            throw new IllegalStateException("Keine genaue Groesse");
        }
        return von;
    }

    public Groesse plus(Groesse o) {
        if (o == NULL) {
            return this;
        }
        if (this == NULL) {
            return o;
        }
        return bilde(addiere(von, o.von), istGenau() && o.istGenau() ? null : addiere(bis, o.bis), o);
    }

    public Groesse minus(Groesse o) {
        return o == NULL ? this : plus(o.negativ());
    }

    public Groesse plus(BigDecimal betrag) {
        return monoton(x -> x.add(betrag));
    }

    public Groesse minus(BigDecimal betrag) {
        return monoton(x -> x.subtract(betrag));
    }

    /** Mal {@code faktor}, der nicht negativ ist. */
    public Groesse mal(BigDecimal faktor) {
        return faktor.signum() == 0 ? NULL : monoton(x -> x.multiply(faktor));
    }

    /** Produkt zweier nicht negativer Groessen. */
    public Groesse mal(Groesse o) {
        if (istGenau() && o.istGenau()) {
            return genau(von.multiply(o.von));
        }
        BigDecimal oben = bis == null || o.bis == null ? null : bis.multiply(o.bis);
        return spanne(von.multiply(o.von), oben, fehlt.mit(o.fehlt));
    }

    /** Geteilt durch {@code teiler} > 0, gerundet auf {@code stellen} Nachkommastellen. */
    public Groesse durch(BigDecimal teiler, int stellen) {
        return monoton(x -> x.divide(teiler, stellen, RoundingMode.HALF_UP));
    }

    public Groesse runde(int stellen, RoundingMode art) {
        return monoton(x -> x.setScale(stellen, art));
    }

    public Groesse nichtNegativ() {
        return max(NULL);
    }

    public Groesse max(Groesse o) {
        BigDecimal unten = von == null ? o.von : o.von == null ? von : von.max(o.von);
        return bilde(unten, bis == null || o.bis == null ? null : bis.max(o.bis), o, istGenau() && o.istGenau());
    }

    public Groesse min(Groesse o) {
        BigDecimal oben = bis == null ? o.bis : o.bis == null ? bis : bis.min(o.bis);
        return bilde(von == null || o.von == null ? null : von.min(o.von), oben, o, istGenau() && o.istGenau());
    }

    /** {@code dann}, wenn wahr, {@code sonst}, wenn falsch; solange es offen ist, die Spanne beider. */
    public static Groesse waehle(Wahrheit w, Groesse dann, Groesse sonst) {
        return w.istJa() ? dann : w.istNein() ? sonst : dann.huelle(sonst, w.fehlt());
    }

    /** Die kleinste Spanne, die beide enthaelt; was sie unterscheidet, fehlt. */
    public Groesse huelle(Groesse o, Fakten unterschied) {
        if (istGenau() && o.istGenau() && von.compareTo(o.von) == 0) {
            return this;
        }
        BigDecimal unten = von == null || o.von == null ? null : von.min(o.von);
        BigDecimal oben = bis == null || o.bis == null ? null : bis.max(o.bis);
        return spanne(unten, oben, fehlt.mit(o.fehlt).mit(unterschied));
    }

    /** Eine steigende Funktion, an beiden Enden ausgewertet; unbegrenzte Enden bleiben unbegrenzt. */
    public Groesse monoton(UnaryOperator<BigDecimal> steigend) {
        BigDecimal unten = von == null ? null : steigend.apply(von);
        if (istGenau()) {
            return genau(unten);
        }
        return spanne(unten, bis == null ? null : steigend.apply(bis), fehlt);
    }

    public Groesse negativ() {
        if (istGenau()) {
            return this == NULL ? NULL : genau(von.negate());
        }
        return new Groesse(bis == null ? null : bis.negate(), von == null ? null : von.negate(), fehlt);
    }

    public Wahrheit mindestens(BigDecimal grenze) {
        if (von != null && von.compareTo(grenze) >= 0) {
            return Wahrheit.JA;
        }
        return bis != null && bis.compareTo(grenze) < 0 ? Wahrheit.NEIN : Wahrheit.rechnerischOffen(fehlt);
    }

    public Wahrheit ueber(BigDecimal grenze) {
        if (von != null && von.compareTo(grenze) > 0) {
            return Wahrheit.JA;
        }
        return bis != null && bis.compareTo(grenze) <= 0 ? Wahrheit.NEIN : Wahrheit.rechnerischOffen(fehlt);
    }

    public Wahrheit unter(BigDecimal grenze) {
        return mindestens(grenze).nicht();
    }

    public Wahrheit hoechstens(BigDecimal grenze) {
        return ueber(grenze).nicht();
    }

    public Wahrheit mindestens(Groesse grenze) {
        return minus(grenze).mindestens(ZERO);
    }

    public Wahrheit ueber(Groesse grenze) {
        return minus(grenze).ueber(ZERO);
    }

    public Wahrheit unter(Groesse grenze) {
        return mindestens(grenze).nicht();
    }

    public Wahrheit hoechstens(Groesse grenze) {
        return ueber(grenze).nicht();
    }

    private static BigDecimal addiere(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private Groesse bilde(BigDecimal unten, BigDecimal oben, Groesse o) {
        return bilde(unten, oben, o, istGenau() && o.istGenau());
    }

    private Groesse bilde(BigDecimal unten, BigDecimal oben, Groesse o, boolean genau) {
        return genau ? genau(unten) : spanne(unten, oben, fehlt.mit(o.fehlt));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Groesse g
                && Objects.equals(von, g.von)
                && Objects.equals(bis, g.bis)
                && fehlt.equals(g.fehlt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(von, bis, fehlt);
    }

    @Override
    public String toString() {
        return istGenau() ? von.toPlainString() : "[" + von + ", " + bis + "] " + fehlt;
    }
}
