package de.familienlotse.calculation.zuwanderung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

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
        Wahrheit gering = jahr.hoechstens(grenze());
        Wahrheit arten = artenBekannt();
        return gering.istJa() || arten.istJa()
                ? gering
                : Wahrheit.offen(gering.fehlt().mit(arten.fehlt()));
    }

    /** Ob zu jeder Taetigkeit gesagt ist, was sie ist: sonst kann ihr Betrag auch kein Lohn sein. */
    private Wahrheit artenBekannt() {
        Wahrheit w = Wahrheit.JA;
        for (Taetigkeit t : person.person().taetigkeiten().oder(List.of())) {
            w = w.und(t.art().beantwortet());
        }
        return w;
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
