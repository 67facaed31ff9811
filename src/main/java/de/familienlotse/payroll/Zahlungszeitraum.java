package de.familienlotse.payroll;

/** Lohnzahlungszeitraum (§ 39b Abs. 2 Satz 2 EStG). */
public enum Zahlungszeitraum {
    JAHR(1),
    MONAT(12),
    TAG(360);

    private final int jeJahr;

    Zahlungszeitraum(int jeJahr) {
        this.jeJahr = jeJahr;
    }

    /** Hochgerechnet auf das Jahr, in Cent. */
    long aufJahr(long cent) {
        return cent * jeJahr;
    }

    /** Der Teil eines Jahresbetrags für diesen Zeitraum, in Cent; Bruchteile entfallen (§ 39b Abs. 2 Satz 10 EStG). */
    long ausJahr(long cent) {
        return cent / jeJahr;
    }

    /** Schlüssel in Tabellen der Parameter. */
    String schluessel() {
        return this == JAHR ? "jahr" : "monat";
    }
}
