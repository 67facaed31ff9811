package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Abschluss;
import de.familienlotse.situation.Abzug;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Deutschkenntnis;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Elterngeldplan;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Fehlgeburt;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Rolle;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Unterhaltszahlung;
import de.familienlotse.situation.VorGeburt;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;

/** Die Felder eines Erwachsenen. */
final class ErwachsenerFelder {
    private static final Felder F = new Felder();
    private static final Feld<String> ID = F.kennung();
    private static final Feld<Geburt> GEBOREN = F.geburt("geboren", "Geburtstag oder Geburtsmonat");
    private static final Feld<Angabe<Rolle>> ROLLE =
            F.angabe("rolle", Auswahl.aus(Rolle.values()), "Rolle in der Familie");
    private static final Feld<Angabe<Familienstand>> FAMILIENSTAND =
            F.angabe("familienstand", Auswahl.aus(Familienstand.values()), "Familienstand");
    static final Feld<Angabe<String>> PARTNER =
            F.angabe("partner", Text.VERWEIS, "id des Partners im selben Haushalt oder „keiner“");
    private static final Feld<Angabe<List<Taetigkeit>>> TAETIGKEITEN =
            F.angabe("taetigkeiten", TaetigkeitFelder.LISTE, "Was die Person tut; leer bedeutet nichts davon");
    private static final Feld<Angabe<List<Einkunft>>> EINKUENFTE =
            F.angabe("einkuenfte", EinkunftFelder.LISTE, "Andere Einkommen; leer bedeutet keine");
    private static final Feld<Angabe<List<Unterhaltszahlung>>> UNTERHALTSZAHLUNGEN = F.angabe(
            "unterhaltszahlungen",
            UnterhaltszahlungFelder.LISTE,
            "Gesetzlicher Unterhalt, den die Person zahlt; ohne Angabe wird keiner abgezogen");
    private static final Feld<Angabe<Integer>> STEUERKLASSE =
            F.angabe("steuerklasse", Grenzen.STEUERKLASSE, "Lohnsteuerklasse");
    private static final Feld<Angabe<BigDecimal>> KINDERFREIBETRAEGE =
            F.angabe("kinderfreibetraege", Grenzen.FREIBETRAEGE, "Zahl der Kinderfreibeträge beim Lohnsteuerabzug");
    private static final Feld<Angabe<Boolean>> KIRCHENSTEUER =
            F.angabe("kirchensteuer", JaNein.ART, "Ob Kirchensteuer gezahlt wird");
    private static final Feld<Angabe<Krankenversicherung>> KRANKENVERSICHERUNG =
            F.angabe("krankenversicherung", Auswahl.aus(Krankenversicherung.values()), "Art der Krankenversicherung");
    private static final Feld<Angabe<Boolean>> RENTENVERSICHERUNG = F.angabe(
            "rentenversicherungspflichtig", JaNein.ART, "Ob Beiträge zur gesetzlichen Rentenversicherung Pflicht sind");
    private static final Feld<Angabe<VorGeburt>> VOR_GEBURT =
            F.angabe("vorGeburt", VorGeburtFelder.OBJEKT, "Einkommen vor der Geburt, für das Elterngeld");
    private static final Feld<Angabe<Elterngeldplan>> ELTERNGELD =
            F.angabe("elterngeld", ElterngeldFelder.OBJEKT, "Was beim Elterngeld geplant ist");
    private static final Feld<Angabe<Schwangerschaft>> SCHWANGERSCHAFT =
            F.angabe("schwangerschaft", SchwangerschaftFelder.ART, "Eine Schwangerschaft oder „keine“");
    private static final Feld<Angabe<Staatsangehoerigkeit>> STAATSANGEHOERIGKEIT = F.angabe(
            "staatsangehoerigkeit", Auswahl.aus(Staatsangehoerigkeit.values()), "Staatsangehörigkeit in drei Gruppen");
    private static final Feld<Angabe<Aufenthalt>> AUFENTHALT =
            F.angabe("aufenthalt", Auswahl.aus(Aufenthalt.values()), "Aufenthaltsstatus bei Drittstaaten");
    private static final Feld<Geburt> AUFENTHALT_SEIT =
            F.geburt("aufenthaltSeit", "Tag oder Monat, seit dem die Person in Deutschland lebt");
    private static final Feld<Angabe<Behinderung>> BEHINDERUNG =
            F.angabe("behinderung", Auswahl.aus(Behinderung.values()), "Art einer Behinderung");
    private static final Feld<Groesse> GRAD_DER_BEHINDERUNG =
            F.groesse("gradDerBehinderung", Grenzen.GRAD_DER_BEHINDERUNG, "Grad der Behinderung, 0 bis 100");
    private static final Feld<Angabe<List<String>>> MERKZEICHEN =
            F.angabe("merkzeichen", Grenzen.MERKZEICHEN, "Merkzeichen des Ausweises; leer bedeutet keine");
    private static final Feld<Angabe<Integer>> PFLEGEGRAD =
            F.angabe("pflegegrad", Grenzen.PFLEGEGRAD, "Pflegegrad; 0 bedeutet keiner");
    private static final Feld<Angabe<List<Abzug>>> ABZUEGE = F.angabe(
            "abzuege",
            new Liste<>(Auswahl.aus(Abzug.values()), Grenzen.WORTE),
            "Was vom Einkommen wirklich gezahlt wird; leer bedeutet nichts; sonst abgeleitet");
    private static final Feld<Groesse> VERMOEGEN =
            F.groesse("vermoegen", Dezimal.GELD, "Eigener Teil des Vermögens; Euro");

    private static final Feld<Angabe<Boolean>> KRANKENGELD =
            F.angabe("krankengeldanspruch", JaNein.ART, "Ob die Krankenkasse bei Krankheit Krankengeld zahlt");
    private static final Feld<Angabe<Boolean>> EINMALZAHLUNG = F.angabe(
            "einmalzahlung", JaNein.ART, "Ob es in den letzten zwölf Monaten Urlaubs- oder Weihnachtsgeld gab");
    private static final Feld<Angabe<Integer>> KINDERKRANKENTAGE = F.angabe(
            "kinderkrankentage", Grenzen.KRANKENTAGE, "In diesem Jahr schon genommene Kinderkrankentage, alle Kinder");
    private static final Feld<Groesse> EINKOMMEN_VORVORJAHR = F.groesse(
            "einkommenVorvorjahr", Dezimal.GELD, "Summe der Einkünfte im vorletzten Kalenderjahr; Euro je Jahr");
    private static final Feld<Groesse> STEUERN_VORVORJAHR =
            F.groesse("steuernVorvorjahr", Dezimal.GELD, "Steuern im vorletzten Kalenderjahr; Euro je Jahr");
    private static final Feld<Angabe<Boolean>> PFLEGT =
            F.angabe("pflegtAngehoerige", JaNein.ART, "Ob die Person nahe Angehörige pflegt");
    private static final Feld<Angabe<Fehlgeburt>> FEHLGEBURT = F.angabe(
            "fehlgeburt",
            FehlgeburtFelder.OBJEKT,
            "Eine Fehlgeburt in der letzten Zeit; freiwillig, ohne Angabe wird keine angenommen");
    private static final Feld<Angabe<Ausbildung>> AUSBILDUNG =
            F.angabe("ausbildung", AusbildungFelder.OBJEKT, "Eine Ausbildung, die gefördert werden kann");

    private static final Feld<Groesse> LETZTER_LOHN = F.groesse(
            "letzterLohn",
            Dezimal.GELD,
            "Brutto vor der Arbeitslosigkeit, Durchschnitt des letzten Jahres mit Arbeit; Euro je Monat");
    private static final Feld<Groesse> VERSICHERUNGSMONATE = F.groesse(
            "versicherungsmonate",
            Grenzen.VERSICHERUNGSMONATE,
            "Monate mit Arbeitslosenversicherung in den letzten 30 Monaten, auch Erziehung bis drei Jahre");
    private static final Feld<Angabe<Boolean>> WARTEZEIT =
            F.angabe("wartezeit", JaNein.ART, "Ob fünf Jahre in der Rentenversicherung erfüllt sind");
    private static final Feld<Geburt> VERWITWET_SEIT =
            F.geburt("verwitwetSeit", "Tag oder Monat, in dem der Ehegatte gestorben ist");
    private static final Feld<Angabe<Deutschkenntnis>> DEUTSCH = F.angabe(
            "deutsch", Auswahl.aus(Deutschkenntnis.values()), "Wie gut die Person Deutsch spricht, Stufe A1 bis C1");
    private static final Feld<Angabe<Boolean>> ABSCHLUSS_IM_AUSLAND =
            F.angabe("abschlussImAusland", JaNein.ART, "Ob die Person einen Abschluss aus dem Ausland hat");
    private static final Feld<Angabe<Abschluss>> ABSCHLUSS =
            F.angabe("abschluss", Auswahl.aus(Abschluss.values()), "Höchster Abschluss");
    private static final Feld<Angabe<Boolean>> SCHWER_KRANK =
            F.angabe("schwerKrank", JaNein.ART, "Ob die Person schwer krank ist");

    static final Objekt<Erwachsener> OBJEKT =
            new Objekt<>("Erwachsener", "Ein Erwachsener der Familie", F, ErwachsenerFelder::baue);

    private ErwachsenerFelder() {}

    private static Erwachsener baue(Satz s) {
        return new Erwachsener(
                s.lies(ID),
                s.lies(GEBOREN),
                s.lies(ROLLE),
                s.lies(FAMILIENSTAND),
                s.lies(PARTNER),
                s.lies(TAETIGKEITEN),
                s.lies(EINKUENFTE),
                s.lies(UNTERHALTSZAHLUNGEN),
                s.lies(STEUERKLASSE),
                s.lies(KINDERFREIBETRAEGE),
                s.lies(KIRCHENSTEUER),
                s.lies(KRANKENVERSICHERUNG),
                s.lies(RENTENVERSICHERUNG),
                s.lies(VOR_GEBURT),
                s.lies(ELTERNGELD),
                s.lies(SCHWANGERSCHAFT),
                s.lies(STAATSANGEHOERIGKEIT),
                s.lies(AUFENTHALT),
                s.lies(AUFENTHALT_SEIT),
                s.lies(BEHINDERUNG),
                s.lies(GRAD_DER_BEHINDERUNG),
                s.lies(MERKZEICHEN),
                s.lies(PFLEGEGRAD),
                s.lies(ABZUEGE),
                s.lies(VERMOEGEN),
                s.lies(KRANKENGELD),
                s.lies(EINMALZAHLUNG),
                s.lies(KINDERKRANKENTAGE),
                s.lies(EINKOMMEN_VORVORJAHR),
                s.lies(STEUERN_VORVORJAHR),
                s.lies(PFLEGT),
                s.lies(FEHLGEBURT),
                s.lies(AUSBILDUNG),
                s.lies(LETZTER_LOHN),
                s.lies(VERSICHERUNGSMONATE),
                s.lies(WARTEZEIT),
                s.lies(VERWITWET_SEIT),
                s.lies(DEUTSCH),
                s.lies(ABSCHLUSS_IM_AUSLAND),
                s.lies(ABSCHLUSS),
                s.lies(SCHWER_KRANK));
    }
}
