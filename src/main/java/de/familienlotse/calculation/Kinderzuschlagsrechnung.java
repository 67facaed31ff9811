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
    private final java.util.Map<String, Groesse> vorschuss;
    private final Protokoll protokoll;

    Kinderzuschlagsrechnung(
            Lage lage, Grundsicherung sgb2, Kindergeldrechnung kindergeld, java.util.Map<String, Groesse> vorschuss) {
        this.lage = lage;
        this.sgb2 = sgb2;
        this.kindergeld = kindergeld;
        this.vorschuss = vorschuss;
        recht = lage.recht();
        protokoll = new Protokoll(recht);
    }

    Kinderzuschlag rechne() {
        Groesse summe = Groesse.NULL;
        Groesse anzahl = Groesse.NULL;
        for (KindLage k : lage.haushaltskinder()) {
            var zaehlt =
                    k.alter().unter(recht.zahl("kinderzuschlag.alter-kind")).und(kindergeld.anspruch(k));
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

    private Groesse jeKind(KindLage k) {
        Groesse hoechst = Groesse.genau(recht.zahl("kinderzuschlag.hoechstbetrag-je-kind"));
        protokoll.satz("Höchstbetrag für " + k.id(), hoechst, "kinderzuschlag.hoechstbetrag-je-kind");
        Groesse eigenes = new Kindeseinkommen(k, vorschuss.getOrDefault(k.id(), Groesse.NULL)).sgb2();
        Groesse abzug = eigenes.mal(recht.zahl("kinderzuschlag.anrechnung-kindeseinkommen"));
        protokoll.zeile("abzüglich eigenes Einkommen von " + k.id(), abzug, "§ 6a Abs. 3 BKGG");
        return hoechst.minus(abzug).nichtNegativ();
    }

    /** Bedarf der Eltern mit dem Wohnanteil nach dem Existenzminimumbericht. */
    private Groesse bedarf() {
        int kinder = Math.max(1, sgb2.kinder().size());
        BigDecimal eltern = recht.zahl(
                "kinderzuschlag.wohnbedarf-basis-12-existenzminimumbericht",
                lage.paar().istJa() ? "paar" : "alleinstehend");
        BigDecimal proKind = recht.zahl("kinderzuschlag.wohnbedarf-basis-12-existenzminimumbericht", "je-kind");
        BigDecimal alle = eltern.add(proKind.multiply(BigDecimal.valueOf(kinder)));
        BigDecimal prozent = eltern.multiply(HUNDERT).divide(alle, 2, RoundingMode.HALF_UP);
        int bg = lage.eltern().size() + sgb2.kinder().size();
        Groesse wohnen = Wohnkosten.anteil(lage, bg).mal(prozent).durch(HUNDERT, Zahlen.STELLEN);
        protokoll.satz("Wohnanteil der Eltern", wohnen, "kinderzuschlag.wohnbedarf-basis-12-existenzminimumbericht");
        return protokoll.zeile("Bedarf der Eltern", sgb2.elternbedarf().plus(wohnen), "§ 6a Abs. 5 BKGG");
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
        int personen = lage.eltern().size() + sgb2.kinder().size();
        return f.vermoegen().minus(f.kinderzuschlag(Math.max(1, personen))).nichtNegativ();
    }
}
