package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Einkommen und Vermoegen bei Leistungen nach dem AsylbLG. */
public record Asylleistung(Rechnungen rechnungen) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    /** Ob das Einkommen fuer die Grundleistungen nicht reicht (§ 7 Abs. 1 AsylbLG). */
    public Wahrheit grundbedarfOffen() {
        return ungedeckt(Asylsaetze.GRUNDLEISTUNGEN);
    }

    /** Ob das Einkommen fuer Leistungen wie Sozialhilfe nicht reicht (§ 2 Abs. 1 AsylbLG, § 27 SGB XII). */
    public Wahrheit bedarfWieSozialhilfeOffen() {
        return ungedeckt(Asylsaetze.WIE_SOZIALHILFE);
    }

    /** Gelten fuer die Eltern verschiedene Gesetze, rechnet die Behoerde. */
    private Wahrheit ungedeckt(Asylsaetze saetze) {
        return rechnungen.wenn(r -> {
            if (new Asylfamilie(r.lage()).gemischt()) {
                return BEHOERDE;
            }
            Asylbedarf b = new Asylbedarf(r, saetze);
            return b.bedarf(r.protokoll()).ueber(b.einkommen(r.protokoll()));
        });
    }

    /** Ob das Vermoegen den Freibetrag je Person nicht uebersteigt (§ 7 Abs. 5 AsylbLG). */
    public Wahrheit vermoegenGering() {
        BigDecimal frei = lage().recht().zahl("asylblg.vermoegen-frei").multiply(BigDecimal.valueOf(koepfe()));
        return rechnungen.freibetraege().vermoegen().hoechstens(frei);
    }

    /** Ob das Vermoegen den kleinen Betrag der Sozialhilfe nicht uebersteigt (§ 90 Abs. 2 Nr. 9 SGB XII). */
    public Wahrheit vermoegenWieSozialhilfe() {
        var recht = lage().recht();
        BigDecimal eltern = recht.zahl("sozialhilfe.vermoegen-frei")
                .multiply(BigDecimal.valueOf(lage().eltern().size()));
        BigDecimal kinder = recht.zahl("sozialhilfe.vermoegen-frei-kind")
                .multiply(BigDecimal.valueOf(lage().haushaltskinder().size()));
        return rechnungen.freibetraege().vermoegen().hoechstens(eltern.add(kinder));
    }

    private int koepfe() {
        return lage().eltern().size() + lage().haushaltskinder().size();
    }

    private Lage lage() {
        return rechnungen.lage();
    }

    /** Grundleistungen (§ 3 AsylbLG), Euro je Monat. */
    public static Groesse grundleistungen(Rechnungen r, Person person, Protokoll p) {
        return betrag(r, p, Asylsaetze.GRUNDLEISTUNGEN);
    }

    /** Leistungen wie Sozialhilfe (§ 2 AsylbLG), Euro je Monat. */
    public static Groesse wieSozialhilfe(Rechnungen r, Person person, Protokoll p) {
        return betrag(r, p, Asylsaetze.WIE_SOZIALHILFE);
    }

    private static Groesse betrag(Rechnungen r, Protokoll p, Asylsaetze saetze) {
        boolean rechenbar = r.moeglich() && !new Asylfamilie(r.lage()).gemischt();
        return rechenbar ? new Asylbedarf(r, saetze).betrag(p) : null;
    }
}
