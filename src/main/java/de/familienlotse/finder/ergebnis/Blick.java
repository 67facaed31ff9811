package de.familienlotse.finder.ergebnis;

import de.familienlotse.finder.Antworten;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import de.familienlotse.situation.Familie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Eine Antwort an eine Familie und alles, womit sie in der Sprache der Seite gezeigt wird. */
final class Blick {
    /** Amtlicher Gemeindeschluessel der Stadt. */
    private static final String HAMM = "05915000";

    private final Befunde befunde;
    private final Antworten antworten;
    private final Familie familie;
    private final Nachschlagewerk werk;
    private final Sprecher sprecher;
    private final Betraege betraege;
    private final Leute leute;
    private final Fragen fragen;
    private final Adressen adressen;
    private final Map<String, Befund> je = new HashMap<>();

    Blick(
            Familie familie,
            Antworten antworten,
            Befunde befunde,
            Nachschlagewerk werk,
            Texte texte,
            Sprache sprache,
            Adressen adressen) {
        this.antworten = antworten;
        this.befunde = befunde;
        this.familie = familie;
        this.werk = werk;
        this.adressen = adressen;
        sprecher = new Sprecher(texte, sprache);
        betraege = new Betraege(sprecher);
        leute = new Leute(familie, sprecher);
        boolean spanne = !familie.haushalt().brutto().unbegrenzt();
        fragen = new Fragen(werk.fragen(), rang(befunde.naechsteFragen()), sprecher, adressen, spanne);
        befunde.befunde().forEach(b -> je.put(b.leistung(), b));
    }

    private static List<String> rang(List<NaechsteFrage> fragen) {
        return fragen.stream().map(NaechsteFrage::frage).toList();
    }

    Befunde befunde() {
        return befunde;
    }

    Familie familie() {
        return familie;
    }

    /** Der Befund; null, wenn die Leistung nicht geprueft wurde. */
    Befund befund(String leistung) {
        return je.get(leistung);
    }

    Antworten antworten() {
        return antworten;
    }

    Nachschlagewerk werk() {
        return werk;
    }

    Sprecher sprecher() {
        return sprecher;
    }

    Betraege betraege() {
        return betraege;
    }

    Leute leute() {
        return leute;
    }

    Fragen fragen() {
        return fragen;
    }

    Adressen adressen() {
        return adressen;
    }

    /** Ob die Familie gesagt hat, dass sie nicht in Hamm wohnt. */
    boolean woanders() {
        var gemeinde = familie.haushalt().gemeinde();
        return gemeinde.bekannt() && !gemeinde.wert().equals(HAMM);
    }

    /** Der Name einer Leistung in der Sprache der Seite, sonst deutsch. */
    Wort name(String leistung) {
        return sprecher.name(werk.leistung(leistung));
    }

    /** Was die Leistung ist, in zwei Saetzen. */
    Wort kurz(String leistung) {
        return sprecher.kurz(werk.leistung(leistung));
    }
}
