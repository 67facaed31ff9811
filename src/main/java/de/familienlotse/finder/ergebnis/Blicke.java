package de.familienlotse.finder.ergebnis;

import de.familienlotse.finder.Auswerter;
import de.familienlotse.finder.Auswertung;
import de.familienlotse.finder.Folgenansicht;
import de.familienlotse.finder.Stand;
import de.familienlotse.finder.Standsiegel;
import de.familienlotse.finder.anfrage.Anfragebau;
import de.familienlotse.finder.seiten.Seiten;
import de.familienlotse.finder.seiten.Uebersicht;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.FamilienLeser;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Wertet einen Stand aus und macht ihn zeigbar. */
@Component
class Blicke {
    private final Auswerter auswerter;
    private final Standsiegel siegel;
    private final Nachschlagen nachschlagen;
    private final Texte texte;
    private final FamilienLeser leser;

    Blicke(Auswerter auswerter, Standsiegel siegel, Nachschlagen nachschlagen, Texte texte, FamilienLeser leser) {
        this.auswerter = auswerter;
        this.siegel = siegel;
        this.nachschlagen = nachschlagen;
        this.texte = texte;
        this.leser = leser;
    }

    /** Die Antwort auf diesen Stand in dieser Sprache. */
    Blick auf(Stand stand, Locale sprache) {
        Auswertung a = auswerter.werte(stand);
        return new Blick(
                a.familie(),
                stand.antworten(),
                a.befunde(),
                nachschlagen.jetzt(),
                texte,
                Sprache.von(sprache),
                adressen(stand, sprache));
    }

    /** Verweise mit diesem Stand in dieser Sprache. */
    Adressen adressen(Stand stand, Locale sprache) {
        return new Adressen(Sprache.von(sprache).praefix(), siegel.link(ohneFolgen(stand)));
    }

    /** Was die Familie angegeben hat, als Map. */
    Object anfrage(Stand stand) {
        return Anfragebau.baue(stand.antworten(), auswerter.regelwerk().fragen())
                .wurzel();
    }

    /** Was die letzte Antwort geaendert hat. */
    Folgenansicht folgen(Stand stand, Locale sprache) {
        return Folgenansicht.von(stand, auswerter.regelwerk(), texte, Sprache.von(sprache));
    }

    /** Alle Antworten zum Ausdrucken. */
    Uebersicht antworten(Stand stand, Blick blick) {
        Auswertung a = new Auswertung(stand, blick.familie(), blick.befunde());
        return Uebersicht.von(Seiten.zu(auswerter.regelwerk().fragen()), a);
    }

    /** Bis zu welchem Lohn eine vom Einkommen abhaengige Leistung bleibt, in einem Satz; null, wo nichts zu sagen ist. */
    String lohngrenzen(Blick blick, Stand stand, String leistung) {
        boolean gefragt = blick.werk().wegleistungen().contains(leistung)
                && blick.befund(leistung).ergebnis() == Ergebnis.WAHRSCHEINLICH;
        if (!gefragt) {
            return null;
        }
        try (Sitzung sitzung = new Sitzung(auswerter.regelwerk())) {
            Lohngrenzen.Spanne s = new Lohngrenzen(
                            anfrage(stand),
                            leistung,
                            a -> sitzung.aendere(leser.lies(new Eingabebaum(a, "", List.of()))))
                    .suche();
            return s == null ? null : Lohnsatz.zu(s, blick);
        }
    }

    /** Der Wert von {@code s} in einem Link zum Aufheben. */
    String merklink(Stand stand) {
        return siegel.merklink(ohneFolgen(stand));
    }

    private static Stand ohneFolgen(Stand stand) {
        return stand.mitFolgen(List.of(), List.of());
    }
}
