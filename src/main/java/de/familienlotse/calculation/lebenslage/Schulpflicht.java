package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Die Pflicht, zehn Schuljahre lang eine Vollzeitschule zu besuchen (§ 37 Abs. 1 SchulG), nach dem, was ein Jugendlicher tut. */
record Schulpflicht(KindLage kind) {
    private static final Wahrheit STELLE = Wahrheit.offen(Fakten.KEINE);
    private static final List<String> SEKUNDARSTUFE_ZWEI = List.of("berufskolleg", "weiterbildungskolleg");

    /** Wer lernt, arbeitet oder sucht, hat sie hinter sich; in der Schule kommt es auf die Klasse an. */
    Wahrheit erfuellt() {
        var t = kind.kind().taetigkeit();
        Wahrheit danach = t.istEines(
                Kindtaetigkeit.AUSBILDUNG,
                Kindtaetigkeit.STUDIUM,
                Kindtaetigkeit.FREIWILLIGENDIENST,
                Kindtaetigkeit.SUCHT_AUSBILDUNG,
                Kindtaetigkeit.ARBEITSLOS,
                Kindtaetigkeit.ERWERBSTAETIG,
                Kindtaetigkeit.WERKSTATT);
        return danach.oder(t.ist(Kindtaetigkeit.SCHULE).waehle(inDerSchule(), STELLE));
    }

    /** Nach der letzten Pflichtklasse sicher; in ihr oder nach einer Wiederholung vielleicht schon. */
    private Wahrheit inDerSchule() {
        int letzte = kind.recht().zahl("klasse.zehn").intValueExact();
        var klasse = kind.kind().klasse();
        Wahrheit fertig = klasse.gilt(k -> k > letzte);
        Wahrheit bald = klasse.gilt(k -> k >= letzte)
                .oder(kind.alter().mindestens(kind.recht().zahl("alter.sechzehn")));
        Wahrheit berufskolleg = kind.kind().schulform().gilt(SEKUNDARSTUFE_ZWEI::contains);
        return berufskolleg.oder(fertig).oder(bald.und(STELLE));
    }
}
