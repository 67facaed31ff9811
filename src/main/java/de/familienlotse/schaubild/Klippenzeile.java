package de.familienlotse.schaubild;

import de.familienlotse.comparison.Erstursache;
import de.familienlotse.comparison.Klippe;
import de.familienlotse.platform.Gesetze;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import java.math.BigDecimal;
import java.util.List;

/**
 * Eine Klippe oder eine Strecke gleichartiger Klippen, wie die Seite sie nennt.
 *
 * @param linie Name der Linie, zu der sie gehoert
 * @param klippe die Klippe; bei einer Strecke die ganze
 * @param bis wo die Strecke endet; null bei einer einzelnen Stelle
 * @param leistung Name der Leistung; null, wenn es der Lohn selbst ist
 * @param bedingung was nicht mehr gilt; null, wenn sich nur der Betrag aendert
 * @param rechts Stelle im Bild
 * @param unten Stelle der Nummer im Bild: vor dem Sprung oder darueber
 */
public record Klippenzeile(
        String linie,
        Klippe klippe,
        BigDecimal bis,
        Wort leistung,
        Wort bedingung,
        List<Gesetze.Fundstelle> normen,
        BigDecimal rechts,
        BigDecimal unten) {
    /** Wie viel Platz eine Nummer im Bild braucht. */
    private static final BigDecimal NUMMER = BigDecimal.valueOf(36);

    static Klippenzeile von(String linie, Gefaelle strecke, Texte texte, Sprache sprache, Achse x, Achse y) {
        Klippe k = strecke.klippe();
        Erstursache u = k.ursache();
        boolean bedingt = u != null && u.bedingung() != null;
        return new Klippenzeile(
                linie,
                k,
                strecke.bis(),
                k.leistung() == null ? null : texte.datenwort("leistung." + k.leistung() + ".name", sprache, k.name()),
                bedingt ? bedingung(k.leistung(), u, texte, sprache) : null,
                Gesetze.zu(u == null ? null : u.norm()),
                x.stelle(k.x()),
                y.stelle(k.davor()));
    }

    private static Wort bedingung(String leistung, Erstursache u, Texte texte, Sprache sprache) {
        String eigen = "bedingung." + leistung + "." + u.bedingung();
        return texte.datenwort(texte.hat(eigen, sprache) ? eigen : "bedingung." + u.bedingung(), sprache, u.text());
    }

    /** Dieselbe, deren Nummer an dieser Stelle keine der anderen verdeckt: hoeher, so weit das Bild reicht. */
    Klippenzeile neben(List<Klippenzeile> andere) {
        BigDecimal hoehe = unten;
        while (hoehe.compareTo(NUMMER) > 0 && verdeckt(hoehe, andere)) {
            hoehe = hoehe.subtract(NUMMER);
        }
        return new Klippenzeile(linie, klippe, bis, leistung, bedingung, normen, rechts, hoehe);
    }

    private boolean verdeckt(BigDecimal hoehe, List<Klippenzeile> andere) {
        return andere.stream()
                .anyMatch(a -> a.rechts.subtract(rechts).abs().compareTo(NUMMER) < 0
                        && a.unten.subtract(hoehe).abs().compareTo(NUMMER) < 0);
    }

    /** Der letzte Wert, an dem es noch weniger wird. */
    public BigDecimal ende() {
        return bis == null ? klippe.x() : bis;
    }

    /** Um wie viel weniger zur Verfuegung steht, ohne Vorzeichen. */
    public BigDecimal weniger() {
        return klippe.betrag().negate();
    }
}
