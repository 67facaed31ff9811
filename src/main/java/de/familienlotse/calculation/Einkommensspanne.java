package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/**
 * Die Spanne des Bruttoeinkommens der Eltern, wo einzelne Einkommen fehlen. Sie engt ein, was einzeln bekannt ist; widerspricht sie
 * dem, gilt das Einzelne.
 */
final class Einkommensspanne {
    private final Rechtsstand recht;
    private final Groesse gesamt;
    private final BigDecimal eltern;
    private final boolean auszubildend;

    Einkommensspanne(Lage lage) {
        recht = lage.recht();
        gesamt = lage.familie().haushalt().brutto();
        eltern = BigDecimal.valueOf(lage.eltern().size());
        auszubildend = lage.eltern().stream().anyMatch(Einkommensspanne::auszubildend);
    }

    /** Ob ein Lohn dieses Erwachsenen aus einer Ausbildung sein kann. */
    private static boolean auszubildend(ErwachsenerLage e) {
        var taetigkeiten = e.person().taetigkeiten();
        return !taetigkeiten.bekannt()
                || taetigkeiten.wert().stream()
                        .anyMatch(t -> !t.art().bekannt() || t.art().wert() == Taetigkeitsart.AUSBILDUNG);
    }

    /** Ob eine Spanne genannt ist. */
    boolean genannt() {
        return gesamt.von().signum() > 0 || !gesamt.unbegrenzt();
    }

    /** Brutto vor allen Absetzungen. */
    Groesse brutto(Groesse einzeln) {
        return enger(einzeln, gesamt.von(), gesamt.bis());
    }

    /** Anrechenbares Erwerbseinkommen; {@code andere} sind andere Einkuenfte, {@code frei} die Abzuege. */
    Groesse erwerb(Groesse einzeln, Groesse andere, Groesse frei) {
        return enger(einzeln, ohne(netto(rest(andere)), frei), minus(gesamt.bis(), andere.von()));
    }

    /** Anrechenbares anderes Einkommen; {@code lohn} ist das Brutto aus Erwerb, {@code dazu} kommt ausserhalb der Spanne hinzu. */
    Groesse andere(Groesse einzeln, Groesse lohn, Groesse frei, Groesse dazu) {
        BigDecimal unten = ohne(rest(lohn).add(dazu.von()).subtract(pauschalen()), frei);
        return enger(einzeln, unten, plus(minus(gesamt.bis(), lohn.von()), dazu.bis()));
    }

    /** Erwerb und anderes zusammen; {@code dazu} kommt ausserhalb der Spanne hinzu. */
    Groesse summe(Groesse einzeln, Groesse frei, Groesse dazu) {
        BigDecimal unten = ohne(netto(gesamt.von()).add(dazu.von()).subtract(pauschalen()), frei);
        return enger(einzeln, unten, plus(gesamt.bis(), dazu.bis()));
    }

    /** Einkommen nach dem WoGG; {@code sgb2} und {@code wohngeld} sind die anderen Einkuenfte nach beiden Gesetzen. */
    Groesse wohngeld(Groesse einzeln, Groesse sgb2, Groesse wohngeld, Groesse abzug) {
        BigDecimal pauschbetrag = Zahlen.jeMonat(recht.zahl("gemeinsam.arbeitnehmer-pauschbetrag"));
        BigDecimal anteil = BigDecimal.ONE.subtract(
                recht.zahl("wohngeld.abzug-je-pflichtbeitragsart").multiply(BigDecimal.valueOf(3)));
        BigDecimal lohn = rest(sgb2).subtract(pauschbetrag.multiply(eltern)).max(BigDecimal.ZERO);
        BigDecimal unten = ohne(lohn.add(wohngeld.von()), abzug).multiply(anteil);
        BigDecimal oben = wohngeld.unbegrenzt() ? gesamt.bis() : plus(minus(gesamt.bis(), sgb2.von()), wohngeld.bis());
        return enger(einzeln, unten, oben);
    }

    /** Was von der Spanne mindestens bleibt, wenn dieser Teil wegfaellt. */
    private BigDecimal rest(Groesse teil) {
        return teil.unbegrenzt()
                ? BigDecimal.ZERO
                : gesamt.von().subtract(teil.bis()).max(BigDecimal.ZERO);
    }

    private BigDecimal netto(BigDecimal brutto) {
        return brutto.signum() == 0 ? brutto : Hoechstabzug.netto(recht, brutto, auszubildend);
    }

    private BigDecimal pauschalen() {
        return recht.zahl("sgb2.versicherungspauschale").multiply(eltern);
    }

    private Groesse enger(Groesse g, BigDecimal von, BigDecimal bis) {
        if (g.istGenau() || !genannt()) {
            return g;
        }
        BigDecimal unten = g.von().max(von);
        BigDecimal oben = g.unbegrenzt() ? bis : bis == null ? g.bis() : g.bis().min(bis);
        Fakten fehlt = g.fehlt().mit(gesamt.fehlt());
        return oben != null && unten.compareTo(oben) > 0 ? g : Groesse.spanne(unten, oben, fehlt);
    }

    private static BigDecimal ohne(BigDecimal betrag, Groesse abzug) {
        return abzug.unbegrenzt()
                ? BigDecimal.ZERO
                : betrag.subtract(abzug.bis()).max(BigDecimal.ZERO);
    }

    private static BigDecimal minus(BigDecimal a, BigDecimal b) {
        return a == null ? null : a.subtract(b).max(BigDecimal.ZERO);
    }

    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }
}
