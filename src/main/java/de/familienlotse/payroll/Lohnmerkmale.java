package de.familienlotse.payroll;

import java.math.BigDecimal;

/**
 * Was der Arbeitgeber für eine Monatsabrechnung wissen muss.
 *
 * @param brutto laufender Arbeitslohn in Euro im Monat
 * @param steuerklasse 1 bis 6
 * @param kinderfreibetraege Zähler der Kinderfreibeträge, Stufen von 0,5
 * @param kirchensteuersatz Anteil der Lohnsteuer: 0, 0.08 oder 0.09
 * @param gesetzlichVersichert gesetzlich kranken- und pflegeversichert; sonst privat
 * @param zusatzbeitrag Zusatzbeitragssatz der Krankenkasse als Anteil (0.025 = 2,5 Prozent); null = durchschnittlicher
 * @param rentenversichert rentenversicherungspflichtig
 * @param arbeitslosenversichert versicherungspflichtig zur Arbeitsförderung
 * @param kinderlos ohne Kinder und mindestens 23 (§ 55 Abs. 3 SGB XI)
 * @param kinderUnter25 Kinder unter 25 für die Abschläge in der Pflegeversicherung
 * @param auszubildend zur Berufsausbildung beschäftigt
 */
public record Lohnmerkmale(
        BigDecimal brutto,
        int steuerklasse,
        BigDecimal kinderfreibetraege,
        BigDecimal kirchensteuersatz,
        boolean gesetzlichVersichert,
        BigDecimal zusatzbeitrag,
        boolean rentenversichert,
        boolean arbeitslosenversichert,
        boolean kinderlos,
        int kinderUnter25,
        boolean auszubildend) {

    /** Die Eingaben des Lohnsteuerprogramms für einen Monat. */
    Lohnsteuerfall steuerfall(int pflegeabschlaege) {
        return new Lohnsteuerfall(
                Einheiten.cent(brutto),
                Zahlungszeitraum.MONAT,
                steuerklasse,
                kinderfreibetraege,
                gesetzlichVersichert,
                zusatzbeitrag,
                rentenversichert,
                arbeitslosenversichert,
                kinderlos,
                pflegeabschlaege);
    }

    /** In mindestens einem Zweig versicherungspflichtig, also nicht beamtet. */
    boolean versicherungspflichtig() {
        return gesetzlichVersichert || rentenversichert || arbeitslosenversichert;
    }
}
