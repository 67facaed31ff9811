package de.familienlotse.catalogue.daten;

import de.familienlotse.catalogue.Punkt;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Wo etwas stattfindet; Lage und Anschrift duerfen fehlen. */
@Entity
public class Ort {
    @Id
    private String id;

    private String name;
    private String strasse;
    private String plz;
    private String stadt;
    private Double breite;
    private Double laenge;
    private Boolean rollstuhl;

    @ManyToOne(fetch = FetchType.EAGER)
    private Stadtbezirk stadtbezirk;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ort_haltestelle", joinColumns = @JoinColumn(name = "ort_id"))
    @OrderColumn(name = "platz")
    private List<Halt> haltestellen = new ArrayList<>();

    protected Ort() {}

    Ort(String id, Anschrift anschrift, Stadtbezirk stadtbezirk, Punkt punkt, Boolean rollstuhl) {
        this.id = id;
        this.name = anschrift.name();
        this.strasse = anschrift.strasse();
        this.plz = anschrift.plz();
        this.stadt = anschrift.stadt();
        this.stadtbezirk = stadtbezirk;
        this.breite = punkt == null ? null : punkt.breite();
        this.laenge = punkt == null ? null : punkt.laenge();
        this.rollstuhl = rollstuhl;
    }

    public String id() {
        return id;
    }

    public Anschrift anschrift() {
        return new Anschrift(name, strasse, plz, stadt);
    }

    /** Der Bezirk oder null. */
    public Stadtbezirk stadtbezirk() {
        return stadtbezirk;
    }

    /** Die Lage oder null, wenn keine Quelle sie nennt. */
    public Punkt punkt() {
        return breite == null || laenge == null ? null : new Punkt(breite, laenge);
    }

    /** Ob man mit dem Rollstuhl hineinkommt; null, wenn es niemand sagt. */
    public Boolean rollstuhl() {
        return rollstuhl;
    }

    /** Die naechsten Haltestellen, die naechste zuerst. */
    public List<Halt> haltestellen() {
        return haltestellen;
    }
}
