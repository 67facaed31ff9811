package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.situation.Wohnt;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Die Felder eines Kindes. */
final class KindFelder {
    private static final Felder F = new Felder();
    private static final Feld<String> ID = F.kennung();
    private static final Feld<Geburt> GEBOREN = F.geburt("geboren", "Geburtstag oder Geburtsmonat");
    static final Feld<Angabe<List<String>>> ELTERN = F.angabe(
            "eltern",
            new Liste<>(Text.KENNUNG, Grenzen.ERWACHSENE),
            "ids der Erwachsenen, die Eltern des Kindes sind; leer bedeutet keiner von ihnen");
    private static final Feld<Angabe<Verhaeltnis>> VERHAELTNIS =
            F.angabe("verhaeltnis", Auswahl.aus(Verhaeltnis.values()), "Verhältnis zur Familie");
    private static final Feld<Angabe<Wohnt>> WOHNT = F.angabe("wohnt", Auswahl.aus(Wohnt.values()), "Wo das Kind lebt");
    private static final Feld<Angabe<Kindtaetigkeit>> TAETIGKEIT =
            F.angabe("taetigkeit", Auswahl.aus(Kindtaetigkeit.values()), "Was das Kind tut");
    private static final Feld<Angabe<BigDecimal>> BETREUUNGSSTUNDEN = F.angabe(
            "betreuungsstunden", Grenzen.WOCHENSTUNDEN, "Betreuung in Kita oder Tagespflege; Stunden je Woche");
    private static final Feld<Groesse> BETREUUNGSKOSTEN = F.groesse(
            "betreuungskosten",
            Dezimal.GELD,
            "Eigene Kosten für Kita, Tagespflege oder Ganztag; Euro je Monat; ohne Angabe wird nichts abgezogen");
    private static final Feld<Angabe<String>> SCHULFORM = F.angabe("schulform", Worte.SCHULFORM, "Schulform");
    private static final Feld<Angabe<Integer>> KLASSE = F.angabe("klasse", Grenzen.KLASSE, "Klasse");
    private static final Feld<Angabe<Boolean>> GANZTAG =
            F.angabe("ganztag", JaNein.ART, "Ob das Kind den Ganztag besucht");
    private static final Feld<Angabe<Boolean>> MITTAGESSEN =
            F.angabe("mittagessen", JaNein.ART, "Ob das Kind in Schule oder Kita zu Mittag isst");
    private static final Feld<Angabe<Boolean>> LERNBEDARF =
            F.angabe("lernbedarf", JaNein.ART, "Ob das Kind zusätzliche Hilfe beim Lernen braucht");
    private static final Feld<Groesse> SCHULWEG =
            F.groesse("schulwegKm", Grenzen.KILOMETER, "Schulweg, einfache Strecke; Kilometer");
    private static final Feld<Groesse> UNTERHALT =
            F.groesse("unterhalt", Dezimal.GELD, "Wirklich gezahlter Unterhalt des anderen Elternteils; Euro je Monat");
    private static final Feld<Groesse> UNTERHALTSVORSCHUSS =
            F.groesse("unterhaltsvorschuss", Dezimal.GELD, "Schon bezogener Unterhaltsvorschuss; Euro je Monat");
    private static final Feld<Angabe<Waise>> WAISE =
            F.angabe("waise", Auswahl.aus(Waise.values()), "Ob Eltern verstorben sind");
    private static final Feld<Groesse> BRUTTO = F.groesse("brutto", Dezimal.GELD, "Eigener Bruttolohn; Euro je Monat");
    private static final Feld<Groesse> NETTO = F.groesse("netto", Dezimal.GELD, "Eigener Nettolohn; Euro je Monat");
    private static final Feld<Angabe<List<Einkunft>>> EINKUENFTE =
            F.angabe("einkuenfte", EinkunftFelder.LISTE, "Andere Einkommen des Kindes; leer bedeutet keine");
    private static final Feld<Angabe<Boolean>> KINDERGELD =
            F.angabe("kindergeldBezogen", JaNein.ART, "Ob Kindergeld für das Kind gezahlt wird");
    private static final Feld<Angabe<Behinderung>> BEHINDERUNG =
            F.angabe("behinderung", Auswahl.aus(Behinderung.values()), "Art einer Behinderung");
    private static final Feld<Groesse> GRAD_DER_BEHINDERUNG =
            F.groesse("gradDerBehinderung", Grenzen.GRAD_DER_BEHINDERUNG, "Grad der Behinderung, 0 bis 100");
    private static final Feld<Angabe<List<String>>> MERKZEICHEN =
            F.angabe("merkzeichen", Grenzen.MERKZEICHEN, "Merkzeichen des Ausweises; leer bedeutet keine");
    private static final Feld<Angabe<Integer>> PFLEGEGRAD =
            F.angabe("pflegegrad", Grenzen.PFLEGEGRAD, "Pflegegrad; 0 bedeutet keiner");
    private static final Feld<Angabe<Krankheit>> KRANKHEIT =
            F.angabe("krankheit", Auswahl.aus(Krankheit.values()), "Ernste Krankheit");

    private static final Feld<Angabe<LocalDate>> ENTBINDUNGSTERMIN =
            F.angabe("entbindungstermin", Tag.ART, "Errechneter Tag der Geburt, für zu früh geborene Kinder");
    private static final Feld<Angabe<Krankenversicherung>> KRANKENVERSICHERUNG =
            F.angabe("krankenversicherung", Auswahl.aus(Krankenversicherung.values()), "Wie das Kind versichert ist");
    private static final Feld<Groesse> VERMOEGEN =
            F.groesse("vermoegen", Dezimal.GELD, "Eigenes Vermögen des Kindes; Euro");
    private static final Feld<Angabe<Boolean>> PFLEGE_ZU_HAUSE =
            F.angabe("pflegeZuHause", JaNein.ART, "Ob das Kind zu Hause gepflegt wird");
    private static final Feld<Groesse> PFLEGEDIENST =
            F.groesse("pflegedienst", Dezimal.GELD, "Kosten des Pflegedienstes, die die Kasse trägt; Euro je Monat");
    private static final Feld<Angabe<Ausbildung>> AUSBILDUNG =
            F.angabe("ausbildung", AusbildungFelder.OBJEKT, "Eine Ausbildung, die gefördert werden kann");

    private static final Feld<Angabe<Staatsangehoerigkeit>> STAATSANGEHOERIGKEIT = F.angabe(
            "staatsangehoerigkeit",
            Auswahl.aus(Staatsangehoerigkeit.values()),
            "Staatsangehörigkeit des Kindes in drei Gruppen; wird nicht von den Eltern übernommen");
    private static final Feld<Angabe<Aufenthalt>> AUFENTHALT = F.angabe(
            "aufenthalt",
            Auswahl.aus(Aufenthalt.values()),
            "Aufenthaltsstatus des Kindes bei Drittstaaten; wird nicht von den Eltern übernommen");
    private static final Feld<Angabe<Boolean>> NEU_IN_DEUTSCHLAND =
            F.angabe("neuInDeutschland", JaNein.ART, "Ob das Kind noch keine zwei Jahre in Deutschland lebt");
    private static final Feld<Angabe<Boolean>> ENTWICKLUNGSSORGE =
            F.angabe("entwicklungssorge", JaNein.ART, "Ob Sie sich um die Entwicklung des Kindes sorgen");
    private static final Feld<Angabe<Boolean>> VATERSCHAFT =
            F.angabe("vaterschaft", JaNein.ART, "Ob rechtlich feststeht, wer der Vater ist");
    private static final Feld<Angabe<Boolean>> GEMEINSAME_SORGE =
            F.angabe("gemeinsameSorge", JaNein.ART, "Ob beide Eltern das Sorgerecht haben");

    static final Objekt<Kind> OBJEKT = new Objekt<>(
            "Kind", "Ein Kind der Familie, auch ein erwachsenes oder auswärts lebendes", F, KindFelder::baue);

    private KindFelder() {}

    private static Kind baue(Satz s) {
        return new Kind(
                s.lies(ID),
                s.lies(GEBOREN),
                s.lies(ELTERN),
                s.lies(VERHAELTNIS),
                s.lies(WOHNT),
                s.lies(TAETIGKEIT),
                s.lies(BETREUUNGSSTUNDEN),
                s.lies(BETREUUNGSKOSTEN),
                s.lies(SCHULFORM),
                s.lies(KLASSE),
                s.lies(GANZTAG),
                s.lies(MITTAGESSEN),
                s.lies(LERNBEDARF),
                s.lies(SCHULWEG),
                s.lies(UNTERHALT),
                s.lies(UNTERHALTSVORSCHUSS),
                s.lies(WAISE),
                s.lies(BRUTTO),
                s.lies(NETTO),
                s.lies(EINKUENFTE),
                s.lies(KINDERGELD),
                s.lies(BEHINDERUNG),
                s.lies(GRAD_DER_BEHINDERUNG),
                s.lies(MERKZEICHEN),
                s.lies(PFLEGEGRAD),
                s.lies(KRANKHEIT),
                s.lies(ENTBINDUNGSTERMIN),
                s.lies(KRANKENVERSICHERUNG),
                s.lies(VERMOEGEN),
                s.lies(PFLEGE_ZU_HAUSE),
                s.lies(PFLEGEDIENST),
                s.lies(AUSBILDUNG),
                s.lies(STAATSANGEHOERIGKEIT),
                s.lies(AUFENTHALT),
                s.lies(NEU_IN_DEUTSCHLAND),
                s.lies(ENTWICKLUNGSSORGE),
                s.lies(VATERSCHAFT),
                s.lies(GEMEINSAME_SORGE));
    }
}
