package de.familienlotse.calculation;

import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/**
 * Wie weit die Rechnungen eines Haushalts von ihren Grenzen entfernt sind, Euro je Monat: um so viel koennen sich Bedarf oder
 * Einkommen verschieben, ohne dass sich ein Ergebnis aendert. Null, wenn eine Spanne die Grenze beruehrt. Nur wenn {@link
 * Rechnungen#moeglich()}.
 */
public final class Abstand {
    private final Rechnungen r;

    public Abstand(Rechnungen rechnungen) {
        r = rechnungen;
    }

    /** Der kleinere Abstand der Luecke vor und nach Wohngeld und Kinderzuschlag von null. */
    public BigDecimal bedarf() {
        BigDecimal vorher = vonNull(r.grundsicherung().luecke());
        return vorher.min(vonNull(r.vorrang().lueckeNachVorrang()));
    }

    /** Abstand der Formel vom Mindestbetrag; null, wenn ein Bezug von Grundsicherung mitentscheidet. */
    public BigDecimal wohngeld() {
        boolean allein = r.lage().bezieht(Bezug.SGB2).istNein();
        BigDecimal mindestens = r.lage().recht().zahl("wohngeld.mindestbetrag");
        return allein ? vonNull(r.wohngeldfragen().zaehlendes().formel().minus(mindestens)) : BigDecimal.ZERO;
    }

    /** Abstand des Kinderzuschlags von null: was bleibt, oder was die Minderung ueber dem Hoechstbetrag aller Kinder liegt. */
    public BigDecimal kinderzuschlag() {
        BigDecimal bleibt = r.kinderzuschlag().vorVermoegen().von();
        if (bleibt != null && bleibt.signum() > 0) {
            return bleibt;
        }
        BigDecimal hoechst = r.lage().recht().zahl("kinderzuschlag.hoechstbetrag-je-kind");
        BigDecimal summe = hoechst.multiply(BigDecimal.valueOf(r.lage().kinder().size()));
        return r.kinderzuschlag().minderung().von().subtract(summe).max(BigDecimal.ZERO);
    }

    /** Kinder, die mit eigenem Einkommen ihren Bedarf decken koennten. */
    public long kinderMitEinkommen() {
        return r.grundsicherung().kinder().stream()
                .filter(k -> k.eigenes().unbegrenzt() || k.eigenes().bis().signum() > 0)
                .count();
    }

    private static BigDecimal vonNull(Groesse g) {
        if (g.von() != null && g.von().signum() > 0) {
            return g.von();
        }
        return g.bis() != null && g.bis().signum() < 0 ? g.bis().negate() : BigDecimal.ZERO;
    }
}
