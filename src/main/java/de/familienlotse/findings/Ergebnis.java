package de.familienlotse.findings;

import java.util.Locale;

/** Was die Pruefung einer Leistung ergibt. */
public enum Ergebnis {
    /** Jede Bedingung ist erfuellt. */
    WAHRSCHEINLICH,
    /** Etwas ist offen. */
    VIELLEICHT,
    /** Eine Bedingung ist nicht erfuellt. */
    EHER_NICHT,
    /** Nur im Katalog, oder das Recht dieses Tages ist nicht bekannt. */
    NICHT_GEPRUEFT;

    /** Schreibweise in der Antwort. */
    public String schluessel() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
