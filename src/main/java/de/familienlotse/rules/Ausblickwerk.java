package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Rechtsstand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alles, was das Regelwerk ueber kommende Tage weiss: Ereignisse, Fristen, Aenderungen des Rechts. Unveraenderlich. */
final class Ausblickwerk {
    private static final Pattern PARAMETER = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9.-]+)\"");

    private final Regelbestand bestand;
    private final Abhaengigkeiten abhaengigkeiten;
    private final Map<String, Parameter> parameter;
    private final List<Ereignisregel> ereignisse = new ArrayList<>();
    private final List<Rechtsregel> recht = new ArrayList<>();
    private final List<Terminregel> termine = new ArrayList<>();
    private final List<Kalenderfrist> kalenderfristen = new ArrayList<>();
    private final Fristregel[] fristen;
    private final Zeitgrenzen grenzen;
    private final Grenzwerk grenzwerk;
    private final Map<String, List<Integer>> gehoertZu = new HashMap<>();

    /** {@code proben}: Familien, an denen sich zeigt, wonach die Regeln fragen. */
    Ausblickwerk(Regelbestand bestand, Quelltexte texte, Map<String, Parameter> parameter, List<Lage> proben) {
        this.bestand = bestand;
        this.parameter = parameter;
        fristen = new Fristregel[bestand.leistungen().size()];
        texte.namens("parameter.yaml").forEach(this::ordner);
        Regelquellen regeln = new Regelquellen(texte);
        bestand.merkmale().forEach(m -> parameterVon(m, regeln.wann(m)));
        bestand.leistungen().stream()
                .filter(l -> l.betrag().parameter() != null)
                .forEach(l -> gehoert(l.betrag().parameter(), platz(l.id())));
        abhaengigkeiten = new Abhaengigkeiten(bestand, regeln, proben.get(0));
        texte.namens("ausblick.yaml").forEach(this::lies);
        BitSet genannt = new BitSet();
        ereignisse.forEach(e -> genannt.set(e.leistung()));
        grenzen = new Zeitgrenzen(bestand, regeln, new Quellenwahl(bestand, abhaengigkeiten, genannt), proben);
        grenzwerk = new Grenzwerk(bestand, grenzen, genannt);
        grenzwerk.nimmAenderungen(parameter, this::teilweise);
        ereignisse.addAll(grenzwerk.ereignisse());
    }

    private void parameterVon(Merkmal m, String wann) {
        Matcher p = PARAMETER.matcher(wann);
        while (p.find()) {
            gehoert(p.group(1), platz(m.leistung()));
        }
    }

    private void gehoert(String name, int leistung) {
        List<Integer> liste = gehoertZu.computeIfAbsent(name, n -> new ArrayList<>());
        if (!liste.contains(leistung)) {
            liste.add(leistung);
        }
    }

    /** Parameter im Ordner einer Leistung gehoeren zu ihr. */
    private void ordner(String pfad, String yaml) {
        int l = leistung(pfad);
        if (l >= 0) {
            de.familienlotse.parameters.ParameterLeser.lies(yaml).forEach(p -> gehoert(p.name(), l));
        }
    }

    private void lies(String pfad, String yaml) {
        int l = leistung(pfad);
        Ausblickleser leser = new Ausblickleser(bestand, l, yaml);
        ereignisse.addAll(leser.ereignisse());
        termine.addAll(leser.termine());
        kalenderfristen.addAll(leser.kalenderfristen());
        leser.recht().forEach(this::nimm);
        if (l >= 0) {
            fristen[l] = leser.frist();
        }
    }

    /** Ob Aenderungen des Parameters nicht jeder Familie angekuendigt werden. */
    private boolean teilweise(String name) {
        Rechtsregel r = rechtsregel(name);
        return r != null && (r.still() || !r.nur().isEmpty());
    }

    private void nimm(Rechtsregel r) {
        recht.add(r);
        parameter.keySet().stream().filter(r::passt).forEach(n -> r.betrifft().forEach(l -> gehoert(n, platz(l))));
    }

    /** Die Leistung, in deren Ordner die Datei liegt, oder -1. */
    private int leistung(String pfad) {
        String[] teile = pfad.split("/");
        String ordner = teile[teile.length - 2];
        return bestand.leistungen().stream().anyMatch(l -> l.id().equals(ordner)) ? platz(ordner) : -1;
    }

    /** Was nach diesem Recht anzukuendigen ist; solange sich kein Wert aendert, dasselbe. */
    Ausblickstand am(Rechtsstand stand) {
        return stand.anfang().abgeleitet(Ausblickstand.class, s -> new Ausblickstand(this, s));
    }

    List<Ereignisregel> ereignisse() {
        return ereignisse;
    }

    /** Welche Tage aus Rechenwegen anzukuendigen sind. */
    List<Terminregel> termine() {
        return termine;
    }

    /** Welche Tage im Jahr anzukuendigen sind, an denen etwas verfaellt. */
    List<Kalenderfrist> kalenderfristen() {
        return kalenderfristen;
    }

    /** Die Stichtage nach dem Platz der Leistung. */
    Map<Integer, Stichtagsregel> stichtage() {
        return grenzwerk.stichtage();
    }

    /** Welche Bedingungen nach einer Zeit fragen. */
    Zeitgrenzen grenzen() {
        return grenzen;
    }

    /** Die Frist einer Leistung oder null. */
    Fristregel frist(int leistung) {
        return fristen[leistung];
    }

    Abhaengigkeiten abhaengigkeiten() {
        return abhaengigkeiten;
    }

    Collection<Parameter> parameter() {
        return parameter.values();
    }

    Leistung leistung(int platz) {
        return bestand.leistungen().get(platz);
    }

    int platz(String leistung) {
        return bestand.platz(leistung);
    }

    /** Wie Aenderungen dieses Parameters angekuendigt werden, oder null. */
    Rechtsregel rechtsregel(String name) {
        return recht.stream().filter(r -> r.passt(name)).findFirst().orElse(null);
    }

    /** Die Leistungen, die den Parameter unmittelbar lesen. */
    List<Integer> gehoertZu(String name) {
        return gehoertZu.getOrDefault(name, List.of());
    }

    /** Die Leistungen, in deren Betrag der Parameter nur mitrechnet. */
    List<Integer> bestimmt(String name) {
        return grenzwerk.bestimmt(name);
    }

    /** Die Leistungen, auf die das Ereignis selbst wirkt; zuerst die, in deren Ordner es steht. */
    List<Integer> unmittelbar(Ereignisregel r) {
        List<Integer> liste = new ArrayList<>(List.of(r.leistung()));
        r.betrifft().forEach(l -> liste.add(platz(l)));
        return List.copyOf(liste);
    }

    /** Ob das Ereignis Bedarf oder Einkommen des Haushalts verschieben kann. */
    boolean wirktAufRechnungen(Ereignisregel r) {
        return unmittelbar(r).stream()
                .anyMatch(l -> abhaengigkeiten.rechnende().get(l)
                        || !abhaengigkeiten.rechnenMit(l).isEmpty());
    }

    /** Ob der Parameter selbst der Betrag einer Leistung ist. */
    boolean istSatz(String name) {
        return bestand.leistungen().stream()
                .anyMatch(l ->
                        name.equals(l.betrag().parameter()) && l.betrag().art().equals(Betragsregel.SATZ));
    }
}
