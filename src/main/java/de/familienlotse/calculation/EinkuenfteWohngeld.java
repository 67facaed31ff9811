package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.EnumSet;
import java.util.Set;

/** Welche anderen Einkuenfte nach §§ 14, 15 WoGG zaehlen, vor Abzuegen; Euro je Monat. */
final class EinkuenfteWohngeld {
    private static final Set<Einkunftsart> VOLL = EnumSet.of(
            Einkunftsart.ARBEITSLOSENGELD,
            Einkunftsart.KURZARBEITERGELD,
            Einkunftsart.KRANKENGELD,
            Einkunftsart.UEBERGANGSGELD,
            Einkunftsart.UNTERHALT,
            Einkunftsart.VERMIETUNG,
            Einkunftsart.SONSTIGE);
    private static final Set<Einkunftsart> RENTEN = EnumSet.of(Einkunftsart.RENTE, Einkunftsart.WAISENRENTE);
    private static final Set<Einkunftsart> ZUSCHUESSE = EnumSet.of(
            Einkunftsart.BERUFSAUSBILDUNGSBEIHILFE, Einkunftsart.AUSBILDUNGSGELD, Einkunftsart.AUFSTIEGS_BAFOEG);
    private static final Set<Einkunftsart> MUTTERSCHAFT =
            EnumSet.of(Einkunftsart.MUTTERSCHAFTSGELD, Einkunftsart.MUTTERSCHAFTSGELD_ZUSCHUSS);

    private final Einkuenfte einkuenfte;
    private final Rechtsstand recht;
    private final Wahrheit studium;

    /** {@code studium}: ob die Person studiert, sodass BAfoeG zur Haelfte Darlehen ist. */
    EinkuenfteWohngeld(Einkuenfte einkuenfte, Rechtsstand recht, Wahrheit studium) {
        this.einkuenfte = einkuenfte;
        this.recht = recht;
        this.studium = studium;
    }

    /** Eines Erwachsenen. */
    Groesse von(ErwachsenerLage e) {
        return einkuenfte.bekannt() ? gemeinsame().plus(geburt(e)) : einkuenfte.unbekannt();
    }

    /** Eines Kindes; wie viel von eigenem Elterngeld frei ist, laesst sich nicht sagen. */
    Groesse desKindes() {
        if (!einkuenfte.bekannt()) {
            return einkuenfte.unbekannt();
        }
        Groesse elterngeld = einkuenfte.sicher(Einkunftsart.ELTERNGELD);
        return gemeinsame()
                .plus(einkuenfte.sicher(MUTTERSCHAFT))
                .plus(elterngeld == Groesse.NULL ? elterngeld : Elterngeldfreibetrag.abgezogen(elterngeld, recht));
    }

    /** Elterngeld und Mutterschaftsleistungen; der Freibetrag gilt fuer beide zusammen (§ 10 Abs. 1 BEEG). */
    private Groesse geburt(ErwachsenerLage e) {
        Groesse elterngeld = einkuenfte.sicher(Einkunftsart.ELTERNGELD);
        Groesse mutterschaft = einkuenfte.sicher(MUTTERSCHAFT);
        return new Elterngeldfreibetrag(e).rest(elterngeld, mutterschaft);
    }

    private Groesse gemeinsame() {
        return einkuenfte
                .sicher(VOLL)
                .plus(abzueglich(einkuenfte.sicher(Einkunftsart.KAPITAL), "wohngeld.kapitalertraege-frei"))
                .plus(abzueglich(einkuenfte.sicher(RENTEN), "wohngeld.renten-pauschbetrag"))
                .plus(foerderung())
                .plus(anteilig(einkuenfte.sicher(Einkunftsart.PFLEGEKINDERGELD), "wohngeld.pflegekindergeld-anteil"))
                .plus(einkuenfte.ohneArt());
    }

    private Groesse foerderung() {
        Groesse bafoeg = einkuenfte.sicher(Einkunftsart.BAFOEG);
        Groesse zuschuss = bafoeg == Groesse.NULL
                ? bafoeg
                : Bedarf.waehle(studium, bafoeg.mal(recht.zahl("wohngeld.bafoeg-studium-zuschuss")), bafoeg);
        return anteilig(zuschuss.plus(einkuenfte.sicher(ZUSCHUESSE)), "wohngeld.bafoeg-zuschuss-anteil");
    }

    private Groesse anteilig(Groesse betrag, String anteil) {
        return betrag == Groesse.NULL ? betrag : betrag.mal(recht.zahl(anteil));
    }

    private Groesse abzueglich(Groesse betrag, String jahr) {
        return betrag == Groesse.NULL
                ? betrag
                : betrag.minus(Zahlen.jeMonat(recht.zahl(jahr))).nichtNegativ();
    }
}
