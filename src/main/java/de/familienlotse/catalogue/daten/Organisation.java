package de.familienlotse.catalogue.daten;

import de.familienlotse.catalogue.Beleg;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Wer etwas anbietet oder bearbeitet: ein Amt, ein Traeger, ein Verein; nie eine Person. */
@Entity
public class Organisation {
    @Id
    private String id;

    private String name;
    private String art;
    private String aufgabe;

    @Embedded
    private Kontakt kontakt;

    @ManyToOne(fetch = FetchType.EAGER)
    private Ort ort;

    @Embedded
    private Beleg beleg;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_zeit", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "platz")
    private List<Oeffnungszeit> zeiten = new ArrayList<>();

    protected Organisation() {}

    Organisation(String id, String name, String art, Kontakt kontakt, Ort ort, Beleg beleg) {
        this.id = id;
        this.name = name;
        this.art = art;
        this.kontakt = kontakt;
        this.ort = ort;
        this.beleg = beleg;
    }

    Organisation mitAufgabe(String text) {
        aufgabe = text;
        return this;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String art() {
        return art;
    }

    /** Wofuer sie da ist, ein Satz oder null. */
    public String aufgabe() {
        return aufgabe;
    }

    public Kontakt kontakt() {
        return kontakt == null ? new Kontakt(null, null, null) : kontakt;
    }

    public Ort ort() {
        return ort;
    }

    public Beleg beleg() {
        return beleg;
    }

    /** Oeffnungszeiten, wo eine Quelle sie nennt. */
    public List<Oeffnungszeit> zeiten() {
        return zeiten;
    }
}
