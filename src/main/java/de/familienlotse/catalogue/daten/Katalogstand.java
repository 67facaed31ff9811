package de.familienlotse.catalogue.daten;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Was zuletzt eingespielt wurde und wie oft sich der Bestand seither geaendert hat; eine Zeile. */
@Entity
public class Katalogstand {
    static final int ID = 1;

    @Id
    private int id;

    private String fassung;
    private long aenderung;

    protected Katalogstand() {}

    /** Die Fassung der eingespielten Lieferung. */
    public String fassung() {
        return fassung;
    }

    /** Steigt mit jeder Aenderung am Bestand. */
    public long aenderung() {
        return aenderung;
    }

    void eingespielt(String neue) {
        fassung = neue;
        aenderung++;
    }
}
