package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.cent;
import static de.familienlotse.payroll.Einheiten.gerundet;

import de.familienlotse.parameters.Rechtsstand;

/**
 * Übergangsbereich zwischen Geringfügigkeitsgrenze und Obergrenze (§ 20 Abs. 2, 2a SGB IV), in Cent.
 *
 * @param faktor Faktor F in Zehntausendsteln
 * @param eigeneFormel ob der Anteil des Arbeitnehmers eine eigene Einnahme hat
 */
record Uebergangsbereich(long untergrenze, long obergrenze, long faktor, boolean eigeneFormel) {
    private static final long GANZES = 10_000;

    static Uebergangsbereich von(Rechtsstand recht) {
        return new Uebergangsbereich(
                cent(recht.zahl("lohn.geringfuegigkeitsgrenze")),
                cent(recht.zahl("lohn.uebergangsbereich-obergrenze")),
                recht.zahl("lohn.uebergangsbereich-faktor").movePointRight(4).longValueExact(),
                recht.gilt("lohn.uebergangsbereich-arbeitnehmerformel"));
    }

    /** Ob das Entgelt die Geringfügigkeitsgrenze nicht übersteigt (§ 8 Abs. 1 Nr. 1 SGB IV). */
    boolean geringfuegig(long entgelt) {
        return entgelt <= untergrenze;
    }

    /** Ob das Entgelt über der Geringfügigkeitsgrenze und nicht über der Obergrenze liegt. */
    boolean umfasst(long entgelt) {
        return entgelt > untergrenze && entgelt <= obergrenze;
    }

    /** Bemessung für ein Entgelt in diesem Bereich. */
    Bemessung bemessung(long entgelt) {
        long gesamt = gesamteinnahme(entgelt);
        return eigeneFormel
                ? new Bemessung.EigeneEinnahme(gesamt, arbeitnehmereinnahme(entgelt))
                : new Bemessung.Unterschied(gesamt, entgelt);
    }

    /** F * G + (O / (O - G) - G / (O - G) * F) * (AE - G), auf Cent gerundet. */
    private long gesamteinnahme(long entgelt) {
        long breite = obergrenze - untergrenze;
        long sockel = faktor * untergrenze * breite;
        long anstieg = (GANZES * obergrenze - faktor * untergrenze) * (entgelt - untergrenze);
        return gerundet(sockel + anstieg, GANZES * breite);
    }

    /** O / (O - G) * (AE - G), auf Cent gerundet. */
    private long arbeitnehmereinnahme(long entgelt) {
        return gerundet(obergrenze * (entgelt - untergrenze), obergrenze - untergrenze);
    }
}
