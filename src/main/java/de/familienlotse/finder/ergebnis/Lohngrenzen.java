package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/**
 * Bis zu welchem Lohn eine Leistung wahrscheinlich bleibt, wenn sonst alles gleich bleibt. Gesucht wird um den ersten
 * angegebenen Lohn herum, auf fuenfzig Euro genau, zuerst da, wo der Betrag bei gleicher Abnahme aufgebraucht waere.
 */
final class Lohngrenzen {
    private static final int SCHRITT = 200;
    private static final int WEITESTER = 3200;
    private static final int GENAU = 50;
    private static final int SCHAETZUNGEN = 4;

    private final Lohnangabe angabe;
    private final String leistung;
    private final Function<Object, Befunde> pruefe;

    /** {@code anfrage}: die gelesene Anfrage; {@code pruefe}: prueft eine geaenderte. */
    Lohngrenzen(Object anfrage, String leistung, Function<Object, Befunde> pruefe) {
        this.angabe = Lohnangabe.erste(anfrage);
        this.leistung = leistung;
        this.pruefe = pruefe;
    }

    /**
     * Die Grenzen.
     *
     * @param person wessen Lohn
     * @param von der kleinste Lohn, mit dem es wahrscheinlich bleibt; null, wenn es nach unten so bleibt
     * @param bis der groesste; null, wenn es nach oben so bleibt
     */
    record Spanne(String person, Integer von, Integer bis) {}

    /** Was ein Lohn ergibt. */
    private record Probe(int lohn, boolean bleibt, BigDecimal betrag) {}

    /** Die Spanne um den jetzigen Lohn; null ohne Lohn, wenn es schon am Nettolohn haengt oder wenn sich in der Naehe nichts aendert. */
    Spanne suche() {
        if (angabe == null) {
            return null;
        }
        Probe jetzt = probiere(angabe.lohn());
        if (!jetzt.bleibt()) {
            return null;
        }
        Integer bis = rand(jetzt, 1);
        Integer von = rand(jetzt, -1);
        return von == null && bis == null ? null : new Spanne(angabe.person(), von, bis);
    }

    /** Der letzte Lohn in dieser Richtung, mit dem es wahrscheinlich bleibt; null, wenn es dabei bleibt. */
    private Integer rand(Probe jetzt, int richtung) {
        Probe vorher = jetzt;
        Probe gut = jetzt;
        for (int weit = SCHRITT; weit <= WEITESTER && gut.lohn() + richtung >= 0; weit *= 2) {
            Probe p = probiere(Math.max(0, jetzt.lohn() + richtung * weit));
            if (!p.bleibt()) {
                return grenze(vorher, gut, p.lohn());
            }
            vorher = gut;
            gut = p;
        }
        return null;
    }

    /** Der letzte gute Lohn vor dem schlechten. */
    private int grenze(Probe davor, Probe innen, int aussen) {
        Probe vorher = davor;
        Probe gut = innen;
        int schlecht = aussen;
        for (int i = 0; Math.abs(schlecht - gut.lohn()) > GENAU; i++) {
            int weite = Math.abs(schlecht - gut.lohn());
            int weiter = i < SCHAETZUNGEN ? schaetze(vorher, gut, weite) : weite / 2;
            Probe p = probiere(gut.lohn() + Integer.signum(schlecht - gut.lohn()) * weiter);
            if (p.bleibt()) {
                vorher = gut;
                gut = p;
            } else {
                schlecht = p.lohn();
            }
        }
        return gut.lohn();
    }

    /** Wie weit der Betrag noch reicht, wenn er so abnimmt wie zuletzt; sonst die Haelfte der Weite. */
    private static int schaetze(Probe vorher, Probe gut, int weite) {
        BigDecimal abnahme = vorher.betrag().subtract(gut.betrag());
        if (abnahme.signum() <= 0 || weite < 2 * GENAU) {
            return weite / 2;
        }
        BigDecimal strecke = BigDecimal.valueOf(Math.abs(gut.lohn() - vorher.lohn()));
        BigDecimal rest = gut.betrag().multiply(strecke).divide(abnahme, 0, RoundingMode.HALF_UP);
        return rest.compareTo(BigDecimal.valueOf(weite)) < 0 ? Math.max(GENAU, rest.intValue()) : weite / 2;
    }

    private Probe probiere(int lohn) {
        Befund b = pruefe.apply(angabe.mit(lohn)).zu(leistung);
        return new Probe(lohn, b.ergebnis() == Ergebnis.WAHRSCHEINLICH, Betraege.jeMonat(b));
    }
}
