package de.familienlotse.finder.ergebnis;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.finder.Antworten;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Die ganzen Familien, so wie die Seiten sie sehen. */
final class Schaufamilien {
    static final Nachschlagewerk WERK = new Nachschlagewerk(Fallpruefung.REGELWERK);
    static final Texte TEXTE = Texte.quelle();

    static final FamilienLeser LESER = new FamilienLeser(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), Fallpruefung.REGELWERK.ersterTag());

    private static final List<Schaufamilie> ALLE = Faelle.einzelne("familien").stream()
            .map(f -> zu(f.name(), Faelle.json(f.anfrage())))
            .toList();

    private Schaufamilien() {}

    /** Eine Familie mit dem, was sie angegeben hat. */
    record Schaufamilie(String name, Blick blick, Object anfrage) {
        ErgebnisSeite ergebnis() {
            return ErgebnisBau.baue(blick, new Ansicht(null, null));
        }

        WarumSeite warum(String leistung) {
            return WarumBau.baue(blick, blick.befund(leistung), anfrage);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Schaufamilie> alle() {
        return ALLE;
    }

    static Schaufamilie zu(String name, String json) {
        return zu(name, json, Sprache.DEUTSCH);
    }

    static Schaufamilie zu(String name, String json, Sprache sprache) {
        Eingabebaum baum = Eingabebaum.json(json);
        Familie familie = LESER.lies(baum);
        return new Schaufamilie(
                name,
                new Blick(
                        familie,
                        Antworten.KEINE,
                        Fallpruefung.REGELWERK.pruefe(familie),
                        WERK,
                        TEXTE,
                        sprache,
                        new Adressen("", "S")),
                baum.wurzel());
    }
}
