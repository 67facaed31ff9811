package de.familienlotse.calculation.elterngeld;

import java.math.BigDecimal;

/**
 * Wonach sich Steuern und Sozialabgaben vor der Geburt richten (§ 2c Abs. 3, §§ 2e, 2f BEEG).
 *
 * @param steuerklasse 1 bis 5; null ohne Steuerklasse
 * @param kinderfreibetraege Zaehler beim Lohnsteuerabzug
 * @param kirche ob Kirchensteuer gezahlt wird
 * @param kranken versicherungspflichtig in der Krankenversicherung
 * @param rente versicherungspflichtig in der Rentenversicherung
 * @param arbeitslosen versicherungspflichtig zur Arbeitsfoerderung
 * @param ausbildung zur Berufsausbildung beschaeftigt: ohne Minijob und Uebergangsbereich
 */
record Abzugsmerkmale(
        Integer steuerklasse,
        BigDecimal kinderfreibetraege,
        boolean kirche,
        boolean kranken,
        boolean rente,
        boolean arbeitslosen,
        boolean ausbildung) {}
