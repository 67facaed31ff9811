package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rechnet den Gesamtkinderzuschlag (§ 6a Abs. 2 bis 6, § 11 Abs. 2 BKGG). */
final class Kinderzuschlagsrechnung {
    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    private final Lage lage;
    private final Rechtsstand recht;
    private final Grundsicherung sgb2;
    private final Kindergeldrechnung kindergeld;
    private final Protokoll protokoll;

    Kinderzuschlagsrechnung(Lage lage, Grundsicherung sgb2, Kindergeldrechnung kindergeld) {
        this.lage = lage;
        this.sgb2 = sgb2;
        this.kindergeld = kindergeld;
        recht = lage.recht();
        protokoll = new Protokoll(recht);
    }

    Kinderzuschlag rechne() {
        Groesse summe = Groesse.NULL;
        Groesse anzahl = Groesse.NULL;
        for (Kindesbedarf k : sgb2.kinder()) {
            var zaehlt = kindergeld.anspruch(k.kind()).und(k.gedeckt().nicht());
            summe = summe.plus(Bedarf.waehle(zaehlt, jeKind(k), Groesse.NULL));
            anzahl = anzahl.plus(Bedarf.waehle(zaehlt, Groesse.genau(1), Groesse.NULL));
        }
        Groesse minderung =
                protokoll.wert("kiz.minderung", "Minderung durch Einkommen", minderung(), "§ 6a Abs. 6 BKGG");
        Groesse voll = summe.minus(minderung).nichtNegativ().runde(0, RoundingMode.HALF_UP);
        Groesse ueber = ueberVermoegen();
        Groesse betrag = Bedarf.waehle(ueber.hoechstens(BigDecimal.ZERO).oder(voll.ueber(ueber)), voll, Groesse.NULL);
        protokoll.zeile("Kinderzuschlag, gerundet", betrag, "§ 11 Abs. 2 BKGG");
        return new Kinderzuschlag(anzahl, minderung, voll, ueber, betrag, protokoll);
    }

    private Groesse jeKind(Kindesbedarf k) {
        String id = k.kind().id();
        Groesse hoechst = Groesse.genau(recht.zahl("kinderzuschlag.hoechstbetrag-je-kind"));
        protokoll.satz("Höchstbetrag für " + id, hoechst, "kinderzuschlag.hoechstbetrag-je-kind");
        Groesse abzug = k.eigenes().mal(recht.zahl("kinderzuschlag.anrechnung-kindeseinkommen"));
        protokoll.zeile("abzüglich eigenes Einkommen von " + id, abzug, "§ 6a Abs. 3 BKGG");
        return hoechst.minus(abzug).nichtNegativ();
    }

    /** Bedarf der Eltern mit dem Wohnanteil nach dem Existenzminimumbericht. */
    private Groesse bedarf() {
        Groesse wohnen = sgb2.jeKinderzahl(this::wohnen);
        protokoll.satz("Wohnanteil der Eltern", wohnen, "kinderzuschlag.wohnbedarf-basis-12-existenzminimumbericht");
        return protokoll.zeile("Bedarf der Eltern", sgb2.elternbedarf().plus(wohnen), "§ 6a Abs. 5 BKGG");
    }

    private Groesse wohnen(int kinderDerBg) {
        int kinder = Math.max(1, kinderDerBg);
        BigDecimal eltern = recht.zahl(
                "kinderzuschlag.wohnbedarf-basis-12-existenzminimumbericht",
                lage.paar().istJa() ? "paar" : "alleinstehend");
        BigDecimal proKind = recht.zahl("kinderzuschlag.wohnbedarf-basis-12-existenzminimumbericht", "je-kind");
        BigDecimal alle = eltern.add(proKind.multiply(BigDecimal.valueOf(kinder)));
        BigDecimal prozent = eltern.multiply(HUNDERT).divide(alle, 2, RoundingMode.HALF_UP);
        int bg = lage.eltern().size() + kinderDerBg;
        return Wohnkosten.anteil(lage, bg).mal(prozent).durch(HUNDERT, Zahlen.STELLEN);
    }

    /** Anderes Einkommen mindert staerker als Erwerb: die Enden liegen dort, wo die Summe am meisten Erwerb oder anderes ist. */
    private Groesse minderung() {
        Groesse n = bedarf();
        Elterneinkommen e = sgb2.eltern();
        BigDecimal wenig =
                hoechstens(e.erwerb(), e.summe().von().subtract(e.anderes().von()));
        BigDecimal unten = minderung(wenig, e.summe().von().subtract(wenig), n.bis());
        Fakten fehlt = n.fehlt()
                .mit(e.erwerb().fehlt())
                .mit(e.anderes().fehlt())
                .mit(e.summe().fehlt());
        if (e.summe().unbegrenzt()) {
            return Groesse.spanne(unten, null, fehlt);
        }
        BigDecimal viel =
                hoechstens(e.anderes(), e.summe().bis().subtract(e.erwerb().von()));
        return Groesse.spanne(unten, minderung(e.summe().bis().subtract(viel), viel, n.von()), fehlt);
    }

    private static BigDecimal hoechstens(Groesse g, BigDecimal grenze) {
        return g.unbegrenzt() ? grenze : g.bis().min(grenze);
    }

    /** Steigt mit Einkommen, faellt mit dem Bedarf; ohne bekannten Bedarf null. */
    private BigDecimal minderung(BigDecimal erwerb, BigDecimal anderes, BigDecimal bedarf) {
        if (bedarf == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal satz = recht.zahl("kinderzuschlag.anrechnung-erwerbseinkommen-eltern");
        BigDecimal ueber = anderes.subtract(bedarf);
        if (ueber.signum() >= 0) {
            return ueber.multiply(recht.zahl("kinderzuschlag.anrechnung-anderes-einkommen-eltern"))
                    .add(erwerb.multiply(satz));
        }
        return erwerb.add(ueber).max(BigDecimal.ZERO).multiply(satz);
    }

    /** Vermoegen oberhalb der Grenze (§ 6a Abs. 3 Satz 5 BKGG). */
    private Groesse ueberVermoegen() {
        Freibetraege f = new Freibetraege(lage);
        Groesse grenze = sgb2.jeKinderzahl(
                n -> f.kinderzuschlag(Math.max(1, lage.eltern().size() + n)));
        return f.vermoegen().minus(grenze).nichtNegativ();
    }
}
