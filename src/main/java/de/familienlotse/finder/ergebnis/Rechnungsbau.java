package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.platform.Gesetze;
import de.familienlotse.value.Fakt;
import java.math.BigDecimal;
import java.util.List;

/** Stellt den Rechenweg eines Befunds dar, mit denselben Zahlen wie die Schnittstelle. */
final class Rechnungsbau {
    private final Blick blick;

    Rechnungsbau(Blick blick) {
        this.blick = blick;
    }

    Rechnung baue(Befund b) {
        String summe =
                b.ergebnis() == Ergebnis.EHER_NICHT ? null : blick.betraege().mitTurnus(b.betrag(), b.turnus());
        return new Rechnung(
                b.rechenweg().stream().map(this::zeile).toList(),
                summe == null ? List.of() : teile(b),
                summe,
                summe == null ? List.of() : unterstellt(b));
    }

    /** Was der Betrag unterstellt, ohne das, was schon dem Ergebnis fehlt. */
    private List<Fragen.Luecke> unterstellt(Befund b) {
        List<String> fehlt = b.fehlt().pfade();
        return blick.fragen()
                .luecken(b.unterstellt().stream()
                        .map(Fakt::pfad)
                        .filter(p -> !fehlt.contains(p))
                        .toList());
    }

    private Rechnung.Zeile zeile(Rechenzeile z) {
        return new Rechnung.Zeile(
                blick.sprecher().daten(blick.leute().ersetze(z.text())),
                blick.betraege().wert(z),
                blick.sprecher().tag(z.gueltigAb()),
                blick.werk().quelle(z.parameter(), z.gueltigAb()),
                Gesetze.zu(z.norm()));
    }

    /** Die Anteile der Personen, wenn sie zusammen genau die Summe sind. */
    private List<Rechnung.Teil> teile(Befund b) {
        List<Rechnung.Teil> teile = b.personen().stream()
                .filter(p -> p.ergebnis() != Ergebnis.EHER_NICHT
                        && p.betrag() != null
                        && p.betrag().istGenau())
                .map(p -> new Rechnung.Teil(
                        blick.leute().name(p.person()),
                        blick.sprecher().euro(p.betrag().wert()),
                        p.betrag().wert()))
                .toList();
        BigDecimal summe = teile.stream().map(Rechnung.Teil::wert).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean stimmt = b.betrag().istGenau() && summe.compareTo(b.betrag().wert()) == 0;
        return stimmt && teile.size() > 1 ? teile : List.of();
    }
}
