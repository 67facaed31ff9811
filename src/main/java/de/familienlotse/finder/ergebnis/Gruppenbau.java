package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Wegbetrag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ordnet die Befunde zu Gruppen: wo am meisten zu erwarten ist, zuerst. */
final class Gruppenbau {
    /** Die Gruppen in ihrer Reihenfolge. */
    static final List<String> ARTEN =
            List.of("wahrscheinlich", "vielleicht", "angebote", "eher-nicht", "nicht-geprueft");

    private static final Set<String> ORTSNAH = Set.of("hamm", "traeger");
    private static final String ANGEBOTE = "angebote";

    private final Blick blick;
    private final Kartenbau karten;
    private final Aussicht aussicht;
    private final Map<String, Wegbetrag> gezaehlt;
    private final Bezogen bezogen;

    Gruppenbau(Blick blick, Summenbau summen, Kartenbau karten) {
        this.blick = blick;
        this.karten = karten;
        bezogen = new Bezogen(blick.familie());
        aussicht = new Aussicht(
                blick.befunde().naechsteFragen(),
                new Vorrang(blick.befunde(), blick.werk().wegleistungen()),
                new Sonderlage(blick.familie(), blick.antworten()));
        gezaehlt = summen.monat().stream().collect(Collectors.toMap(Wegbetrag::leistung, w -> w, (a, b) -> a));
    }

    /** Die Gruppen, die nicht leer sind, und immer die erste. */
    List<Gruppe> baue(Ansicht ansicht) {
        Map<String, List<Befund>> je = blick.befunde().befunde().stream()
                .filter(b -> ansicht.zeigt(b, blick.werk()))
                .sorted(aussicht.ordnung())
                .collect(Collectors.groupingBy(Gruppenbau::art));
        return ARTEN.stream()
                .filter(a -> je.containsKey(a) || a.equals(ARTEN.get(0)))
                .map(a -> gruppe(a, je.getOrDefault(a, List.of()), ansicht))
                .toList();
    }

    private Gruppe gruppe(String art, List<Befund> befunde, Ansicht ansicht) {
        String adresse = blick.adressen().gruppe(art, ansicht);
        return Gruppe.von(art, befunde.stream().map(this::karte).toList(), adresse);
    }

    /** In welche Gruppe ein Befund gehoert. */
    static String art(Befund b) {
        boolean moeglich = b.ergebnis() == Ergebnis.WAHRSCHEINLICH || b.ergebnis() == Ergebnis.VIELLEICHT;
        return moeglich && angebot(b) ? ANGEBOTE : b.ergebnis().schluessel();
    }

    /** Ob es um Rat, Treffpunkte oder Hilfe am Ort geht, nicht um Geld. */
    static boolean angebot(Befund b) {
        return ORTSNAH.contains(b.ebene()) && !Betraege.sagbar(b.betrag());
    }

    private Karte karte(Befund b) {
        Karte karte = karten.baue(b);
        if (b.ergebnis() != Ergebnis.EHER_NICHT && bezogen.ist(b.leistung())) {
            return karte.mitZusammen(blick.sprecher().sage("ergebnis.bezogen"));
        }
        boolean imWeg = blick.werk().wegleistungen().contains(b.leistung());
        return imWeg && b.ergebnis() == Ergebnis.WAHRSCHEINLICH && Betraege.sagbar(b.betrag())
                ? karte.mitZusammen(zusammen(b))
                : karte;
    }

    /** Was neben den anderen Leistungen daraus wird; null, wenn sich nichts aendert. */
    private String zusammen(Befund b) {
        Wegbetrag w = gezaehlt.get(b.leistung());
        if (w == null) {
            return blick.sprecher().sage("ergebnis.zusammen.entfaellt");
        }
        return w.betrag().equals(b.betrag())
                ? null
                : blick.sprecher()
                        .sage("ergebnis.zusammen.betrag", blick.betraege().mitTurnus(w.betrag(), "monat"));
    }
}
