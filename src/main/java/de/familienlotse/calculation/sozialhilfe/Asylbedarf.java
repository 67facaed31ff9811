package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Mehrbedarf;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Wohnkosten;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Bedarf und Einkommen nach dem AsylbLG, Euro je Monat; nur wenn feststeht, wer zusammenlebt. */
final class Asylbedarf {
    private final Rechnungen r;
    private final Lage lage;
    private final Rechtsstand recht;
    private final Asylsaetze saetze;
    private final Asylfamilie familie;
    private final Wahrheit unterkunft;
    private final boolean angenommen;

    /** {@code angenommen}: fuer die Hoehe gilt das Gesetz fuer alle, bei denen es nicht feststeht. */
    Asylbedarf(Rechnungen rechnungen, Asylsaetze saetze, boolean angenommen) {
        r = rechnungen;
        lage = rechnungen.lage();
        recht = lage.recht();
        this.saetze = saetze;
        this.angenommen = angenommen;
        familie = new Asylfamilie(lage);
        unterkunft = lage.familie().haushalt().wohnform().istEines(Wohnform.UNTERKUNFT, Wohnform.OHNE_WOHNUNG);
    }

    /** Saetze, Mehrbedarfe und Wohnkosten. */
    Groesse bedarf(Protokoll p) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            summe = summe.plus(Groesse.waehle(annahme(familie.betrifft(e)), satz(), Groesse.NULL));
        }
        for (KindLage k : lage.haushaltskinder()) {
            summe = summe.plus(Groesse.waehle(zaehlt(k), satz(k), Groesse.NULL));
        }
        p.zeile(
                "Sätze für alle Personen",
                summe,
                saetze == Asylsaetze.GRUNDLEISTUNGEN ? "§ 3a AsylbLG" : "§ 28 SGB XII");
        Groesse mehr = saetze == Asylsaetze.WIE_SOZIALHILFE ? mehrbedarfe(p) : Groesse.NULL;
        Groesse wohnen = Groesse.waehle(unterkunft, Groesse.NULL, Wohnkosten.gesamt(lage));
        return summe.plus(mehr).plus(p.zeile("Miete und Heizung", wohnen, "§ 3 Abs. 3 AsylbLG"));
    }

    /** Was von Lohn, anderen Einkuenften und Kindergeld angerechnet wird. */
    Groesse einkommen(Protokoll p) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            Groesse frei = saetze.frei(recht, r.erwerb(e).brutto(), satz());
            Groesse arbeit = r.erwerb(e).netto().minus(frei).nichtNegativ();
            summe = summe.plus(arbeit).plus(r.andereEinkuenfte(e));
        }
        for (KindLage k : lage.haushaltskinder()) {
            summe = summe.plus(r.eigenesEinkommen(k)).plus(r.kindergeld(k));
        }
        return p.zeile("Angerechnetes Einkommen mit Kindergeld", summe, "§ 7 Abs. 1, 3 AsylbLG");
    }

    /** Was gezahlt wird. */
    Groesse betrag(Protokoll p) {
        Groesse luecke = bedarf(p).minus(einkommen(p));
        Groesse zuschlag = Groesse.NULL;
        for (KindLage k : lage.haushaltskinder()) {
            Groesse einer = Groesse.genau(recht.zahl("gemeinsam.sofortzuschlag-kind"));
            Wahrheit jung = zaehlt(k).und(k.minderjaehrig().oder(unterkunft.nicht()));
            zuschlag = zuschlag.plus(Groesse.waehle(jung, einer, Groesse.NULL));
        }
        p.zeile("Sofortzuschlag für Kinder", zuschlag, "§ 16 AsylbLG");
        Groesse gezahlt = luecke.nichtNegativ().runde(2, RoundingMode.HALF_UP).plus(zuschlag);
        return Groesse.waehle(luecke.ueber(BigDecimal.ZERO), gezahlt, Groesse.NULL);
    }

    private Groesse mehrbedarfe(Protokoll p) {
        Mehrbedarf m = new Mehrbedarf(lage);
        Groesse summe = m.alleinerziehend();
        for (ErwachsenerLage e : lage.eltern()) {
            summe = summe.plus(m.schwanger(e, saetze.satz(recht, lage.paar().istJa() ? 2 : 1)));
        }
        return p.zeile("Mehrbedarfe", summe, "§ 30 Abs. 2, 3 SGB XII");
    }

    /** Kinder bis 24 im Haushalt, fuer die das Gesetz gilt; aeltere haben einen eigenen Anspruch. */
    private Wahrheit zaehlt(KindLage k) {
        return annahme(familie.betrifft(k)).und(k.alter().unter(recht.zahl("sgb2.bg-kind-altersgrenze")));
    }

    private Wahrheit annahme(Wahrheit betrifft) {
        return angenommen && betrifft.istOffen() ? Wahrheit.JA : betrifft;
    }

    /** Der Satz eines Elternteils: allein oder mit Partner; Grundleistungen in einer Unterkunft wie mit Partner. */
    private Groesse satz() {
        Wahrheit zweite = saetze == Asylsaetze.GRUNDLEISTUNGEN ? lage.paar().oder(unterkunft) : lage.paar();
        return Groesse.waehle(zweite, stufe(2), stufe(1));
    }

    private Groesse satz(KindLage k) {
        Groesse satz = Groesse.waehle(k.alter().mindestens(recht.zahl("sgb2.alter-rbs5")), stufe(5), stufe(6));
        satz = Groesse.waehle(k.alter().mindestens(recht.zahl("sgb2.alter-rbs4")), stufe(4), satz);
        Groesse erwachsen = Groesse.waehle(unterkunft, stufe(saetze == Asylsaetze.GRUNDLEISTUNGEN ? 2 : 1), stufe(3));
        return Groesse.waehle(k.minderjaehrig(), satz, erwachsen);
    }

    private Groesse stufe(int nummer) {
        return Groesse.genau(saetze.satz(recht, nummer));
    }
}
