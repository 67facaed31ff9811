package de.familienlotse.comparison;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.UngueltigeAngaben;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sucht die Angabe, deren Aenderung zu einem Unterschied fuehrt: geht von der ersten zur zweiten Situation Angabe fuer Angabe, in der
 * Reihenfolge der Anfrage, und merkt sich, bei welcher sich Bedingung oder Betrag der Leistung zuerst aendern.
 */
final class Faktensuche {
    /** Die Antwort, nachdem diese Angabe geaendert ist. */
    private record Stufe(String fakt, Befunde befunde) {}

    private final Regelwerk regelwerk;
    private final FamilienLeser leser;
    private final List<Aenderung> aenderungen;
    private final Object erste;
    private final Befunde vorher;
    private final Befunde nachher;
    private List<Stufe> stufen;

    Faktensuche(
            Regelwerk regelwerk, FamilienLeser leser, Object erste, Object zweite, Befunde vorher, Befunde nachher) {
        this.regelwerk = regelwerk;
        this.leser = leser;
        this.erste = erste;
        this.vorher = vorher;
        this.nachher = nachher;
        aenderungen = Aenderungen.zwischen(erste, zweite);
    }

    /** Die Ursache mit der Angabe, die zu ihr fuehrt. */
    Erstursache mitFakt(Erstursache u, Befund neu) {
        if (aenderungen.isEmpty()) {
            return u;
        }
        String anfangs = zustand(vorher, u, neu.leistung());
        for (Stufe s : stufen()) {
            if (!Objects.equals(zustand(s.befunde(), u, neu.leistung()), anfangs)) {
                return u.wegen(s.fakt());
            }
        }
        return u.wegen(aenderungen.get(aenderungen.size() - 1).pfad());
    }

    /** Wie es um die Bedingung der Ursache steht; ohne Bedingung, was die Leistung ergibt. */
    private static String zustand(Befunde befunde, Erstursache u, String leistung) {
        Befund f = befunde.zu(leistung);
        if (u.bedingung() == null) {
            return f.ergebnis() + " " + Leistungsunterschied.betrag(f);
        }
        return f.bedingungen().stream()
                .filter(b -> b.id().equals(u.bedingung()) && Objects.equals(b.person(), u.person()))
                .map(Faktensuche::wahrheit)
                .findFirst()
                .orElse("");
    }

    private static String wahrheit(Bedingung b) {
        return b.wahrheit().istJa() ? "ja" : b.wahrheit().istNein() ? "nein" : "offen";
    }

    /** Erst gerechnet, wenn es einen Unterschied gibt; die letzte Stufe ist die zweite Situation. */
    private List<Stufe> stufen() {
        if (stufen == null) {
            stufen = new ArrayList<>();
            String offen = zwischenstufen();
            String letzte = aenderungen.get(aenderungen.size() - 1).pfad();
            stufen.add(new Stufe(offen == null ? letzte : offen, nachher));
        }
        return stufen;
    }

    /** Alle vor der letzten. Die erste Angabe, nach der noch keine moegliche Familie entstand; sonst null. */
    private String zwischenstufen() {
        Object stand = erste;
        String offen = null;
        try (Sitzung sitzung = new Sitzung(regelwerk)) {
            for (Aenderung a : aenderungen.subList(0, aenderungen.size() - 1)) {
                stand = a.wende(stand);
                offen = offen == null ? a.pfad() : offen;
                Befunde befunde = pruefe(sitzung, stand);
                if (befunde != null) {
                    stufen.add(new Stufe(offen, befunde));
                    offen = null;
                }
            }
        }
        return offen;
    }

    /** Null, wenn die halbe Aenderung keine moegliche Familie ergibt. */
    private Befunde pruefe(Sitzung sitzung, Object anfrage) {
        try {
            return sitzung.aendere(leser.lies(new Eingabebaum(anfrage, "", List.of())));
        } catch (UngueltigeAngaben e) {
            return null;
        }
    }
}
