package de.familienlotse.catalogue.daten;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

/** Ein Wert einer Liste mit seinen Namen: eine Kategorie, eine Lebensphase, eine Zielgruppe. */
@Entity
public class Begriff {
    /** Welche Liste und welcher Wert. */
    @Embeddable
    public record Schluessel(String liste, String id) {}

    @EmbeddedId
    private Schluessel schluessel;

    private int platz;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "begriffstext",
            joinColumns = {
                @JoinColumn(name = "liste", referencedColumnName = "liste"),
                @JoinColumn(name = "id", referencedColumnName = "id")
            })
    @MapKeyColumn(name = "tag")
    @Column(name = "text")
    private Map<String, String> texte = new HashMap<>();

    protected Begriff() {}

    Begriff(String liste, String id, int platz) {
        this.schluessel = new Schluessel(liste, id);
        this.platz = platz;
    }

    public String liste() {
        return schluessel.liste();
    }

    public String id() {
        return schluessel.id();
    }

    /** An welcher Stelle der Liste. */
    public int platz() {
        return platz;
    }

    /** Texte je Sprache; ein Einstieg steht unter {@code einstieg.<tag>}. */
    public Map<String, String> texte() {
        return texte;
    }
}
