package de.familienlotse.catalogue.daten;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Wohin man sich mit einem Antrag wendet, und welche Organisation das ist. */
@Entity
public class Stelle {
    @Id
    private String id;

    private String name;
    private boolean eigene;

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "stelle_zustaendig",
            joinColumns = @JoinColumn(name = "stelle_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "platz")
    private List<Organisation> zustaendig = new ArrayList<>();

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "stelle_auskunft",
            joinColumns = @JoinColumn(name = "stelle_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "platz")
    private List<Organisation> auskunft = new ArrayList<>();

    protected Stelle() {}

    Stelle(String id, String name, boolean eigene, List<Organisation> zustaendig, List<Organisation> auskunft) {
        this.id = id;
        this.name = name;
        this.eigene = eigene;
        this.zustaendig.addAll(zustaendig);
        this.auskunft.addAll(auskunft);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Ob jede Familie hier ihre eigene hat: ihre Kasse, ihre Schule. */
    public boolean eigene() {
        return eigene;
    }

    /** Wer die Stelle ist. */
    public List<Organisation> zustaendig() {
        return zustaendig;
    }

    /** Wer die Stelle nennt oder weiterhilft. */
    public List<Organisation> auskunft() {
        return auskunft;
    }
}
