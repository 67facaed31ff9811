package de.familienlotse.api;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.situation.FamilienSchema;
import de.familienlotse.value.Fakt;
import java.util.List;

/**
 * Ein Befund, wie ihn die Seite zeigt.
 *
 * @param betrag in Euro; null, wenn nichts zu erwarten ist oder nichts gesagt werden kann
 * @param grund die entscheidende Bedingung oder null
 * @param fehlt fehlende Angaben in Worten
 * @param unterstellt was der Betrag unterstellt, ohne das Fehlende
 */
record Karte(
        String name,
        String betrag,
        String turnus,
        Merkmal grund,
        List<Merkmal> bedingungen,
        List<Zeile> rechenweg,
        List<Fehlt> fehlt,
        List<Fehlt> unterstellt,
        List<String> hinweise) {

    static Karte von(Befund b) {
        return new Karte(
                b.name(),
                b.ergebnis() == Ergebnis.EHER_NICHT ? null : Betragstext.euro(b.betrag()),
                b.turnus(),
                b.bedingungen().isEmpty() ? null : Merkmal.von(b.bedingungen().get(0)),
                b.bedingungen().stream().map(Merkmal::von).toList(),
                b.rechenweg().stream().map(Zeile::von).toList(),
                b.fehlt().pfade().stream().map(Fehlt::von).toList(),
                unterstellt(b),
                b.hinweise().stream().map(h -> h.text()).toList());
    }

    private static List<Fehlt> unterstellt(Befund b) {
        List<String> fehlt = b.fehlt().pfade();
        boolean ohneBetrag = b.ergebnis() == Ergebnis.EHER_NICHT || b.betrag() == null;
        return ohneBetrag
                ? List.of()
                : b.unterstellt().stream()
                        .map(Fakt::pfad)
                        .filter(p -> !fehlt.contains(p))
                        .map(Fehlt::von)
                        .toList();
    }

    /** Eine Bedingung; {@code person} ist leer fuer den Haushalt. */
    record Merkmal(String text, String person, String wahrheit, String norm) {
        static Merkmal von(Bedingung b) {
            return new Merkmal(b.text(), b.person(), b.wahrheit().toString(), b.norm());
        }
    }

    /** Eine Zeile des Rechenwegs. */
    record Zeile(String text, String wert, String norm) {
        static Zeile von(Rechenzeile z) {
            return new Zeile(z.text(), Betragstext.wert(z), z.norm());
        }
    }

    /** Eine fehlende Angabe mit ihrem Pfad in der Anfrage. */
    record Fehlt(String text, String pfad) {
        static Fehlt von(String pfad) {
            return new Fehlt(FamilienSchema.bedeutung(pfad), pfad);
        }
    }
}
