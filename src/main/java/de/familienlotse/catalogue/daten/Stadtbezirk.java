package de.familienlotse.catalogue.daten;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Ein Stadtbezirk: Name, Mitte und sein Feld auf der schematischen Karte. */
@Entity
public class Stadtbezirk {
    @Id
    private String id;

    private String name;
    private double breite;
    private double laenge;
    private String pfad;

    @Column(name = "schild_x")
    private double schildX;

    @Column(name = "schild_y")
    private double schildY;

    protected Stadtbezirk() {}

    Stadtbezirk(String id, String name, double breite, double laenge, Feld feld) {
        this.id = id;
        this.name = name;
        this.breite = breite;
        this.laenge = laenge;
        this.pfad = feld.pfad();
        this.schildX = feld.x();
        this.schildY = feld.y();
    }

    /** Umriss und Platz des Namens auf der Karte. */
    public record Feld(String pfad, double x, double y) {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public double breite() {
        return breite;
    }

    public double laenge() {
        return laenge;
    }

    /** Sein Feld auf der Karte. */
    public Feld feld() {
        return new Feld(pfad, schildX, schildY);
    }
}
