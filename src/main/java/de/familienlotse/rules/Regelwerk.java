package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Regelfall;
import de.familienlotse.calculation.elterngeld.plan.Elterngeldplanung;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Planbefund;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.ParameterLeser;
import de.familienlotse.parameters.Parameterwerk;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import de.familienlotse.situation.Familie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.Model;

/** Das Regelwerk als Ganzes: Regeln, Parameter, Register. Unveraenderlich; gleichzeitig nutzbar. */
public final class Regelwerk {
    private final Regelbestand bestand;
    private final Parameterwerk parameter;
    private final Fragebogen fragen;
    private final Wegregister wege;
    private final Ausblickwerk ausblick;
    private final String version;
    private final LocalDate stand;
    private final Regelquellen regelquellen;
    private final int[] nachId;

    private Regelwerk(List<Model> modelle, Quelltexte texte) {
        parameter = new Parameterwerk(liesParameter(texte));
        bestand = new Regelbestand(modelle, liesLeistungen(texte), texte.gefragt());
        fragen = Fragebogen.lies(texte.ordner("fragen"));
        wege = Wegregister.lies(texte.dateien().get("wege.yaml"));
        regelquellen = new Regelquellen(texte);
        nachId = bestand.leistungen().stream()
                .sorted(Comparator.comparing(Leistung::id))
                .mapToInt(l -> bestand.platz(l.id()))
                .toArray();
        version = texte.fassung();
        stand = parameter.alle().values().stream()
                .map(Parameter::geprueft)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        ausblick = new Ausblickwerk(bestand, texte, parameter.alle(), proben());
    }

    private List<Lage> proben() {
        return Stream.of(Proben.am(stand, ersterTag()), Tagesproben.am(stand, ersterTag()))
                .flatMap(List::stream)
                .map(f -> new Lage(f, parameter.am(stand)))
                .toList();
    }

    /** Das ausgelieferte, beim Bauen uebersetzte Regelwerk. */
    public static Regelwerk laden() {
        ClassLoader lader = Regelwerk.class.getClassLoader();
        return new Regelwerk(RegelBau.modelle(lader), Quelltexte.ausgeliefert(lader));
    }

    /** Ein Ordner mit Regeln, zur Laufzeit uebersetzt. @throws IllegalStateException mit Datei und Zeile des Fehlers */
    public static Regelwerk uebersetze(Path ordner) {
        return new Regelwerk(RegelBau.uebersetze(ordner), Quelltexte.aus(ordner));
    }

    private static List<Parameter> liesParameter(Quelltexte texte) {
        List<Parameter> liste = new ArrayList<>();
        texte.namens("parameter.yaml").forEach((pfad, text) -> liste.addAll(ParameterLeser.lies(text)));
        return liste;
    }

    private static List<Leistung> liesLeistungen(Quelltexte texte) {
        List<Leistung> liste = new ArrayList<>();
        texte.namens("leistung.yaml").forEach((pfad, text) -> liste.add(Register.lies(text, false)));
        texte.namens("begriff.yaml").forEach((pfad, text) -> liste.add(Register.lies(text, true)));
        return liste;
    }

    /** Prueft alle Leistungen fuer die Familie an ihrem Stichtag. */
    public Befunde pruefe(Familie familie) {
        return pruefe(familie, Set.of());
    }

    /**
     * Prueft nur diese Leistungen; keine genannte bedeutet alle. Fragen, Wege und Ausblick nur, soweit sie sie betreffen.
     *
     * @throws IllegalArgumentException bei einer unbekannten Leistung
     */
    public Befunde pruefe(Familie familie, Set<String> leistungen) {
        Auswahl auswahl = Auswahl.von(leistungen, bestand);
        Lauf lauf = new Lauf(bestand, new Lage(familie, parameter.am(familie.stichtag()))).starte();
        return new Befundbau(this, lauf, Lauf::starte).baue(auswahl);
    }

    /**
     * Prueft den Monatsplan des Elterngelds und schlaegt Plaene vor.
     *
     * @throws de.familienlotse.situation.UngueltigeAngaben ohne Kind, fuer das geplant werden kann
     */
    public Planbefund plane(Familie familie) {
        Rechtsstand recht = parameter.am(familie.stichtag());
        Familie regelfall = Regelfall.von(familie, recht);
        return Elterngeldplanung.plane(new Lage(familie, recht), new Lage(regelfall, recht));
    }

    /** Der erste Stichtag, fuer den geantwortet wird. */
    public LocalDate ersterTag() {
        return parameter.alle().get("kindergeld.satz").erster();
    }

    /** Fingerabdruck aller Texte des Regelwerks. */
    public String version() {
        return version;
    }

    /** Tag der letzten Pruefung eines Parameters. */
    public LocalDate stand() {
        return stand;
    }

    /** Alle Leistungen des Registers. */
    public List<Leistung> leistungen() {
        return bestand.leistungen().stream().filter(l -> !l.begriff()).toList();
    }

    /** Alle Parameter. */
    public Parameterwerk parameter() {
        return parameter;
    }

    /** Alle Merkmale, in der Reihenfolge des Regelwerks. */
    public List<Merkmal> merkmale() {
        return bestand.merkmale();
    }

    /** Die vom Einkommen abhaengigen Leistungen, die einen Weg ausmachen. */
    public Set<String> wegleistungen() {
        return Set.copyOf(wege.leistungen());
    }

    /** Die Kennungen der Wege, in der Reihenfolge des Regelwerks. */
    public List<String> wegkennungen() {
        return wege.wege().stream().map(Wegregister.Vorlage::id).toList();
    }

    /** Die Fragen an die Familie. */
    public Fragebogen fragen() {
        return fragen;
    }

    /** Alle Leistungen mit Bedingungen, Fakten und Parametern. */
    public List<Regelbeschreibung> beschreibung() {
        return new Regelschau(this, regelquellen, Proben.am(stand, ersterTag())).beschreibe();
    }

    /** Die Frage, die nach diesem Fakt fragt, {@code *} fuer eine Person; null, wenn es keine gibt. */
    public Frage frage(String fakt) {
        Fundstelle stelle = fragen.zu(fakt);
        return stelle == null ? null : stelle.frage();
    }

    /** Alle Leistungen nach ihrer Kennung. */
    int[] nachId() {
        return nachId;
    }

    Regelbestand bestand() {
        return bestand;
    }

    Wegregister wege() {
        return wege;
    }

    Ausblickwerk ausblick() {
        return ausblick;
    }
}
