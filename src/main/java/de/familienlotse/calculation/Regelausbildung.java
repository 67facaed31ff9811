package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Wohnt;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Der Regelfall eines Kindes in Ausbildung: es wohnt im Haushalt, hat kein Vermoegen und ist jung bei den Eltern mitversichert. */
final class Regelausbildung {
    private Regelausbildung() {}

    /** Im Haushalt, ausser wer sagt, dass er nicht bei den Eltern wohnt. */
    static Wohnt wohnt(Kind k) {
        boolean fort = k.ausbildung().bekannt()
                && k.ausbildung().wert().beiEltern().ist(false).istJa();
        return fort ? Wohnt.AUSSERHALB : Wohnt.IM_HAUSHALT;
    }

    /** Nur wer eine Ausbildung nennt, wird nach dem Vermoegen gefragt. */
    static Groesse vermoegen(Kind k) {
        return k.ausbildung().bekannt() && k.vermoegen().unbegrenzt() ? Groesse.NULL : k.vermoegen();
    }

    /** Die Ausbildung mit der ueblichen Versicherung; unveraendert, wenn dazu etwas gesagt ist. */
    static Angabe<Ausbildung> von(Kind k, Groesse alter, Rechtsstand recht) {
        Angabe<Ausbildung> angabe = k.ausbildung();
        boolean offen = angabe.bekannt()
                && !angabe.wert().eigeneKrankenversicherung().bekannt()
                && !k.krankenversicherung().bekannt();
        boolean jung = offen
                && alter.unter(recht.zahl("krankenkasse.familie-alter", "ausbildung"))
                        .istJa();
        return jung ? new Angabe<>(mitversichert(angabe.wert()), angabe.fakt()) : angabe;
    }

    private static Ausbildung mitversichert(Ausbildung a) {
        return new Ausbildung(
                a.staette(),
                a.beginn(),
                a.beiEltern(),
                a.schuleErreichbar(),
                a.erste(),
                a.vollzeit(),
                a.fachsemester(),
                new Angabe<>(false, a.eigeneKrankenversicherung().fakt()),
                a.elternEinkommen(),
                a.elternZusammen(),
                a.geschwister(),
                a.geschwisterInAusbildung(),
                a.lehrgangskosten(),
                a.unterrichtsstunden(),
                a.erstimmatrikulation());
    }
}
