package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;

/**
 * Angaben zum ganzen Haushalt. Betraege in Euro je Monat, soweit nichts anderes steht.
 *
 * @param gemeinde amtlicher Gemeindeschluessel, 8 Stellen
 * @param bruttokaltmiete Miete mit Betriebskosten ohne Heizung; bei Eigentum die Belastung ohne Heizung
 * @param wohnflaeche Quadratmeter
 * @param mietenstufe nur, um die Stufe der Gemeinde zu ersetzen
 * @param vermoegen zu beruecksichtigendes Vermoegen aller, Euro
 * @param brutto Bruttoeinkommen aller, wenn kein genauer Lohn genannt ist
 * @param zuVersteuerndesEinkommen Euro je Jahr
 * @param anliegen was die Familie beschaeftigt; was die Liste nicht nennt, beschaeftigt sie nicht
 * @param zugezogen ob die Familie in den letzten zwoelf Monaten nach Hamm gezogen ist
 * @param wohnprobleme was die Liste nicht nennt, liegt nicht vor
 * @param andereFamiliensprache ob in der Familie vor allem eine andere Sprache als Deutsch gesprochen wird
 */
public record Haushalt(
        Angabe<String> plz,
        Angabe<String> gemeinde,
        Angabe<String> stadtbezirk,
        Angabe<Wohnform> wohnform,
        Groesse bruttokaltmiete,
        Groesse heizkosten,
        Groesse wohnflaeche,
        Angabe<Boolean> warmwasserDezentral,
        Angabe<Integer> mietenstufe,
        Groesse vermoegen,
        Groesse brutto,
        Angabe<BigDecimal> zuVersteuerndesEinkommen,
        Angabe<List<Bezug>> bezieht,
        Angabe<List<String>> anliegen,
        Angabe<Boolean> zugezogen,
        Angabe<Boolean> kinderwunsch,
        Angabe<List<Wohnproblem>> wohnprobleme,
        Angabe<Boolean> andereFamiliensprache) {}
