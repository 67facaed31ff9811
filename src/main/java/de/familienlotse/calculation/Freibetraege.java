package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Vermoegen und seine Grenzen in den drei Leistungen, Euro. */
public final class Freibetraege {
    private final Lage lage;
    private final Rechtsstand recht;
    private Groesse vermoegen;
    private Grundsicherung zuletzt;
    private Groesse sgb2;

    Freibetraege(Lage lage) {
        this.lage = lage;
        recht = lage.recht();
    }

    /** Das Vermoegen aller; genannt fuer den Haushalt, sonst die Summe der Personen. */
    public Groesse vermoegen() {
        vermoegen = vermoegen == null ? summe() : vermoegen;
        return vermoegen;
    }

    private Groesse summe() {
        Groesse h = lage.familie().haushalt().vermoegen();
        if (h.istGenau() || lage.erwachsene().isEmpty()) {
            return h;
        }
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.erwachsene()) {
            summe = summe.plus(e.person().vermoegen());
        }
        return summe.istGenau() ? summe : h.max(summe);
    }

    /** Grenze nach § 12 SGB II; massgeblich ist der Beginn des Bewilligungszeitraums (§ 65a Abs. 1 SGB II). */
    public Groesse sgb2(Grundsicherung bg) {
        if (bg != zuletzt) {
            boolean nachAlter = recht.gilt("sgb2.vermoegen-freibetrag-nach-alter");
            sgb2 = nachAlter ? nachAlter(bg) : bg.jeKinderzahl(this::nachPersonen);
            zuletzt = bg;
        }
        return sgb2;
    }

    private Groesse nachPersonen(int personenOhneEltern) {
        BigDecimal personen =
                BigDecimal.valueOf((long) personenOhneEltern + lage.eltern().size());
        Groesse einheitlich = Groesse.genau(
                recht.zahl("sgb2.vermoegen-freibetrag-einheitlich").multiply(personen));
        Groesse karenz = Groesse.genau(erheblich(personen));
        Wahrheit imBezug = lage.bezieht(Bezug.SGB2);
        return imBezug.istNein() ? karenz : einheitlich.huelle(karenz, imBezug.fehlt());
    }

    private BigDecimal erheblich(BigDecimal personen) {
        return recht.zahl("sgb2.vermoegen-erheblich", "erste-person")
                .add(recht.zahl("sgb2.vermoegen-erheblich", "je-weitere-person")
                        .multiply(personen.subtract(BigDecimal.ONE)));
    }

    private Groesse nachAlter(Grundsicherung bg) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            summe = summe.plus(stufe(e.person().geboren()));
        }
        for (Kindesbedarf k : bg.kinder()) {
            summe = summe.plus(k.solangeDabei(stufe(k.kind().kind().geboren())));
        }
        return summe;
    }

    /** Die hoehere Stufe gilt vom Ersten des Monats an, in dem das Alter erreicht wird (§ 12 Abs. 2 SGB II). */
    private Groesse stufe(de.familienlotse.value.Geburt geboren) {
        Groesse alter = geboren.alterAm(lage.tag().withDayOfMonth(1).plusMonths(1));
        List<BigDecimal> grenzen = recht.reihe("sgb2.vermoegen-alter-stufen");
        Groesse betrag = Groesse.genau(recht.zahl("sgb2.vermoegen-freibetrag-nach-alter", "bis-vollendetes-30"));
        for (BigDecimal grenze : grenzen) {
            String name = "ab-vollendetes-" + grenze.toPlainString();
            Groesse hoeher = Groesse.genau(recht.zahl("sgb2.vermoegen-freibetrag-nach-alter", name));
            betrag = Bedarf.waehle(alter.mindestens(grenze), hoeher, betrag);
        }
        return betrag;
    }

    /** Grenze des Kinderzuschlags (§ 6a Abs. 3 Satz 5 BKGG). */
    public Groesse kinderzuschlag(int personen) {
        return Groesse.genau(recht.zahl("kinderzuschlag.vermoegen-erheblich-erste-person")
                .add(recht.zahl("kinderzuschlag.vermoegen-erheblich-je-weitere-person")
                        .multiply(BigDecimal.valueOf(personen - 1L))));
    }

    /** Richtgrenze des Wohngelds (§ 21 Nr. 3 WoGG, WoGVwV). */
    public Groesse wohngeld(int mitglieder) {
        return Groesse.genau(recht.zahl("wohngeld.vermoegen-erheblich", "erstes-mitglied")
                .add(recht.zahl("wohngeld.vermoegen-erheblich", "je-weiteres-mitglied")
                        .multiply(BigDecimal.valueOf(mitglieder - 1L))));
    }
}
