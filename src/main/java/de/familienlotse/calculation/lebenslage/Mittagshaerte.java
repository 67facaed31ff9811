package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.Grundsicherung;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ob das Geld der Familie nur knapp ueber dem Noetigsten liegt (Haertefallfonds „Alle Kinder essen mit“). */
public record Mittagshaerte(Rechnungen rechnungen) {
    /** Einkommen bis zum Bedarf samt Aufschlag; darueber nur, wenn Schulden druecken, und das prueft die Stadt. */
    public Wahrheit knapp() {
        Wahrheit schulden = new Familienkreis(rechnungen.lage()).nennt("schulden");
        return rechnungen.wenn(this::reichtKaum).oder(schulden.und(Wahrheit.offen(Fakten.KEINE)));
    }

    private Wahrheit reichtKaum(Rechnungen r) {
        Grundsicherung g = r.grundsicherung();
        BigDecimal faktor = r.lage().recht().zahl("alle-kinder-essen-mit.bedarfsfaktor");
        Groesse grenze = g.bedarf().mal(faktor);
        return g.einkommen().hoechstens(grenze);
    }
}
