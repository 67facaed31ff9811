package de.familienlotse.catalogue.daten;

import de.familienlotse.catalogue.Alter;
import de.familienlotse.catalogue.Antragsweg;
import de.familienlotse.catalogue.Beleg;
import de.familienlotse.catalogue.Benennung;
import de.familienlotse.catalogue.Einordnung;
import de.familienlotse.catalogue.Kosten;
import de.familienlotse.catalogue.Merkmal;
import de.familienlotse.catalogue.Vorlage;
import de.familienlotse.catalogue.Zeitplan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ein Eintrag des Katalogs: eine Leistung oder ein Angebot. Geloeschtes bleibt als Grabstein. */
@Entity
public class Eintrag {
    @Id
    private String id;

    private String art;

    @Embedded
    private Benennung benennung;

    @Embedded
    private Einordnung einordnung;

    @Embedded
    private Alter alter;

    @Embedded
    private Kosten kosten;

    @Embedded
    private Antragsweg antrag;

    @Embedded
    private Beleg beleg;

    @Embedded
    private Zeitplan zeitplan;

    @Column(name = "im_finder")
    private boolean imFinder;

    @ManyToOne(fetch = FetchType.EAGER)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.EAGER)
    private Stelle stelle;

    @ManyToOne(fetch = FetchType.EAGER)
    private Ort ort;

    @ManyToOne(fetch = FetchType.EAGER)
    private Stadtbezirk stadtbezirk;

    private String herkunft;
    private String pruefsumme;
    private Instant geaendert;
    private Instant geloescht;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "eintrag_merkmal", joinColumns = @JoinColumn(name = "eintrag_id"))
    private Set<Merkmal> merkmale = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "eintrag_unterlage", joinColumns = @JoinColumn(name = "eintrag_id"))
    @OrderColumn(name = "platz")
    @Column(name = "text")
    private List<String> unterlagen = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "eintrag_termin", joinColumns = @JoinColumn(name = "eintrag_id"))
    @OrderColumn(name = "platz")
    @Column(name = "tag")
    private List<LocalDate> termine = new ArrayList<>();

    protected Eintrag() {}

    Eintrag(String id, String herkunft) {
        this.id = id;
        this.herkunft = herkunft;
    }

    public String id() {
        return id;
    }

    /** Nimmt eine Lieferung auf; danach gibt es ihn. */
    void uebernimm(Vorlage v, Nachbarn nachbarn, String summe, Instant jetzt) {
        art = v.art();
        benennung = v.benennung();
        einordnung = v.einordnung();
        alter = v.alter();
        kosten = v.kosten();
        antrag = v.antrag();
        beleg = v.beleg();
        zeitplan = v.zeitplan();
        imFinder = v.imFinder();
        organisation = nachbarn.organisation();
        stelle = nachbarn.stelle();
        ort = nachbarn.ort();
        stadtbezirk = nachbarn.stadtbezirk();
        merkmale = new HashSet<>(v.merkmale());
        unterlagen = new ArrayList<>(v.unterlagen());
        termine = new ArrayList<>(v.termine());
        pruefsumme = summe;
        geaendert = jetzt;
        geloescht = null;
    }

    /** Laesst nur den Grabstein stehen. */
    void loesche(Instant jetzt) {
        geaendert = jetzt;
        geloescht = jetzt;
        pruefsumme = "";
    }

    public String art() {
        return art;
    }

    public Benennung benennung() {
        return benennung;
    }

    public Einordnung einordnung() {
        return einordnung;
    }

    /** Das Alter der Kinder, fuer die es da ist. */
    public Alter alter() {
        return alter == null ? Alter.JEDES : alter;
    }

    public Kosten kosten() {
        return kosten == null ? Kosten.UNBEKANNT : kosten;
    }

    public Antragsweg antrag() {
        return antrag;
    }

    public Beleg beleg() {
        return beleg;
    }

    /** Ob der Finder prueft, ob es fuer eine Familie gilt. */
    public boolean imFinder() {
        return imFinder;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Stelle stelle() {
        return stelle;
    }

    /** Wo es stattfindet, oder null. */
    public Ort ort() {
        return ort;
    }

    /** In welchem Bezirk, oder null. */
    public Stadtbezirk stadtbezirk() {
        return stadtbezirk;
    }

    /** Wann es stattfindet. */
    public Zeitplan zeitplan() {
        return zeitplan == null ? Zeitplan.OHNE : zeitplan;
    }

    public Set<Merkmal> merkmale() {
        return merkmale;
    }

    public List<String> unterlagen() {
        return unterlagen;
    }

    public List<LocalDate> termine() {
        return termine;
    }

    /** Wer ihn eingespielt hat: Register, Musterdaten oder ein Anbieter. */
    public String herkunft() {
        return herkunft;
    }

    public Instant geaendert() {
        return geaendert;
    }

    String pruefsumme() {
        return pruefsumme;
    }

    /** Seit wann es ihn nicht mehr gibt; null, solange es ihn gibt. */
    public Instant geloescht() {
        return geloescht;
    }
}
