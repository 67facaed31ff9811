package de.familienlotse.finder;

import de.familienlotse.finder.seiten.Seiten;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prueft eine einzelne Leistung: fragt nur, was sie noch entscheidet, und nichts zweimal. */
@Component
class Einzelpruefung {
    private final Auswerter auswerter;
    private final Texte texte;

    Einzelpruefung(Auswerter auswerter, Texte texte) {
        this.auswerter = auswerter;
        this.texte = texte;
    }

    /** Wie die Leistung heisst, die geprueft wird; null, wenn es diese nicht gibt. */
    Wort name(String leistung, Locale sprache) {
        return leistung(leistung)
                .map(l -> Leistungsworte.name(l, texte, Sprache.von(sprache)))
                .orElse(null);
    }

    /** Ob es diese Leistung gibt. */
    boolean kennt(String leistung) {
        return leistung(leistung).isPresent();
    }

    private Optional<Leistung> leistung(String id) {
        return regelwerk().leistungen().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** Dieselbe Auswertung, soweit sie diese Leistung betrifft. */
    Auswertung nur(String leistung, Auswertung a) {
        return new Auswertung(a.stand(), a.familie(), befunde(leistung, a));
    }

    /** Die naechste Seite unter {@code /finder}: eine Frage, oder warum das Ergebnis so ist. */
    String naechste(String leistung, Stand stand) {
        Auswertung a = nur(leistung, auswerter.werte(stand));
        if (a.befunde().zu(leistung).ergebnis() == Ergebnis.VIELLEICHT) {
            for (NaechsteFrage frage : a.befunde().naechsteFragen()) {
                String seite = seite(frage.frage(), a);
                if (seite != null && !stand.besucht().contains(seite)) {
                    return seite;
                }
            }
        }
        return Weiterweg.WARUM + leistung;
    }

    /** Wo diese Frage gestellt wird; wer gemeint ist, muss dafuer schon bekannt sein. */
    private String seite(String frage, Auswertung a) {
        Antworten antworten = a.stand().antworten();
        return Seiten.zu(regelwerk().fragen())
                .karte(frage, a)
                .map(k -> k.gruppen(antworten).isEmpty() ? wer(antworten) : k.id())
                .orElse(null);
    }

    /** Die Seite, auf der die Personen genannt werden, nach denen gefragt ist. */
    static String wer(Antworten a) {
        return a.hat(Personen.FORM) ? Personen.KINDER : "haushalt";
    }

    private Befunde befunde(String leistung, Auswertung a) {
        return regelwerk().pruefe(a.familie(), Set.of(leistung));
    }

    private Regelwerk regelwerk() {
        return auswerter.regelwerk();
    }
}
