package de.familienlotse.comparison;

import java.math.BigDecimal;

/**
 * Eine Stelle, an der die verfuegbare Summe anders springt, als es der Schritt des Fakts erklaert.
 *
 * @param x der erste Wert, an dem es anders ist; auf einen Euro genau, wenn die Schritte ganze Zahlen sind, sonst auf einen Cent
 * @param davor was bis dahin zur Verfuegung steht
 * @param danach was ab {@code x} zur Verfuegung steht
 * @param sprung ob sich die Summe an dieser einen Stelle aendert; sonst zieht es sich ueber den ganzen Schritt bis {@code x}
 * @param leistung welche Leistung es am meisten ausmacht; null, wenn es der Lohn selbst ist
 * @param name ihr Name; null ohne Leistung
 * @param leistungDavor ihr Betrag vorher
 * @param leistungDanach ihr Betrag nachher
 * @param ursache warum; null, wenn es der Lohn selbst ist
 * @param wiederAb erster Wert danach, an dem mindestens {@code davor} zur Verfuegung steht; null, wenn es das bis zum Ende nicht gibt
 */
public record Klippe(
        BigDecimal x,
        BigDecimal davor,
        BigDecimal danach,
        boolean sprung,
        String leistung,
        String name,
        BigDecimal leistungDavor,
        BigDecimal leistungDanach,
        Erstursache ursache,
        BigDecimal wiederAb) {
    /** Um wie viel sich die Summe aendert; negativ, wenn sie faellt. */
    public BigDecimal betrag() {
        return danach.subtract(davor);
    }

    /** Dieselbe mit der Stelle, an der es wieder so viel ist. */
    Klippe wiederAb(BigDecimal stelle) {
        return new Klippe(x, davor, danach, sprung, leistung, name, leistungDavor, leistungDanach, ursache, stelle);
    }

    /** Ob die Leistung danach ganz fehlt. */
    public boolean entfaellt() {
        return leistung != null && leistungDavor.signum() > 0 && leistungDanach.signum() == 0;
    }
}
