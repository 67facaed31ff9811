package de.familienlotse.casework;

import de.familienlotse.comparison.Erstursache;
import de.familienlotse.comparison.Kasse;
import de.familienlotse.comparison.Leistungsunterschied;
import de.familienlotse.comparison.Vergleich;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Was beide Lagen unterscheidet, wie die Seite es zeigt. */
record Gegenblick(
        Stand a,
        Stand b,
        String einkommenDifferenz,
        String leistungenDifferenz,
        String summeDifferenz,
        List<Zeile> zeilen,
        String fassung) {
    /** Das Geld einer Lage im Monat. */
    record Stand(String stichtag, String einkommen, String leistungen, String summe) {}

    /** Was bei einer Leistung anders ist. */
    record Zeile(
            String leistung,
            String name,
            String art,
            String vonErgebnis,
            String nachErgebnis,
            String vonBetrag,
            String nachBetrag,
            String differenz,
            String turnus,
            Erstursache ursache) {}

    static Gegenblick von(Vergleich v) {
        Kasse a = v.kasseA();
        Kasse b = v.kasseB();
        return new Gegenblick(
                stand(v.a(), a),
                stand(v.b(), b),
                differenz(a.einkommen(), b.einkommen()),
                differenz(a.leistungssumme(), b.leistungssumme()),
                Betrag.differenz(v.differenz()),
                v.unterschiede().stream()
                        .sorted(Comparator.comparing(Gegenblick::gewicht).reversed())
                        .map(Gegenblick::zeile)
                        .toList(),
                v.a().version() + " (" + Betrag.tag(v.a().stand()) + ")");
    }

    private static Stand stand(Befunde befunde, Kasse kasse) {
        return new Stand(
                Betrag.tag(befunde.stichtag()),
                Betrag.spanne(kasse.einkommen()),
                Betrag.spanne(kasse.leistungssumme()),
                Betrag.spanne(kasse.summe()));
    }

    private static String differenz(Groesse a, Groesse b) {
        BigDecimal differenz =
                a.bis() == null || b.bis() == null ? null : b.bis().subtract(a.bis());
        return Betrag.differenz(differenz);
    }

    /** Viel Geld zuerst; was keinen Betrag hat, behaelt seinen Platz dahinter. */
    private static BigDecimal gewicht(Leistungsunterschied u) {
        return u.differenz() == null ? BigDecimal.ZERO : u.differenz().abs();
    }

    private static Zeile zeile(Leistungsunterschied u) {
        Befund nach = u.nach();
        return new Zeile(
                u.leistung(),
                nach.name(),
                u.art().name().toLowerCase(java.util.Locale.ROOT),
                u.von().ergebnis().schluessel(),
                nach.ergebnis().schluessel(),
                Betrag.spanne(u.vonBetrag()),
                Betrag.spanne(u.nachBetrag()),
                Betrag.differenz(u.differenz()),
                nach.turnus(),
                u.ursache());
    }
}
