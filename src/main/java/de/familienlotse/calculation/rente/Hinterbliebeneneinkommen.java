package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.Einkuenfte;
import de.familienlotse.calculation.Elterngeldfreibetrag;
import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Erwerb;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Einkommen eines Hinterbliebenen nach pauschalen Abzuegen (§§ 18a, 18b SGB IV), Euro je Monat. */
final class Hinterbliebeneneinkommen {
    private static final Set<Einkunftsart> ERSATZ = EnumSet.of(
            Einkunftsart.ARBEITSLOSENGELD,
            Einkunftsart.KURZARBEITERGELD,
            Einkunftsart.KRANKENGELD,
            Einkunftsart.UEBERGANGSGELD,
            Einkunftsart.PFLEGEUNTERSTUETZUNGSGELD,
            Einkunftsart.MUTTERSCHAFTSGELD);
    private static final BigDecimal HUNDERT_MAL_ZWEI = BigDecimal.valueOf(200);

    private final ErwachsenerLage e;
    private final Einkuenfte einkuenfte;
    private final Rechtsstand recht;

    Hinterbliebeneneinkommen(ErwachsenerLage e) {
        this.e = e;
        einkuenfte = Einkuenfte.von(e);
        recht = e.lage().recht();
    }

    /** Alles zusammen; unbekannt, solange die Einkuenfte nicht beantwortet sind. */
    Groesse netto(Erwerb erwerb) {
        if (!einkuenfte.bekannt()) {
            return Groesse.unbekannt(einkuenfte.fehlt());
        }
        return lohn(erwerb.lohn())
                .plus(gekuerzt(erwerb.minijob(), "minijob"))
                .plus(gekuerzt(erwerb.gewinn(), "gewinn"))
                .plus(ersatz())
                .plus(elterngeld())
                .plus(gekuerzt(einkuenfte.sicher(Einkunftsart.VERMIETUNG), "vermoegen"))
                .plus(hoechstens(einkuenfte.sicher(Einkunftsart.KAPITAL), "vermoegen"))
                .plus(hoechstens(einkuenfte.sicher(Einkunftsart.RENTE), "rente"))
                .plus(einkuenfte.ohneArt());
    }

    private Groesse lohn(Groesse brutto) {
        return Groesse.waehle(e.tut(Taetigkeitsart.BEAMTET), gekuerzt(brutto, "beamtet"), gekuerzt(brutto, "lohn"));
    }

    /** Von Lohnersatz gehen die eigenen Beitraege ab; wer keine zahlt, behaelt alles. */
    private Groesse ersatz() {
        Groesse voll = einkuenfte.sicher(ERSATZ);
        BigDecimal beitrag = recht.zahl("lohn.arbeitslosen-beitragssatz").divide(HUNDERT_MAL_ZWEI);
        BigDecimal rest = BigDecimal.ONE.subtract(kuerzung("ersatz")).subtract(beitrag);
        return voll == Groesse.NULL ? voll : voll.mal(rest).huelle(voll, Fakten.KEINE);
    }

    private Groesse elterngeld() {
        Groesse elterngeld = einkuenfte.sicher(Einkunftsart.ELTERNGELD);
        return elterngeld == Groesse.NULL
                ? elterngeld
                : elterngeld.minus(new Elterngeldfreibetrag(e).allgemein()).nichtNegativ();
    }

    /** Die eigene Rente zaehlt, die wegen des Todes selbst nicht; von Kapital bleibt ein Freibetrag. */
    private Groesse hoechstens(Groesse brutto, String art) {
        return brutto == Groesse.NULL ? brutto : Groesse.NULL.huelle(gekuerzt(brutto, art), Fakten.KEINE);
    }

    private Groesse gekuerzt(Groesse brutto, String art) {
        return brutto == Groesse.NULL ? brutto : brutto.mal(BigDecimal.ONE.subtract(kuerzung(art)));
    }

    private BigDecimal kuerzung(String art) {
        return recht.zahl("rente.einkommen-kuerzung", art);
    }
}
