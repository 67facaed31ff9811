package de.familienlotse.calculation;

import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
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
            summe = summe.plus(einer(e, e == lage.antragsteller() ? kindergeldUeberschuss : Groesse.NULL));
        }
        return spanne.genannt() ? inSpanne(summe, kindergeldUeberschuss) : summe;
    }

    private Elterneinkommen inSpanne(Elterneinkommen e, Groesse kindergeld) {
        Groesse lohn = summe(x -> erwerb(x).brutto());
        Groesse andere = andere();
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
        Groesse eigenes = erwerb(e).brutto().plus(new AndereEinkuenfte(lage.recht()).sgb2(e.person()));
        boolean allein = lage.paar().istNein() && e == lage.antragsteller();
        return allein ? spanne.brutto(eigenes) : eigenes;
    }

    /** Einkommen der Eltern nach dem WoGG; {@code einzeln} ist die Summe des einzeln Bekannten nach {@code abzug}. */
    Groesse wohngeld(Groesse einzeln, Groesse abzug) {
        AndereEinkuenfte a = new AndereEinkuenfte(lage.recht());
        Groesse andere = summe(e -> a.wohngeld(e.person()));
        return spanne.genannt() ? spanne.wohngeld(einzeln, andere(), andere, abzug) : einzeln;
    }

    private Groesse andere() {
        AndereEinkuenfte a = new AndereEinkuenfte(lage.recht());
        return summe(e -> a.sgb2(e.person()));
    }

    private Groesse summe(Function<ErwachsenerLage, Groesse> f) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            summe = summe.plus(f.apply(e));
        }
        return summe;
    }

    private Elterneinkommen einer(ErwachsenerLage e, Groesse kindergeld) {
        Erwerb w = erwerb(e);
        Groesse eigene = new AndereEinkuenfte(lage.recht()).sgb2(e.person());
        Groesse andere = eigene.plus(kindergeld);
        Groesse absetzbar = new Absetzung(lage.recht()).betrag(w.brutto(), minderjaehrigesKind(), jungInAusbildung(e));
        Groesse erwerbsteil = w.netto().minus(absetzbar).nichtNegativ();
        Groesse abzug = new AndereEinkuenfte(lage.recht()).abzug(e.person().einkuenfte(), pauschale());
        Groesse mitAbzug = andere.minus(abzug).nichtNegativ();
        Groesse anderesteil = Bedarf.waehle(w.brutto().ueber(BigDecimal.ZERO), andere, mitAbzug);
        Groesse titel = new Unterhaltsabzug(lage.recht()).sgb2(e.person());
        Groesse rest = titel.minus(erwerbsteil).nichtNegativ();
        return new Elterneinkommen(
                w.brutto().plus(eigene),
                erwerbsteil.minus(titel).nichtNegativ(),
                anderesteil.minus(rest).nichtNegativ(),
                erwerbsteil.plus(anderesteil).minus(titel).nichtNegativ(),
                absetzbar);
    }

    private Groesse pauschale() {
        return Groesse.genau(lage.recht().zahl("sgb2.versicherungspauschale"));
    }

    /** Ein minderjaehriges Kind, auch ausserhalb des Haushalts (§ 11b Abs. 3 Satz 2 SGB II). */
    private Wahrheit minderjaehrigesKind() {
        Wahrheit w = lage.familie().kinder().bekannt()
                ? Wahrheit.NEIN
                : lage.familie().kinder().beantwortet();
        for (KindLage k : lage.kinder()) {
            w = w.oder(k.minderjaehrig());
        }
        return w;
    }

    private Wahrheit jungInAusbildung(ErwachsenerLage e) {
        return e.tut(
                        Taetigkeitsart.AUSBILDUNG,
                        Taetigkeitsart.STUDIUM,
                        Taetigkeitsart.SCHULE,
                        Taetigkeitsart.FREIWILLIGENDIENST)
                .und(e.alter().unter(lage.recht().zahl("sgb2.erwerbsfreibetrag-u25-alter")));
    }
}
