package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;

/**
 * Ein Erwachsener der Familie.
 *
 * @param partner Kennung des Partners im selben Haushalt oder {@link #OHNE_PARTNER}
 * @param aufenthaltSeit Beginn des Aufenthalts in Deutschland
 * @param unterhaltszahlungen gezahlter gesetzlicher Unterhalt; ohne Angabe wird keiner abgezogen
 * @param abzuege was vom Einkommen wirklich gezahlt wird; sonst abgeleitet
 * @param vermoegen eigener Teil, Euro
 * @param krankengeldanspruch ob bei Krankheit Krankengeld gezahlt wuerde
 * @param einmalzahlung ob es in den letzten zwoelf Monaten Urlaubs-, Weihnachtsgeld oder Aehnliches gab
 * @param kinderkrankentage in diesem Jahr schon genommen, fuer alle Kinder
 * @param einkommenVorvorjahr Summe der positiven Einkuenfte im vorletzten Kalenderjahr, Euro je Jahr
 * @param steuernVorvorjahr Steuern darauf, Euro je Jahr
 * @param pflegtAngehoerige ob die Person nahe Angehoerige pflegt
 * @param letzterLohn Brutto im Monat, Durchschnitt des letzten Jahres mit Arbeit
 * @param versicherungsmonate Monate mit Arbeitslosenversicherung in den letzten 30 Monaten
 * @param wartezeit ob fuenf Jahre Rentenversicherung erfuellt sind
 * @param verwitwetSeit Tag oder Monat, in dem der Ehegatte gestorben ist
 * @param abschlussImAusland ob ein Abschluss im Ausland erworben ist
 * @param abschluss der hoechste
 */
public record Erwachsener(
        String id,
        Geburt geboren,
        Angabe<Rolle> rolle,
        Angabe<Familienstand> familienstand,
        Angabe<String> partner,
        Angabe<List<Taetigkeit>> taetigkeiten,
        Angabe<List<Einkunft>> einkuenfte,
        Angabe<List<Unterhaltszahlung>> unterhaltszahlungen,
        Angabe<Integer> steuerklasse,
        Angabe<BigDecimal> kinderfreibetraege,
        Angabe<Boolean> kirchensteuer,
        Angabe<Krankenversicherung> krankenversicherung,
        Angabe<Boolean> rentenversicherungspflichtig,
        Angabe<VorGeburt> vorGeburt,
        Angabe<Elterngeldplan> elterngeld,
        Angabe<Schwangerschaft> schwangerschaft,
        Angabe<Staatsangehoerigkeit> staatsangehoerigkeit,
        Angabe<Aufenthalt> aufenthalt,
        Geburt aufenthaltSeit,
        Angabe<Behinderung> behinderung,
        Groesse gradDerBehinderung,
        Angabe<List<String>> merkzeichen,
        Angabe<Integer> pflegegrad,
        Angabe<List<Abzug>> abzuege,
        Groesse vermoegen,
        Angabe<Boolean> krankengeldanspruch,
        Angabe<Boolean> einmalzahlung,
        Angabe<Integer> kinderkrankentage,
        Groesse einkommenVorvorjahr,
        Groesse steuernVorvorjahr,
        Angabe<Boolean> pflegtAngehoerige,
        Angabe<Fehlgeburt> fehlgeburt,
        Angabe<Ausbildung> ausbildung,
        Groesse letzterLohn,
        Groesse versicherungsmonate,
        Angabe<Boolean> wartezeit,
        Geburt verwitwetSeit,
        Angabe<Deutschkenntnis> deutsch,
        Angabe<Boolean> abschlussImAusland,
        Angabe<Abschluss> abschluss,
        Angabe<Boolean> schwerKrank) {
    /** Antwort auf die Frage nach dem Partner: es gibt keinen. */
    public static final String OHNE_PARTNER = "keiner";
}
