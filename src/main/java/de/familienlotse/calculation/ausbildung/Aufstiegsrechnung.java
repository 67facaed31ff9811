package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Die Leistungen des AFBG: Beitrag zum Lehrgang, Unterhalt in Vollzeit, Zuschlag fuer Kinder von Alleinerziehenden. */
final class Aufstiegsrechnung {
    private final Lernperson l;
    private final Rechtsstand recht;

    Aufstiegsrechnung(Lernperson l) {
        this.l = l;
        recht = l.recht();
    }

    /** Was jeden Monat gezahlt wird; null, wenn es das nicht gibt. */
    Groesse betrag(Protokoll p) {
        lehrgang(p);
        Wahrheit vollzeit = l.angabe(Ausbildung::vollzeit).ist(true);
        Groesse unterhalt = vollzeit.istNein() ? Groesse.NULL : Groesse.waehle(vollzeit, unterhalt(p), Groesse.NULL);
        Groesse kinder = p.satz(
                "afbg.kinderbetreuung:" + l.person().id(),
                "Zuschlag für Kinderbetreuung",
                kinderbetreuung(),
                "afbg.kinderbetreuung");
        Groesse summe = unterhalt.plus(kinder);
        boolean nichts = summe.bis() != null && summe.bis().signum() == 0;
        return nichts && vollzeit.istNein() ? null : summe;
    }

    /** Einmalig: Zuschuss und Darlehen zu den Gebuehren (§ 12 Abs. 1, § 13b Abs. 1 AFBG). */
    private void lehrgang(Protokoll p) {
        Groesse hoechstens = Groesse.genau(recht.zahl("afbg.lehrgang-hoechstens"));
        Groesse kosten = l.groesse(Ausbildung::lehrgangskosten).min(hoechstens);
        Groesse zuschuss = kosten.mal(recht.zahl("afbg.zuschuss-anteil")).runde(2, RoundingMode.HALF_UP);
        Groesse darlehen = kosten.minus(zuschuss).nichtNegativ();
        darlehen = kosten.istGenau() ? darlehen : zuschuss;
        p.wert("afbg.zuschuss:" + l.person().id(), "Zuschuss zum Lehrgang, einmalig", zuschuss, "§ 12 Abs. 1 AFBG");
        p.zeile("Darlehen für den Rest der Gebühren, einmalig", darlehen, "§ 12 Abs. 1, § 13 AFBG");
        p.satz(
                "Davon nach bestandener Prüfung erlassen",
                darlehen.mal(recht.zahl("afbg.erlass-anteil")).runde(2, RoundingMode.HALF_UP),
                "afbg.erlass-anteil");
    }

    private Groesse unterhalt(Protokoll p) {
        Groesse bedarf = p.wert("afbg.bedarf:" + l.person().id(), "Unterhaltsbedarf", bedarf(p), "§ 10 Abs. 2 AFBG");
        BigDecimal ehegatte = recht.zahl("bafoeg.freibetrag-eltern", "einzeln");
        Groesse vermoegen = Groesse.genau(recht.zahl("afbg.vermoegen-frei"));
        Groesse rest = bedarf.minus(new EigenesEinkommen(l, true).angerechnet(BigDecimal.ZERO, p))
                .minus(new Vermoegensanrechnung(l).nach(vermoegen, p))
                .minus(new Ehegattenanrechnung(l).angerechnet(ehegatte, p));
        Groesse betrag = Umrechnung.auszahlung(rest, recht);
        return p.wert("afbg.unterhalt:" + l.person().id(), "Unterhaltsbeitrag im Monat", betrag, "§§ 12, 24 AFBG");
    }

    private Groesse bedarf(Protokoll p) {
        BigDecimal satz = recht.zahl("bafoeg.grundbedarf", "fachschule-kolleg")
                .add(recht.zahl("bafoeg.unterkunft", "auswaerts"))
                .add(recht.zahl("bafoeg.versicherung", "kranken"))
                .add(recht.zahl("bafoeg.versicherung", "pflege"));
        Groesse grund =
                p.zeile("Bedarf mit Unterkunft und Versicherung", Groesse.genau(satz), "§ 10 Abs. 2 Satz 2 AFBG");
        Groesse eigener = p.satz("Erhöhung", Groesse.genau(recht.zahl("afbg.aufschlag")), "afbg.aufschlag");
        Groesse je = Groesse.genau(recht.zahl("afbg.aufschlag-angehoerige"));
        Groesse angehoerige = l.weitereKinder().plus(Groesse.waehle(l.hatEhegatten(), je, Groesse.NULL));
        for (KindLage k : l.eigeneKinder()) {
            angehoerige = angehoerige.plus(Groesse.waehle(mitKindergeld(k), je, Groesse.NULL));
        }
        return grund.plus(eigener).plus(p.satz("Erhöhung für Angehörige", angehoerige, "afbg.aufschlag-angehoerige"));
    }

    /** Kinder unter 18 und solche, fuer die Kindergeld gezahlt wird. */
    private Wahrheit mitKindergeld(KindLage k) {
        Wahrheit bezug = k.kind().kindergeldBezogen().ist(true);
        return k.hatElternteil(l.person().id()).und(k.minderjaehrig().oder(bezug));
    }

    /** Nur fuer Alleinerziehende, je Kind unter der Altersgrenze oder mit Behinderung im Haushalt (§ 10 Abs. 3 AFBG). */
    private Groesse kinderbetreuung() {
        Wahrheit allein = allein();
        Groesse satz = Groesse.genau(recht.zahl("afbg.kinderbetreuung"));
        Groesse summe = allein.istNein() ? Groesse.NULL : l.weitereKinder();
        for (KindLage k : allein.istNein() ? List.<KindLage>of() : l.eigeneKinder()) {
            Wahrheit jung = k.alter().unter(recht.zahl("bafoeg.kinderbetreuung-alter"));
            Wahrheit zaehlt = k.hatElternteil(l.person().id())
                    .und(k.imHaushalt())
                    .und(jung.oder(k.kind().behinderung().ist(Behinderung.KEINE).nicht()));
            summe = summe.plus(Groesse.waehle(allein.und(zaehlt), satz, Groesse.NULL));
        }
        return summe;
    }

    private Wahrheit allein() {
        if (!(l.person() instanceof ErwachsenerLage e)) {
            return Wahrheit.NEIN;
        }
        boolean erster = e == e.lage().antragsteller() || e == e.lage().partner();
        return erster ? e.lage().paar().nicht() : e.person().partner().ist(Erwachsener.OHNE_PARTNER);
    }
}
