package de.familienlotse.catalogue.daten;

/** Eine Anschrift; jede Angabe darf null sein. */
public record Anschrift(String name, String strasse, String plz, String stadt) {
    /** Strasse, Postleitzahl und Stadt in einer Zeile; leer ohne Strasse. */
    public String zeile() {
        if (strasse == null) {
            return "";
        }
        return strasse + ", " + (plz == null ? "" : plz + " ") + (stadt == null ? "Hamm" : stadt);
    }
}
