package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Beziehungen;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Hinweis;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;
import java.util.ArrayList;
import java.util.List;

/** Baut die Begruendung einer Leistung. */
final class WarumBau {
    private WarumBau() {}

    /** {@code anfrage}: was die Familie angegeben hat, als Map. */
    static WarumSeite baue(Blick blick, Befund b, Object anfrage) {
        Leistung l = blick.werk().leistung(b.leistung());
        Zeilenbau zeilen = new Zeilenbau(blick, anfrage);
        Karte karte = new Kartenbau(blick).baue(b);
        return new WarumSeite(
                karte,
                blick.kurz(b.leistung()),
                satz(blick, b, karte),
                zeilen.pflichten(b),
                zeilen.wege(b),
                new Rechnungsbau(blick).baue(b),
                b.ergebnis() == Ergebnis.WAHRSCHEINLICH ? List.of() : zeilen.anders(b),
                ereignisse(blick, b),
                new Grenzenbau(blick).baue(b.leistung()),
                beilagen(blick, b),
                blick.befunde().version(),
                blick.sprecher().tag(l.pruefstand().am()),
                l.pruefstand().bestaetigt(),
                blick.adressen());
    }

    private static String satz(Blick blick, Befund b, Karte karte) {
        return karte.betrag() == null
                ? blick.sprecher().sage("warum.satz." + b.ergebnis().schluessel())
                : blick.sprecher().sage("warum.satz.mit." + b.ergebnis().schluessel(), karte.betrag());
    }

    private static List<Zeitpunkt> ereignisse(Blick blick, Befund b) {
        return Zeitleiste.zeige(
                blick,
                blick.befunde().ausblick().stream()
                        .filter(a -> b.leistung().equals(a.leistung()))
                        .toList());
    }

    private static WarumSeite.Beilagen beilagen(Blick blick, Befund b) {
        return new WarumSeite.Beilagen(
                unterlagen(blick, b),
                texte(blick, b.annahmen()),
                texte(blick, b.hinweise()),
                verwandte(blick, b.beziehungen()));
    }

    private static List<Wort> unterlagen(Blick blick, Befund b) {
        return b.antrag() == null || b.antrag().unterlagen() == null
                ? List.of()
                : blick.sprecher().bausteine(b.antrag().unterlagen());
    }

    private static List<Wort> texte(Blick blick, List<Hinweis> hinweise) {
        return hinweise == null
                ? List.of()
                : blick.sprecher()
                        .daten(hinweise.stream()
                                .map(Hinweis::text)
                                .map(blick.leute()::ersetze)
                                .toList());
    }

    private static List<WarumSeite.Verwandte> verwandte(Blick blick, Beziehungen b) {
        List<WarumSeite.Verwandte> liste = new ArrayList<>();
        nimm(liste, blick, "vorrang", moegliche(blick, b.vorrang()));
        nimm(liste, blick, "setztVoraus", b.setztVoraus());
        nimm(liste, blick, "schliesstAus", moegliche(blick, b.schliesstAus()));
        nimm(liste, blick, "eroeffnet", b.eroeffnet());
        return liste;
    }

    /** Ohne das, was dieser Familie eher nicht zusteht. */
    private static List<String> moegliche(Blick blick, List<String> leistungen) {
        return leistungen.stream()
                .filter(l -> blick.befund(l) != null && blick.befund(l).ergebnis() != Ergebnis.EHER_NICHT)
                .toList();
    }

    private static void nimm(List<WarumSeite.Verwandte> liste, Blick blick, String art, List<String> leistungen) {
        for (String l : leistungen) {
            if (blick.befund(l) != null) {
                liste.add(new WarumSeite.Verwandte(
                        art, blick.name(l), blick.adressen().warum(l)));
            }
        }
    }
}
