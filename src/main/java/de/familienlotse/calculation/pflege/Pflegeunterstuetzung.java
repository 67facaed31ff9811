package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pflegeunterstuetzungsgeld fuer einen Fehltag, berechnet wie Kinderkrankengeld (§ 44a Abs. 3 Satz 4 SGB XI, § 45 Abs. 2 SGB V). */
public final class Pflegeunterstuetzung {
    private static final String TAGE = "krankenkasse.kalendertage-je-monat";
    private static final String ANTEIL = "krankenkasse.kinderkrankengeld-anteil";
    private static final String GRENZE = "lohn.bemessungsgrenze-kranken";

    private Pflegeunterstuetzung() {}

    /** Euro je Tag; ohne Lohn keine Angabe. */
    public static Groesse jeTag(Rechnungen r, Person person, Protokoll p) {
        ErwachsenerLage e = (ErwachsenerLage) person;
        Rechtsstand recht = e.lage().recht();
        Groesse netto = r.erwerb(e).nettolohn();
        if (netto.unbegrenzt()) {
            return null;
        }
        p.zeile("Nettolohn im Monat", netto, "§ 45 Abs. 2 Satz 3 SGB V");
        Groesse tag = p.satz("Nettolohn am Tag", netto.durch(recht.zahl(TAGE), 2), TAGE);
        Groesse nachEinmalzahlung = Groesse.genau(recht.zahl(ANTEIL + "-mit-einmalzahlung"));
        Groesse sonst = Groesse.genau(recht.zahl(ANTEIL));
        Groesse anteil = Groesse.waehle(e.person().einmalzahlung().ist(true), nachEinmalzahlung, sonst);
        p.satz("Anteil, der ersetzt wird", anteil, ANTEIL);
        Groesse hoechstens = p.satz("Höchstens am Tag", Groesse.genau(hoechstens(recht)), GRENZE);
        Groesse betrag = tag.mal(anteil).runde(2, RoundingMode.HALF_UP).min(hoechstens);
        String id = "pflegeunterstuetzungsgeld.tag:" + person.id();
        return p.wert(id, "Pflegeunterstützungsgeld am Tag", betrag, "§ 44a Abs. 3 SGB XI");
    }

    /** 70 Prozent der taeglichen Beitragsbemessungsgrenze (§ 45 Abs. 2 Satz 3, § 223 Abs. 3 SGB V). */
    private static BigDecimal hoechstens(Rechtsstand recht) {
        return recht.zahl(GRENZE)
                .multiply(recht.zahl("krankenkasse.krankengeld-anteil"))
                .divide(recht.zahl("krankenkasse.kalendertage-je-jahr"), 2, RoundingMode.HALF_UP);
    }
}
