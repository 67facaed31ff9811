package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.time.LocalDate;

/**
 * Eine Ausbildung, die gefoerdert werden kann.
 *
 * @param beginn erster Tag des Ausbildungsabschnitts
 * @param beiEltern ob die Person bei ihren Eltern wohnt
 * @param schuleErreichbar ob eine passende Staette von der Wohnung der Eltern aus erreichbar ist
 * @param erste ob es die erste Ausbildung ist
 * @param eigeneKrankenversicherung ob eigene Beitraege gezahlt werden
 * @param elternEinkommen Einkommen der Eltern nach Steuern und Sozialpauschale im vorletzten Kalenderjahr, Euro je Monat
 * @param elternZusammen ob die Eltern verheiratet zusammenleben
 * @param geschwister weitere Kinder der Eltern ohne gefoerderte Ausbildung
 * @param geschwisterInAusbildung weitere Kinder der Eltern in gefoerderter Ausbildung
 * @param lehrgangskosten Gebuehren, Euro einmalig
 * @param erstimmatrikulation ob es das erste Studium ueberhaupt ist
 */
public record Ausbildung(
        Angabe<Ausbildungsstaette> staette,
        Angabe<LocalDate> beginn,
        Angabe<Boolean> beiEltern,
        Angabe<Boolean> schuleErreichbar,
        Angabe<Boolean> erste,
        Angabe<Boolean> vollzeit,
        Angabe<Integer> fachsemester,
        Angabe<Boolean> eigeneKrankenversicherung,
        Groesse elternEinkommen,
        Angabe<Boolean> elternZusammen,
        Angabe<Integer> geschwister,
        Angabe<Integer> geschwisterInAusbildung,
        Groesse lehrgangskosten,
        Angabe<Integer> unterrichtsstunden,
        Angabe<Boolean> erstimmatrikulation) {}
