package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Wirtschaftliche Hilfebeduerftigkeit nach dem Steuerrecht der gemeinnuetzigen Traeger (§ 53 Nr. 2 AO), Euro je Monat. */
public record Hilfebeduerftigkeit(Rechnungen rechnungen) {
    private static final String REGELBEDARF = "sgb2.regelbedarf";
    private static final BigDecimal MONATE = BigDecimal.valueOf(12);

    /** Mit Leistungen zum Leben nachgewiesen; sonst nach den Bezuegen aller. Was abzuziehen ist, prueft der Traeger. */
    public Wahrheit gegeben() {
        Wahrheit bezug = lage().bezieht(Bezug.SGB2, Bezug.SGB12, Bezug.WOHNGELD, Bezug.KINDERZUSCHLAG);
        return bezug.oder(rechnungen.wenn(r -> nachBezuegen()));
    }

    private Wahrheit nachBezuegen() {
        Groesse grenze = grenze();
        Wahrheit sicher = bezuege().hoechstens(grenze);
        Wahrheit nachAbzug = verdienst().hoechstens(grenze);
        return sicher.oder(nachAbzug.und(Wahrheit.offen(Fakten.KEINE)));
    }

    /** Alles, was allen im Haushalt zufliesst, ohne Abzuege. */
    private Groesse bezuege() {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage().eltern()) {
            summe = summe.plus(rechnungen.erwerb(e).brutto()).plus(rechnungen.andereEinkuenfte(e));
        }
        for (KindLage k : lage().haushaltskinder()) {
            summe = summe.plus(rechnungen.kindergeld(k)).plus(rechnungen.eigenesEinkommen(k));
        }
        return summe;
    }

    /** Der Verdienst der Eltern nach dem Pauschbetrag fuer jeden. */
    private Groesse verdienst() {
        BigDecimal pauschbetrag =
                recht().zahl("gemeinsam.arbeitnehmer-pauschbetrag").divide(MONATE, 2, RoundingMode.HALF_UP);
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage().eltern()) {
            summe = summe.plus(rechnungen.erwerb(e).brutto().minus(pauschbetrag).nichtNegativ());
        }
        return summe;
    }

    /** Das Vielfache der Regelsaetze aller; wer allein erzieht, hat das groessere. */
    private Groesse grenze() {
        boolean allein = lage().partner() == null;
        BigDecimal eltern = recht().zahl(REGELBEDARF, allein ? "rbs1" : "rbs2")
                .multiply(recht().zahl("familienerholung.vielfaches", allein ? "allein" : "sonst"))
                .multiply(BigDecimal.valueOf(lage().eltern().size()));
        Groesse kinder = Groesse.NULL;
        for (KindLage k : lage().haushaltskinder()) {
            kinder = kinder.plus(regelsatz(k));
        }
        return kinder.mal(recht().zahl("familienerholung.vielfaches", "sonst")).plus(eltern);
    }

    private Groesse regelsatz(KindLage k) {
        Groesse satz = stufe("rbs6");
        satz = Groesse.waehle(k.alter().mindestens(recht().zahl("sgb2.alter-rbs5")), stufe("rbs5"), satz);
        satz = Groesse.waehle(k.alter().mindestens(recht().zahl("sgb2.alter-rbs4")), stufe("rbs4"), satz);
        return Groesse.waehle(k.minderjaehrig(), satz, stufe("rbs3"));
    }

    private Groesse stufe(String name) {
        return Groesse.genau(recht().zahl(REGELBEDARF, name));
    }

    private Lage lage() {
        return rechnungen.lage();
    }

    private Rechtsstand recht() {
        return lage().recht();
    }
}
