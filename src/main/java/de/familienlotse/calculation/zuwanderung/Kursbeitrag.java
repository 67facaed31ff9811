package de.familienlotse.calculation.zuwanderung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Der Kostenbeitrag im Integrationskurs bei geringem Lohn (§ 9 Abs. 2 Satz 1 Nr. 3 IntV). */
public record Kursbeitrag(Rechnungen rechnungen, ErwachsenerLage person) {
    private static final String ANTEIL = "integrationskurs-kostenbefreiung.anteil";

    /** Ob die Person beschaeftigt ist. */
    public Wahrheit beschaeftigt() {
        return person.tut(Taetigkeitsart.ANGESTELLT, Taetigkeitsart.AUSBILDUNG, Taetigkeitsart.MINIJOB);
    }

    /** Ob der Jahreslohn unter dem Anteil der Beitragsbemessungsgrenze bleibt, der mit Kindern steigt. */
    public Wahrheit lohnGering() {
        var erwerb = rechnungen.erwerb(person);
        Groesse jahr = erwerb.lohn().plus(erwerb.minijob()).mal(recht().zahl("gemeinsam.monate-je-jahr"));
        return jahr.hoechstens(grenze());
    }

    private Groesse grenze() {
        Groesse ohne = anteil("ohne-kind");
        Groesse eines = Groesse.waehle(kinder().mindestens(BigDecimal.ONE), anteil("ein-kind"), ohne);
        return Groesse.waehle(kinder().mindestens(BigDecimal.valueOf(2)), anteil("zwei-kinder"), eines);
    }

    /** Kinder, fuer die Kindergeld zusteht (§ 32 EStG). */
    private Groesse kinder() {
        var alle = person.lage().familie().kinder();
        Groesse n = alle.bekannt() ? Groesse.NULL : Groesse.unbekannt(alle.fakt());
        for (KindLage k : person.lage().kinder()) {
            Wahrheit zaehlt = k.hatElternteil(person.id()).und(rechnungen.kindergeldanspruch(k));
            n = n.plus(Groesse.waehle(zaehlt, Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private Groesse anteil(String stufe) {
        return Groesse.genau(recht().zahl("lohn.bemessungsgrenze-rente").multiply(recht().zahl(ANTEIL, stufe)));
    }

    private Rechtsstand recht() {
        return person.lage().recht();
    }
}
