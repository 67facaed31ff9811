package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Einkommen und Vermoegen bei Leistungen nach dem AsylbLG. */
public record Asylleistung(Rechnungen rechnungen) {
    /** Ob das Einkommen fuer die Grundleistungen nicht reicht (§ 7 Abs. 1 AsylbLG). */
    public Wahrheit grundbedarfOffen() {
        return ungedeckt(Asylsaetze.GRUNDLEISTUNGEN);
    }

    /** Ob das Einkommen fuer Leistungen wie Sozialhilfe nicht reicht (§ 2 Abs. 1 AsylbLG, § 27 SGB XII). */
    public Wahrheit bedarfWieSozialhilfeOffen() {
        return ungedeckt(Asylsaetze.WIE_SOZIALHILFE);
    }

    /** Erst wenn feststeht, dass das Gesetz fuer alle Eltern gilt. */
    private Wahrheit ungedeckt(Asylsaetze saetze) {
        return rechnungen.wenn(r -> {
            Wahrheit alle = new Asylfamilie(r.lage()).alleBetroffen();
            if (!alle.istJa()) {
                return alle;
            }
            Asylbedarf b = new Asylbedarf(r, saetze, false);
            return b.bedarf(r.protokoll()).ueber(b.einkommen(r.protokoll()));
        });
    }

    /** Ob das Vermoegen den Freibetrag je Person nicht uebersteigt (§ 7 Abs. 5 AsylbLG). */
    public Wahrheit vermoegenGering() {
        return rechnungen.wenn(r -> {
            int koepfe = r.lage().eltern().size() + r.lage().haushaltskinder().size();
            return hoechstens(mal("asylblg.vermoegen-frei", koepfe));
        });
    }

    /** Ob das Vermoegen den kleinen Betrag der Sozialhilfe nicht uebersteigt (§ 90 Abs. 2 Nr. 9 SGB XII). */
    public Wahrheit vermoegenWieSozialhilfe() {
        return rechnungen.wenn(r -> {
            BigDecimal eltern =
                    mal("sozialhilfe.vermoegen-frei", r.lage().eltern().size());
            int kinder = r.lage().haushaltskinder().size();
            return hoechstens(eltern.add(mal("sozialhilfe.vermoegen-frei-kind", kinder)));
        });
    }

    private BigDecimal mal(String parameter, int anzahl) {
        return rechnungen.lage().recht().zahl(parameter).multiply(BigDecimal.valueOf(anzahl));
    }

    private Wahrheit hoechstens(BigDecimal frei) {
        return rechnungen.freibetraege().vermoegen().hoechstens(frei);
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
        Lage lage = r.lage();
        Asylfamilie f = new Asylfamilie(lage);
        boolean gemischt = lage.eltern().stream().anyMatch(e -> f.betrifft(e).istNein());
        return r.moeglich() && !gemischt ? new Asylbedarf(r, saetze, true).betrag(p) : null;
    }
}
