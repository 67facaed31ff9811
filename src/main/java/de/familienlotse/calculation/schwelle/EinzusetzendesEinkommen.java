package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.Einkuenfte;
import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Kindeszufluss;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Mehrbedarf;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Wohnkosten;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Unterhaltszahlung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Was dem Antragsteller vom Einkommen fuer ein Verfahren bleibt (§ 115 Abs. 1 ZPO), Euro je Monat; negativ, wenn nichts bleibt. */
final class EinzusetzendesEinkommen {
    private static final String UNTERHALT = "prozesskostenhilfe.freibetrag-unterhalt";
    private static final String PARTEI = "prozesskostenhilfe.freibetrag-partei";
    private static final String ERWERB = "prozesskostenhilfe.freibetrag-erwerb";

    private final Rechnungen r;
    private final Lage lage;
    private final Rechtsstand recht;
    private final ErwachsenerLage partei;

    private final Protokoll protokoll;
    private Groesse betrag;

    /** Das dieser Rechnungen; nur wenn feststeht, wer zusammenlebt. */
    static EinzusetzendesEinkommen von(Rechnungen r) {
        return r.einmal(EinzusetzendesEinkommen.class, EinzusetzendesEinkommen::new);
    }

    private EinzusetzendesEinkommen(Rechnungen rechnungen) {
        r = rechnungen;
        lage = rechnungen.lage();
        recht = lage.recht();
        partei = lage.antragsteller();
        protokoll = r.protokoll();
    }

    Groesse betrag() {
        betrag = betrag == null ? protokolliere(protokoll) : betrag;
        return betrag;
    }

    /** Die Schritte zum Betrag. */
    Protokoll protokoll() {
        betrag();
        return protokoll;
    }

    private Groesse protokolliere(Protokoll p) {
        Groesse einkommen = p.zeile("Nettoeinkommen mit Kindergeld", einkommen(), "§ 115 Abs. 1 Satz 2 ZPO");
        Groesse satz = Groesse.genau(recht.zahl(ERWERB));
        Groesse arbeit = Groesse.waehle(r.erwerb(partei).brutto().ueber(BigDecimal.ZERO), satz, Groesse.NULL);
        p.satz("Freibetrag für Arbeit", arbeit, ERWERB);
        Groesse eltern = p.satz("Freibetrag für Sie und Ihren Ehegatten", eltern(), PARTEI);
        Groesse kinder = p.satz("Freibeträge für Kinder nach ihrem Einkommen", kinder(), UNTERHALT);
        Groesse wohnen = p.zeile("Unterkunft und Heizung", wohnen(), "§ 115 Abs. 1 Satz 3 Nr. 3 ZPO");
        Groesse mehr = p.zeile("Mehrbedarfe", mehrbedarfe(), "§ 115 Abs. 1 Satz 3 Nr. 4 ZPO");
        return einkommen
                .minus(arbeit)
                .minus(eltern)
                .minus(kinder)
                .minus(wohnen)
                .minus(mehr)
                .minus(unterhaltszahlungen());
    }

    /** Kinder, fuer die ein Freibetrag zusteht. */
    Groesse unterhaltene() {
        Groesse n = Groesse.NULL;
        for (KindLage k : lage.haushaltskinder()) {
            n = n.plus(Groesse.waehle(unterhalten(k), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private Groesse einkommen() {
        Groesse summe = eigenes(partei);
        for (KindLage k : lage.haushaltskinder()) {
            summe = summe.plus(r.kindergeld(k));
        }
        return summe;
    }

    private Groesse eigenes(ErwachsenerLage e) {
        Groesse mutterschaftsgeld = Einkuenfte.von(e).sicher(Einkunftsart.MUTTERSCHAFTSGELD);
        return r.erwerb(e).netto().plus(r.andereEinkuenfte(e)).plus(mutterschaftsgeld);
    }

    /** Der Freibetrag des Ehegatten vermindert sich um sein Einkommen (Satz 7). */
    private Groesse eltern() {
        Groesse satz = Groesse.genau(recht.zahl(PARTEI));
        if (lage.partner() == null) {
            return satz;
        }
        Groesse gatte = satz.minus(eigenes(lage.partner())).nichtNegativ();
        return satz.plus(Groesse.waehle(lage.zusammenVerheiratet(), gatte, Groesse.NULL));
    }

    private Groesse kinder() {
        Groesse summe = Groesse.NULL;
        for (KindLage k : lage.haushaltskinder()) {
            Groesse rest = freibetrag(k).minus(Kindeszufluss.von(r, k)).nichtNegativ();
            summe = summe.plus(Groesse.waehle(unterhalten(k), rest, Groesse.NULL));
        }
        return summe;
    }

    /** Eigene Kinder, solange sie minderjaehrig sind oder Kindergeld fuer sie zusteht. */
    private Wahrheit unterhalten(KindLage k) {
        Wahrheit eigenes = k.kind().eltern().gilt(ids -> ids.contains(partei.id()));
        return eigenes.und(k.minderjaehrig().oder(r.kindergeldanspruch(k)));
    }

    /** Nach dem Lebensjahr: bis zum sechsten, ab dem siebten, ab dem fuenfzehnten, ab 18. */
    private Groesse freibetrag(KindLage k) {
        Groesse satz = stufe("bis-5");
        satz = Groesse.waehle(k.alter().mindestens(recht.zahl("sgb2.alter-rbs5")), stufe("6-bis-13"), satz);
        satz = Groesse.waehle(k.alter().mindestens(recht.zahl("sgb2.alter-rbs4")), stufe("14-bis-17"), satz);
        return Groesse.waehle(k.alter().mindestens(recht.zahl("gemeinsam.volljaehrigkeit")), stufe("erwachsen"), satz);
    }

    private Groesse stufe(String name) {
        return Groesse.genau(recht.zahl(UNTERHALT, name));
    }

    /** Verdient der Partner mehr als seinen Freibetrag, traegt er einen Teil der Miete; wie viel, entscheidet das Gericht. */
    private Groesse wohnen() {
        int kinder = lage.haushaltskinder().size();
        Groesse alle = Wohnkosten.anteil(lage, lage.eltern().size() + kinder);
        if (lage.partner() == null) {
            return alle;
        }
        Groesse ohnePartner = Wohnkosten.anteil(lage, 1 + kinder).huelle(alle, Fakten.KEINE);
        Wahrheit traegtMit = eigenes(lage.partner()).ueber(recht.zahl(PARTEI));
        return Groesse.waehle(traegtMit, ohnePartner, alle);
    }

    private Groesse mehrbedarfe() {
        Mehrbedarf m = new Mehrbedarf(lage);
        return m.alleinerziehend().plus(m.schwanger(partei, recht.zahl("sgb2.regelbedarf", "rbs1")));
    }

    /** Eine gezahlte Geldrente geht statt eines Freibetrags ab (Satz 8). */
    private Groesse unterhaltszahlungen() {
        Groesse summe = Groesse.NULL;
        for (Unterhaltszahlung u : partei.person().unterhaltszahlungen().oder(List.of())) {
            summe = summe.plus(u.betrag());
        }
        return summe;
    }
}
