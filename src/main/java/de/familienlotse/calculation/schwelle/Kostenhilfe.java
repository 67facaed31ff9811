package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Einkommen und Vermoegen bei Verfahrenskostenhilfe und Beratungshilfe (§ 115 ZPO, § 1 Abs. 2 BerHG). */
public final class Kostenhilfe {
    private static final String NORM = "§ 115 Abs. 1 ZPO";

    private final Rechnungen rechnungen;

    /** Die Hilfe fuer den Antragsteller. */
    public Kostenhilfe(Rechnungen rechnungen) {
        this.rechnungen = rechnungen;
    }

    /** Ob die Familie eines dieser Anliegen nennt; was noetig ist, weiss nur sie. */
    public Wahrheit anliegen(String... gesucht) {
        return lage().familie().haushalt().anliegen().gilt(a -> a.stream().anyMatch(List.of(gesucht)::contains));
    }

    /** Ob nichts aus dem Einkommen beizutragen ist. */
    public Wahrheit ohneRaten() {
        return rechnungen.wenn(r -> Monatsrate.von(lage().recht(), einkommen()).hoechstens(BigDecimal.ZERO));
    }

    /** Ob Hilfe moeglich ist, notfalls in Raten: mit Raten haengt es von den Kosten des Verfahrens ab (§ 115 Abs. 4 ZPO). */
    public Wahrheit notfallsInRaten() {
        Wahrheit ohne = ohneRaten();
        return ohne.istNein() ? Wahrheit.offen(Fakten.KEINE) : ohne;
    }

    /** Ob das Vermoegen unter dem Schonbetrag liegt (§ 115 Abs. 3 ZPO, § 90 Abs. 2 Nr. 9 SGB XII). */
    public Wahrheit vermoegen() {
        return rechnungen.wenn(r -> r.freibetraege().vermoegen().hoechstens(schonbetrag()));
    }

    /** Darueber ist nur der zumutbare Teil einzusetzen; ob das die Kosten deckt, entscheidet das Gericht. */
    public Wahrheit vermoegenNotfallsEinsetzen() {
        Wahrheit darunter = vermoegen();
        return darunter.istNein() ? Wahrheit.offen(Fakten.KEINE) : darunter;
    }

    private Groesse schonbetrag() {
        var recht = lage().recht();
        BigDecimal erwachsene = recht.zahl("prozesskostenhilfe.schonbetrag-erwachsene")
                .multiply(BigDecimal.valueOf(lage().eltern().size()));
        Groesse kinder = EinzusetzendesEinkommen.von(rechnungen)
                .unterhaltene()
                .mal(recht.zahl("prozesskostenhilfe.schonbetrag-unterhaltene"));
        return kinder.plus(erwachsene);
    }

    /** Das einzusetzende Einkommen und die Rate im Rechenweg; ausgezahlt wird nichts. */
    public static Groesse rate(Rechnungen r, Person person, Protokoll p) {
        if (r.moeglich()) {
            Groesse e = EinzusetzendesEinkommen.von(r).betrag();
            p.alle(EinzusetzendesEinkommen.von(r).protokoll().zeilen());
            p.wert("kostenhilfe.einkommen", "Einzusetzendes Einkommen im Monat", e, NORM);
            Groesse rate = Monatsrate.von(r.lage().recht(), e);
            p.wert("kostenhilfe.rate", "Monatsrate, die Sie zahlen müssten", rate, "§ 115 Abs. 2 ZPO");
        }
        return null;
    }

    private Groesse einkommen() {
        return EinzusetzendesEinkommen.von(rechnungen).betrag();
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
