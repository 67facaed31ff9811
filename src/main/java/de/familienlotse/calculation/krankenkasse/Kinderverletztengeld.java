package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Erwerb;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Verletztengeld fuer Eltern eines verunglueckten Kindes, Euro je Tag (§ 45 Abs. 4 SGB VII). */
public final class Kinderverletztengeld {
    private static final String LOHN = "kinderverletztengeld.anteil-lohn";
    private static final String GEWINN = "kinderverletztengeld.anteil-gewinn";
    private static final int STELLEN = 10;

    private final Rechtsstand recht;
    private final BigDecimal tage;

    private Kinderverletztengeld(Rechtsstand recht) {
        this.recht = recht;
        tage = recht.zahl("krankenkasse.kalendertage-je-monat");
    }

    /** Der Tagesbetrag aus Lohn und Gewinn. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        ErwachsenerLage e = (ErwachsenerLage) person;
        Erwerb erwerb = r.erwerb(e);
        Kinderverletztengeld k = new Kinderverletztengeld(r.lage().recht());
        Groesse lohn = p.satz("Vom Nettolohn am Tag", k.lohn(erwerb), LOHN);
        Groesse gewinn = p.satz("Vom Gewinn am Tag", k.gewinn(erwerb), GEWINN);
        return p.wert(
                "kinderverletztengeld.tag:" + e.id(),
                "Verletztengeld am Tag",
                lohn.plus(gewinn),
                "§ 45 Abs. 4 SGB VII");
    }

    /** Ueber der Grenze zaehlt nur ein Teil des Lohns; die Satzung der Unfallkasse kann sie anheben. */
    private Groesse lohn(Erwerb erwerb) {
        Groesse brutto = erwerb.lohn().plus(erwerb.minijob()).durch(tage, STELLEN);
        Groesse netto = erwerb.nettolohn().durch(tage, 2).mal(recht.zahl(LOHN)).runde(2, RoundingMode.HALF_UP);
        BigDecimal grenze = grenze();
        Groesse gekuerzt = brutto.istGenau() && brutto.wert().compareTo(grenze) > 0
                ? netto.mal(grenze.divide(brutto.wert(), STELLEN, RoundingMode.HALF_UP))
                        .runde(2, RoundingMode.HALF_UP)
                : Groesse.NULL;
        return Groesse.waehle(brutto.hoechstens(grenze), netto, gekuerzt.huelle(netto, Fakten.KEINE));
    }

    private Groesse gewinn(Erwerb erwerb) {
        BigDecimal hoechstens = grenze().setScale(2, RoundingMode.HALF_UP);
        return erwerb.gewinn()
                .durch(tage, STELLEN)
                .mal(recht.zahl(GEWINN))
                .runde(2, RoundingMode.HALF_UP)
                .min(Groesse.genau(hoechstens));
    }

    /** Der 450. Teil des Hoechstjahresarbeitsverdienstes (§ 85 Abs. 2 SGB VII). */
    private BigDecimal grenze() {
        BigDecimal jahr = recht.zahl("sozialversicherung.bezugsgroesse")
                .multiply(recht.zahl("kinderverletztengeld.hoechstverdienst-faktor"));
        return jahr.divide(recht.zahl("kinderverletztengeld.hoechstverdienst-teiler"), STELLEN, RoundingMode.HALF_UP);
    }
}
