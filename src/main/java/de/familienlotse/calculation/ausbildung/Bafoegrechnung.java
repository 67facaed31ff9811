package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Protokoll;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** BAföG fuer einen Monat: Bedarf abzueglich Einkommen und Vermoegen in der Reihenfolge des § 11 Abs. 2 BAföG. */
final class Bafoegrechnung {
    private final Lernperson l;

    Bafoegrechnung(Lernperson l) {
        this.l = l;
    }

    /** Euro je Monat; null, solange die Ausbildungsstaette nicht feststeht. */
    Groesse betrag(Protokoll p) {
        Groesse bedarf = new Bafoegbedarf(l).summe(p);
        if (bedarf == null) {
            return null;
        }
        Groesse rest = bedarf.minus(new EigenesEinkommen(l, true).angerechnet(BigDecimal.ZERO, p))
                .minus(new Vermoegensanrechnung(l).bafoeg(p))
                .minus(new Ehegattenanrechnung(l).angerechnet(ehegattenfreibetrag(), p))
                .minus(new Elternanrechnung(l, BigDecimal.ZERO).angerechnet(elternunabhaengig(), p));
        Groesse betrag = Umrechnung.auszahlung(rest, l.recht());
        p.wert("bafoeg.betrag:" + l.person().id(), "BAföG im Monat", betrag, "§ 11 Abs. 2, § 51 Abs. 3, 4 BAföG");
        return darlehen(betrag, p);
    }

    private BigDecimal ehegattenfreibetrag() {
        return l.recht().zahl("bafoeg.freibetrag-eltern", "einzeln");
    }

    /** Abendgymnasium oder Kolleg, oder bei Beginn alt genug (§ 11 Abs. 3 Satz 1 Nr. 1, 2 BAföG). */
    private Wahrheit elternunabhaengig() {
        Wahrheit jung = l.beiBeginnUnter("bafoeg.elternunabhaengig-alter");
        return l.staetten().eine(Staetten.KOLLEG).oder(jung.nicht());
    }

    /** Im Studium die Haelfte als Darlehen, ohne den Zuschlag fuer Kinder (§ 17 Abs. 2 BAföG). */
    private Groesse darlehen(Groesse betrag, Protokoll p) {
        if (!l.staetten().eine(Staetten.STUDIUM).istJa()) {
            p.zeile("davon Zuschuss", betrag, "§ 17 Abs. 1 BAföG");
            return betrag;
        }
        Groesse kinder = new Kinderbetreuung(l).zuschlag();
        BigDecimal anteil = l.recht().zahl("bafoeg.darlehen-anteil");
        Groesse darlehen = betrag.minus(kinder).nichtNegativ().mal(anteil);
        Groesse zuschuss = betrag.mal(BigDecimal.ONE.subtract(anteil)).plus(kinder.mal(anteil));
        p.zeile("davon Zuschuss, muss nicht zurückgezahlt werden", betrag.min(zuschuss), "§ 17 Abs. 1, 2 BAföG");
        p.satz("davon zinsloses Darlehen", darlehen, "bafoeg.darlehen-anteil");
        return betrag;
    }
}
