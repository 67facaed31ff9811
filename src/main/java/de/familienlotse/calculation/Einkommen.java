package de.familienlotse.calculation;

import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Das Einkommen aller Erwachsenen, einmal ermittelt und von allen Rechnungen gebraucht. */
public final class Einkommen {
    private final Lage lage;
    private final List<Erwerb> erwerb = new ArrayList<>();
    private final Protokoll protokoll;
    private final boolean band;

    Einkommen(Lage lage) {
        this.lage = lage;
        protokoll = new Protokoll(lage.recht());
        for (ErwachsenerLage e : lage.erwachsene()) {
            erwerb.add(new Erwerbsrechnung(e, protokoll).rechne());
        }
        Groesse angegeben = lage.familie().haushalt().brutto();
        band = !angegeben.unbegrenzt()
                && lage.eltern().stream().anyMatch(e -> erwerb(e).brutto().unbegrenzt());
    }

    /** Erwerb eines Erwachsenen. */
    Erwerb erwerb(ErwachsenerLage e) {
        return erwerb.get(lage.erwachsene().indexOf(e));
    }

    /** Ob statt einzelner Loehne die Spanne des Haushalts gilt. */
    boolean ausBand() {
        return band;
    }

    Protokoll protokoll() {
        return protokoll;
    }

    /** Einkommen der Eltern nach dem SGB II; ueberschuessiges Kindergeld zaehlt beim Antragsteller. */
    Elterneinkommen eltern(Groesse kindergeldUeberschuss) {
        if (band) {
            return ausSpanne(kindergeldUeberschuss);
        }
        Elterneinkommen summe = Elterneinkommen.KEINES;
        for (ErwachsenerLage e : lage.eltern()) {
            summe = summe.plus(einer(e, e == lage.antragsteller() ? kindergeldUeberschuss : Groesse.NULL));
        }
        return summe;
    }

    private Elterneinkommen einer(ErwachsenerLage e, Groesse kindergeld) {
        Erwerb w = erwerb(e);
        Groesse eigene = new AndereEinkuenfte(lage.recht()).sgb2(e.person());
        Groesse andere = eigene.plus(kindergeld);
        Groesse absetzbar = absetzbar(w.brutto(), jungInAusbildung(e));
        Groesse erwerbsteil = w.netto().minus(absetzbar).nichtNegativ();
        BigDecimal pauschale = lage.recht().zahl("sgb2.versicherungspauschale");
        Wahrheit arbeitet = w.brutto().ueber(BigDecimal.ZERO);
        Groesse mitAbzug = andere.minus(pauschale).nichtNegativ();
        Groesse anderesteil =
                arbeitet.istJa() ? andere : arbeitet.istNein() ? mitAbzug : mitAbzug.huelle(andere, arbeitet.fehlt());
        Groesse titel = new Unterhaltsabzug(lage.recht()).sgb2(e.person());
        Groesse rest = titel.minus(erwerbsteil).nichtNegativ();
        return new Elterneinkommen(
                w.brutto().plus(eigene),
                erwerbsteil.minus(titel).nichtNegativ(),
                anderesteil.minus(rest).nichtNegativ(),
                absetzbar);
    }

    private Groesse absetzbar(Groesse brutto, boolean jung) {
        Absetzung a = new Absetzung(lage.recht());
        Wahrheit kind = minderjaehrigesKind();
        Groesse ohne = a.betrag(brutto, false, jung);
        if (kind.istNein()) {
            return ohne;
        }
        Groesse mit = a.betrag(brutto, true, jung);
        return kind.istJa() ? mit : ohne.huelle(mit, kind.fehlt());
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

    private boolean jungInAusbildung(ErwachsenerLage e) {
        return e.alter()
                        .unter(lage.recht().zahl("sgb2.erwerbsfreibetrag-u25-alter"))
                        .istJa()
                && e.tut(Taetigkeitsart.AUSBILDUNG, Taetigkeitsart.SCHULE, Taetigkeitsart.FREIWILLIGENDIENST)
                        .istJa();
    }

    /** Nur das Brutto aller ist bekannt: netto und Freibetraege liegen in weiten, aber sicheren Grenzen. */
    private Elterneinkommen ausSpanne(Groesse kindergeld) {
        Groesse brutto = lage.familie().haushalt().brutto();
        Fakten fehlt = brutto.fehlt().mit(taetigkeitenFehlen());
        Groesse hoechstens = absetzbar(Groesse.unbekannt(fehlt), false);
        BigDecimal frei =
                hoechstens.bis().multiply(BigDecimal.valueOf(lage.eltern().size()));
        BigDecimal netto = geringstesNetto(brutto.von());
        BigDecimal unten = netto.subtract(frei).max(BigDecimal.ZERO);
        Groesse zaehlt = Groesse.spanne(unten, brutto.bis(), fehlt);
        return new Elterneinkommen(brutto, zaehlt, kindergeld, Groesse.spanne(BigDecimal.ZERO, frei, fehlt));
    }

    private Fakten taetigkeitenFehlen() {
        Fakten f = Fakten.KEINE;
        for (ErwachsenerLage e : lage.eltern()) {
            f = f.mit(erwerb(e).brutto().fehlt());
        }
        return f;
    }

    private BigDecimal geringstesNetto(BigDecimal brutto) {
        return lage.eltern().isEmpty() ? BigDecimal.ZERO : Hoechstabzug.netto(lage.recht(), brutto);
    }
}
