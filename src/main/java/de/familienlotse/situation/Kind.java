package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Ein Kind der Familie, auch ein erwachsenes oder auswaerts lebendes.
 *
 * @param eltern Kennungen der Erwachsenen, die seine Eltern sind
 * @param betreuungsstunden je Woche
 * @param betreuungskosten eigene Kosten fuer die Betreuung, Euro je Monat; ohne Angabe wird nichts abgezogen
 * @param lernbedarf ob das Kind zusaetzliche Hilfe beim Lernen braucht
 * @param unterhalt wirklich gezahlter Unterhalt des anderen Elternteils
 * @param unterhaltsvorschuss schon bezogener Vorschuss
 * @param entbindungstermin errechneter Tag der Geburt
 * @param vermoegen eigenes, Euro
 * @param pflegeZuHause ob zu Hause von Angehoerigen gepflegt wird
 * @param pflegedienst genutzte Pflegesachleistung, Euro je Monat
 * @param neuInDeutschland ob das Kind noch keine zwei Jahre in Deutschland lebt
 * @param entwicklungssorge ob die Entwicklung des Kindes Sorgen macht
 * @param vaterschaft ob die Vaterschaft rechtlich feststeht
 * @param gemeinsameSorge ob beide Eltern das Sorgerecht haben
 */
public record Kind(
        String id,
        Geburt geboren,
        Angabe<List<String>> eltern,
        Angabe<Verhaeltnis> verhaeltnis,
        Angabe<Wohnt> wohnt,
        Angabe<Kindtaetigkeit> taetigkeit,
        Angabe<BigDecimal> betreuungsstunden,
        Groesse betreuungskosten,
        Angabe<String> schulform,
        Angabe<Integer> klasse,
        Angabe<Boolean> ganztag,
        Angabe<Boolean> mittagessen,
        Angabe<Boolean> lernbedarf,
        Groesse schulwegKm,
        Groesse unterhalt,
        Groesse unterhaltsvorschuss,
        Angabe<Waise> waise,
        Groesse brutto,
        Groesse netto,
        Angabe<List<Einkunft>> einkuenfte,
        Angabe<Boolean> kindergeldBezogen,
        Angabe<Behinderung> behinderung,
        Groesse gradDerBehinderung,
        Angabe<List<String>> merkzeichen,
        Angabe<Integer> pflegegrad,
        Angabe<Krankheit> krankheit,
        Angabe<LocalDate> entbindungstermin,
        Angabe<Krankenversicherung> krankenversicherung,
        Groesse vermoegen,
        Angabe<Boolean> pflegeZuHause,
        Groesse pflegedienst,
        Angabe<Ausbildung> ausbildung,
        Angabe<Staatsangehoerigkeit> staatsangehoerigkeit,
        Angabe<Aufenthalt> aufenthalt,
        Angabe<Boolean> neuInDeutschland,
        Angabe<Boolean> entwicklungssorge,
        Angabe<Boolean> vaterschaft,
        Angabe<Boolean> gemeinsameSorge) {}
