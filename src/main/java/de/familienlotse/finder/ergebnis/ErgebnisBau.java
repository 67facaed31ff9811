package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.value.Groesse;
import java.util.Comparator;
import java.util.List;

/** Baut die Ergebnisseite. */
final class ErgebnisBau {
    private static final String ANLIEGEN = "anliegen";
    private static final int FRAGEN = 5;
    private static final int NENNENSWERT = 10;

    private ErgebnisBau() {}

    static ErgebnisSeite baue(Blick blick, Ansicht ansicht) {
        Summenbau summen = new Summenbau(blick);
        Kartenbau karten = new Kartenbau(blick);
        List<Gruppe> gruppen = new Gruppenbau(blick, summen, karten).baue(ansicht);
        return new ErgebnisSeite(
                blick.sprecher().tag(blick.befunde().stichtag()),
                blick.sprecher().tag(blick.befunde().stand()),
                summen.baue(),
                new Schritte(blick, summen, karten).waehle(),
                gruppen,
                genauer(blick),
                Zeitleiste.zeige(blick, Zeitleiste.ereignisse(blick)),
                gruppen.get(0).alle(),
                ansicht,
                ansicht.personen(blick),
                ansicht.lebensphasen(blick),
                blick.adressen());
    }

    /** Eine Gruppe allein; ohne Karten, wenn nichts hineingehoert. */
    static Gruppe gruppe(Blick blick, Ansicht ansicht, String art) {
        return new Gruppenbau(blick, new Summenbau(blick), new Kartenbau(blick))
                .baue(ansicht).stream()
                        .filter(g -> g.art().equals(art))
                        .findFirst()
                        .orElseGet(() -> Gruppe.von(art, List.of(), null));
    }

    /** Die wichtigsten Fragen; was die Familie bewegt, steht hinter dem, was sie weiss. */
    private static List<ErgebnisSeite.Genauer> genauer(Blick blick) {
        return blick.befunde().naechsteFragen().stream()
                .limit(FRAGEN)
                .sorted(Comparator.comparing(ErgebnisBau::anliegen))
                .map(f -> genauer(f, blick))
                .toList();
    }

    /** Ob nach Wuenschen gefragt wird: daran haengt Hilfe, kein Geld. */
    private static boolean anliegen(NaechsteFrage f) {
        return f.frage().equals(ANLIEGEN);
    }

    private static ErgebnisSeite.Genauer genauer(NaechsteFrage f, Blick blick) {
        String geld = f.gewicht() < NENNENSWERT || anliegen(f)
                ? null
                : blick.betraege().mitTurnus(Groesse.genau(f.gewicht()), "monat");
        return new ErgebnisSeite.Genauer(
                blick.fragen().rest(f, blick.befunde().befunde()),
                blick.adressen().frage(f.frage()),
                f.entscheidet(),
                geld);
    }
}
