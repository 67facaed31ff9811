package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Haushalt;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.situation.Wohnproblem;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;

/** Die Felder des Haushalts. */
final class HaushaltFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<String>> PLZ =
            F.angabe("plz", Text.nach("[0-9]{5}", "Bitte die Postleitzahl mit fünf Ziffern angeben."), "Postleitzahl");
    private static final Feld<Angabe<String>> GEMEINDE = F.angabe(
            "gemeinde",
            Text.nach("[0-9]{8}", "Bitte den Gemeindeschlüssel mit acht Ziffern angeben."),
            "Amtlicher Gemeindeschlüssel mit acht Ziffern; 05915000 ist Hamm");
    private static final Feld<Angabe<String>> STADTBEZIRK = F.angabe(
            "stadtbezirk",
            Text.nach("[A-Za-zÄÖÜäöüß0-9 ._-]{1,60}", "Bitte den Stadtbezirk mit höchstens 60 Zeichen angeben."),
            "Stadtbezirk");
    private static final Feld<Angabe<Wohnform>> WOHNFORM =
            F.angabe("wohnform", Auswahl.aus(Wohnform.values()), "Wie die Familie wohnt");
    private static final Feld<Groesse> BRUTTOKALTMIETE = F.groesse(
            "bruttokaltmiete",
            Dezimal.GELD,
            "Miete mit Betriebskosten ohne Heizung, bei Eigentum die Belastung ohne Heizung; Euro je Monat");
    private static final Feld<Groesse> HEIZKOSTEN = F.groesse("heizkosten", Dezimal.GELD, "Heizkosten; Euro je Monat");
    private static final Feld<Groesse> WOHNFLAECHE =
            F.groesse("wohnflaeche", Grenzen.QUADRATMETER, "Wohnfläche; Quadratmeter");
    private static final Feld<Angabe<Boolean>> WARMWASSER =
            F.angabe("warmwasserDezentral", JaNein.ART, "Ob das Warmwasser in der Wohnung erzeugt wird");
    private static final Feld<Angabe<Integer>> MIETENSTUFE =
            F.angabe("mietenstufe", Grenzen.MIETENSTUFE, "Mietenstufe, nur um die der Gemeinde zu ersetzen");
    private static final Feld<Groesse> VERMOEGEN =
            F.groesse("vermoegen", Dezimal.GELD, "Zu berücksichtigendes Vermögen des ganzen Haushalts; Euro");
    private static final Feld<Angabe<BigDecimal>> BRUTTO_VON = F.angabe(
            "bruttoVon",
            Dezimal.GELD,
            "Anrechenbares Bruttoeinkommen aller ohne Kindergeld und Mutterschaftsgeld, mindestens, wenn kein genauer Lohn genannt ist; Euro je Monat");
    private static final Feld<Angabe<BigDecimal>> BRUTTO_BIS = F.angabe(
            "bruttoBis",
            Dezimal.GELD,
            "Anrechenbares Bruttoeinkommen aller ohne Kindergeld und Mutterschaftsgeld, höchstens, wenn kein genauer Lohn genannt ist; Euro je Monat");
    private static final Feld<Angabe<BigDecimal>> ZU_VERSTEUERN = F.angabe(
            "zuVersteuerndesEinkommen",
            Dezimal.GELD,
            "Zu versteuerndes Einkommen beider Eltern nach dem letzten Steuerbescheid; Euro je Jahr");
    private static final Feld<Angabe<List<Bezug>>> BEZIEHT = F.angabe(
            "bezieht",
            new Liste<>(Auswahl.aus(Bezug.values()), Grenzen.WORTE).als(HaushaltFelder::bezug),
            "Leistungen, die jemand in der Familie schon bezieht; leer bedeutet keine");
    private static final Feld<Angabe<List<String>>> ANLIEGEN = F.angabe(
            "anliegen",
            new Liste<>(Worte.ANLIEGEN, Grenzen.WORTE),
            "Was die Familie beschäftigt; freiwillig; „keine“ oder leer bedeutet nichts davon");
    private static final Feld<Angabe<Boolean>> ZUGEZOGEN =
            F.angabe("zugezogen", JaNein.ART, "Ob die Familie in den letzten zwölf Monaten nach Hamm gezogen ist");
    private static final Feld<Angabe<Boolean>> KINDERWUNSCH =
            F.angabe("kinderwunsch", JaNein.ART, "Ob sich die Familie ein Kind wünscht");
    private static final Feld<Angabe<List<Wohnproblem>>> WOHNPROBLEME = F.angabe(
            "wohnprobleme",
            new Liste<>(Auswahl.aus(Wohnproblem.values()), Grenzen.WORTE),
            "Was an der Wohnung Sorgen macht; leer bedeutet nichts");
    private static final Feld<Angabe<Boolean>> FAMILIENSPRACHE = F.angabe(
            "andereFamiliensprache",
            JaNein.ART,
            "Ob in der Familie vor allem eine andere Sprache als Deutsch gesprochen wird");

    static final Objekt<Haushalt> OBJEKT =
            new Objekt<>("Haushalt", "Angaben zum ganzen Haushalt", F, HaushaltFelder::baue);

    private HaushaltFelder() {}

    private static Haushalt baue(Satz s) {
        return new Haushalt(
                s.lies(PLZ),
                s.lies(GEMEINDE),
                s.lies(STADTBEZIRK),
                s.lies(WOHNFORM),
                s.lies(BRUTTOKALTMIETE),
                s.lies(HEIZKOSTEN),
                s.lies(WOHNFLAECHE),
                s.lies(WARMWASSER),
                s.lies(MIETENSTUFE),
                s.lies(VERMOEGEN),
                brutto(s),
                s.lies(ZU_VERSTEUERN),
                s.lies(BEZIEHT),
                s.lies(ANLIEGEN),
                s.lies(ZUGEZOGEN),
                s.lies(KINDERWUNSCH),
                s.lies(WOHNPROBLEME),
                s.lies(FAMILIENSPRACHE));
    }

    private static Groesse brutto(Satz s) {
        Angabe<BigDecimal> von = s.lies(BRUTTO_VON);
        Angabe<BigDecimal> bis = s.lies(BRUTTO_BIS);
        if (von.bekannt() && bis.bekannt() && von.wert().compareTo(bis.wert()) > 0) {
            s.bei(BRUTTO_BIS).inhalt("bruttoBis liegt unter bruttoVon. Bitte die Grenzen tauschen oder berichtigen.");
        }
        return Groesse.spanne(von.oder(BigDecimal.ZERO), bis.wert(), Fakten.von(von.fakt()));
    }

    private static List<Bezug> bezug(List<Bezug> genannt) {
        return genannt.isEmpty() ? List.of(Bezug.KEINE) : genannt;
    }
}
