package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Das Einkommen aller Erwachsenen, einmal ermittelt und von allen Rechnungen gebraucht. */
public final class Einkommen {
    private final Lage lage;
    private final List<Erwerb> erwerb = new ArrayList<>();
    private final Protokoll protokoll;
    private final Einkommensspanne spanne;

    Einkommen(Lage lage) {
        this.lage = lage;
        protokoll = new Protokoll(lage.recht());
        for (ErwachsenerLage e : lage.erwachsene()) {
            erwerb.add(new Erwerbsrechnung(e, protokoll).rechne());
        }
        spanne = new Einkommensspanne(lage);
    }

    /** Erwerb eines Erwachsenen. */
    Erwerb erwerb(ErwachsenerLage e) {
        return erwerb.get(lage.erwachsene().indexOf(e));
    }

    Protokoll protokoll() {
        return protokoll;
    }

    /** Einkommen der Eltern nach dem SGB II; ueberschuessiges Kindergeld zaehlt beim Antragsteller. */
    Elterneinkommen eltern(Groesse kindergeldUeberschuss) {
        Elterneinkommen summe = Elterneinkommen.KEINES;
        for (ErwachsenerLage e : lage.eltern()) {
            summe = summe.plus(elternteil(e, kindergeldUeberschuss));
        }
        return spanne.genannt() ? inSpanne(summe, kindergeldUeberschuss) : summe;
    }

    /** Ob vom Einkommen der Eltern nur die Spanne des Haushalts genannt ist und nicht, wer es hat. */
    boolean nurSpanne() {
        return spanne.genannt();
    }

    /** Einkommen eines Elternteils nach dem SGB II. */
    Elterneinkommen elternteil(ErwachsenerLage e, Groesse kindergeldUeberschuss) {
        Groesse kindergeld = e == lage.antragsteller() ? kindergeldUeberschuss : Groesse.NULL;
        return new Elternteileinkommen(e, erwerb(e), kindergeld).rechne();
    }

    private Elterneinkommen inSpanne(Elterneinkommen e, Groesse kindergeld) {
        Groesse lohn = summe(x -> erwerb(x).brutto().plus(Elternteileinkommen.wieLohn(x)));
        Groesse andere = summe(Elternteileinkommen::andere);
        Groesse titel = summe(x -> new Unterhaltsabzug(lage.recht()).sgb2(x.person()));
        Groesse frei = e.absetzbar().plus(titel);
        return new Elterneinkommen(
                spanne.brutto(e.brutto()),
                spanne.erwerb(e.erwerb(), andere, frei),
                spanne.andere(e.anderes(), lohn, titel, kindergeld),
                spanne.summe(e.summe(), frei, kindergeld),
                e.absetzbar());
    }

    /** Brutto der Eltern; kann ein Partner fehlen, nach oben offen. */
    Groesse brutto() {
        Groesse einzeln = summe(e -> erwerb(e).brutto()).plus(andere());
        Wahrheit paar = lage.paar();
        return spanne.brutto(paar.istOffen() ? einzeln.plus(Groesse.unbekannt(paar.fehlt())) : einzeln);
    }

    /** Brutto eines Erwachsenen allein. */
    Groesse brutto(ErwachsenerLage e) {
        Groesse eigenes = erwerb(e).brutto().plus(AndereEinkuenfte.sgb2(e));
        boolean allein = lage.paar().istNein() && e == lage.antragsteller();
        return allein ? spanne.brutto(eigenes) : eigenes;
    }

    /** Einkommen der Eltern nach dem WoGG; {@code einzeln} ist die Summe des einzeln Bekannten nach {@code abzug}. */
    Groesse wohngeld(Groesse einzeln, Groesse abzug) {
        Groesse andere = summe(AndereEinkuenfte::wohngeld);
        return spanne.genannt() ? spanne.wohngeld(einzeln, andere(), andere, abzug) : einzeln;
    }

    private Groesse andere() {
        return summe(AndereEinkuenfte::sgb2);
    }

    private Groesse summe(Function<ErwachsenerLage, Groesse> f) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            summe = summe.plus(f.apply(e));
        }
        return summe;
    }
}
