package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.platform.Gesetze;
import de.familienlotse.platform.Wort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Macht aus Bedingungen Zeilen: was verlangt ist, was die Familie gesagt hat, ob es passt und wo es steht. */
final class Zeilenbau {
    private static final int ANGABEN = 5;

    private final Blick blick;
    private final Angaben angaben;

    /** {@code anfrage}: was die Familie angegeben hat, als Map. */
    Zeilenbau(Blick blick, Object anfrage) {
        this.blick = blick;
        angaben = new Angaben(anfrage, blick.werk().fragen(), blick.fragen(), blick.sprecher(), blick.leute());
    }

    /** Die Bedingungen, die alle gelten muessen. */
    List<WarumSeite.Zeile> pflichten(Befund b) {
        return b.bedingungen().stream()
                .filter(x -> x.weg() == null)
                .map(x -> zeile(b.leistung(), x))
                .toList();
    }

    /** Je Moeglichkeit ihre Bedingungen. */
    List<List<WarumSeite.Zeile>> wege(Befund b) {
        Map<String, List<WarumSeite.Zeile>> je = new LinkedHashMap<>();
        for (Bedingung x : b.bedingungen()) {
            if (x.weg() != null) {
                je.computeIfAbsent(x.weg(), w -> new ArrayList<>()).add(zeile(b.leistung(), x));
            }
        }
        return List.copyOf(je.values());
    }

    private WarumSeite.Zeile zeile(String leistung, Bedingung x) {
        List<Angaben.Angabe> alle = angaben.zu(blick.werk().fakten(leistung, x.id()), x.person());
        boolean einzeln = alle.size() <= ANGABEN;
        return new WarumSeite.Zeile(
                text(leistung, x),
                blick.leute().name(x.person()),
                einzeln ? alle : List.of(),
                einzeln ? 0 : alle.size(),
                x.wahrheit().toString(),
                Gruende.bestaetigt(x),
                fehlt(x),
                Gesetze.zu(x.norm()));
    }

    private Wort text(String leistung, Bedingung x) {
        return blick.sprecher().bedingung(leistung, x.id(), blick.leute().ersetze(Gruende.text(x)));
    }

    private List<Fragen.Luecke> fehlt(Bedingung x) {
        return blick.fragen().luecken(x.wahrheit().fehlt().pfade());
    }

    /** Was fuer ein besseres Ergebnis anders sein muesste: erst das Verfehlte, dann das Offene. */
    List<WarumSeite.Anders> anders(Befund b) {
        Map<String, WarumSeite.Anders> je = new LinkedHashMap<>();
        b.bedingungen().stream().filter(x -> x.wahrheit().istNein()).forEach(x -> nimm(je, b.leistung(), x));
        b.bedingungen().stream().filter(x -> x.wahrheit().istOffen()).forEach(x -> nimm(je, b.leistung(), x));
        return List.copyOf(je.values());
    }

    private void nimm(Map<String, WarumSeite.Anders> je, String leistung, Bedingung x) {
        je.putIfAbsent(
                x.id() + " " + x.person(),
                new WarumSeite.Anders(
                        text(leistung, x),
                        blick.leute().name(x.person()),
                        x.wahrheit().istOffen(),
                        fehlt(x)));
    }
}
