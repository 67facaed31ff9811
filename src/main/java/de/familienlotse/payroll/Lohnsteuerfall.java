package de.familienlotse.payroll;

import java.math.BigDecimal;

/**
 * Eingaben des Lohnsteuerprogramms für laufenden Arbeitslohn. Versorgungsbezüge, Altersentlastung, Faktor, eingetragene
 * Freibeträge und Beiträge zu einer privaten Krankenversicherung sind nicht vorgesehen.
 *
 * @param lohn Arbeitslohn des Zeitraums in Cent
 * @param zeitraum Jahr, Monat oder Tag
 * @param steuerklasse 1 bis 6
 * @param kinderfreibetraege Zähler der Kinderfreibeträge, Stufen von 0,5; wirkt nur auf Zuschlag und Kirchensteuer
 * @param gesetzlichVersichert gesetzlich kranken- und pflegeversichert; sonst privat
 * @param zusatzbeitrag Zusatzbeitragssatz der Krankenkasse als Anteil (0,025 = 2,5 Prozent); null = durchschnittlicher
 * @param rentenversichert in der gesetzlichen Rentenversicherung oder einem Versorgungswerk
 * @param arbeitslosenversichert in der Arbeitslosenversicherung
 * @param kinderlos zahlt den Zuschlag für Kinderlose in der Pflegeversicherung
 * @param pflegeabschlaege Zahl der Abschläge in der Pflegeversicherung, 0 bis 4
 * @param arbeitslohn ob Arbeitslohn dabei ist; reiner Gewinn hat keinen Arbeitnehmer-Pauschbetrag (§ 2e Abs. 2 BEEG)
 */
public record Lohnsteuerfall(
        long lohn,
        Zahlungszeitraum zeitraum,
        int steuerklasse,
        BigDecimal kinderfreibetraege,
        boolean gesetzlichVersichert,
        BigDecimal zusatzbeitrag,
        boolean rentenversichert,
        boolean arbeitslosenversichert,
        boolean kinderlos,
        int pflegeabschlaege,
        boolean arbeitslohn) {

    /** Ein Fall mit Arbeitslohn. */
    public Lohnsteuerfall(
            long lohn,
            Zahlungszeitraum zeitraum,
            int steuerklasse,
            BigDecimal kinderfreibetraege,
            boolean gesetzlichVersichert,
            BigDecimal zusatzbeitrag,
            boolean rentenversichert,
            boolean arbeitslosenversichert,
            boolean kinderlos,
            int pflegeabschlaege) {
        this(
                lohn,
                zeitraum,
                steuerklasse,
                kinderfreibetraege,
                gesetzlichVersichert,
                zusatzbeitrag,
                rentenversichert,
                arbeitslosenversichert,
                kinderlos,
                pflegeabschlaege,
                true);
    }

    /** Prüft Lohn und Steuerklasse. */
    public Lohnsteuerfall {
        if (lohn < 0) {
            throw new IllegalArgumentException("Der Lohn ist negativ: " + lohn);
        }
        if (steuerklasse < 1 || steuerklasse > 6) {
            throw new IllegalArgumentException("Unbekannte Steuerklasse " + steuerklasse);
        }
    }
}
