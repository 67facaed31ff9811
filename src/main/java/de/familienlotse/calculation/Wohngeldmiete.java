package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Haushalt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;

/** Zu beruecksichtigende Miete oder Belastung nach §§ 11, 12 WoGG, Euro je Monat. */
final class Wohngeldmiete {
    private static final int TABELLE_BIS = 5;
    private final Lage lage;
    private final Rechtsstand recht;

    Wohngeldmiete(Lage lage) {
        this.lage = lage;
        recht = lage.recht();
    }

    /** Fuer {@code zaehlende} von {@code alle} Mitgliedern; andere Bewohner tragen ihren Kopfteil selbst. */
    Groesse miete(int zaehlende, int alle) {
        Groesse kosten = lage.familie().haushalt().bruttokaltmiete();
        Groesse ohneFremde = kopfteil(kosten, alle, lage.koepfe());
        Groesse hoechstens = hoechstbetrag(alle).plus(Groesse.genau(jeMitglied("wohngeld.klimakomponente", alle)));
        Groesse heizung = Groesse.genau(jeMitglied("wohngeld.heizkostenentlastung-gesamt", alle));
        return kopfteil(ohneFremde, zaehlende, alle)
                .min(kopfteil(hoechstens, zaehlende, alle))
                .plus(kopfteil(heizung, zaehlende, alle));
    }

    private static Groesse kopfteil(Groesse g, int teil, int ganz) {
        return teil == ganz ? g : g.mal(BigDecimal.valueOf(teil)).durch(BigDecimal.valueOf(ganz), Zahlen.STELLEN);
    }

    /** Hoechstbetrag der Mietenstufe; ohne bekannte Stufe die Spanne aller Stufen. */
    private Groesse hoechstbetrag(int alle) {
        Groesse stufe = mietenstufe();
        return stufe.monoton(s -> hoechstbetrag(alle, s.intValue()));
    }

    private BigDecimal hoechstbetrag(int alle, int stufe) {
        List<BigDecimal> reihe = recht.reihe("wohngeld.hoechstbetraege", zeile(alle));
        BigDecimal betrag = reihe.get(stufe - 1);
        return betrag.add(recht.reihe("wohngeld.hoechstbetraege", "weitere")
                .get(stufe - 1)
                .multiply(BigDecimal.valueOf(Math.max(0, alle - TABELLE_BIS))));
    }

    private BigDecimal jeMitglied(String tabelle, int alle) {
        return recht.zahl(tabelle, zeile(alle))
                .add(recht.zahl(tabelle, "weitere").multiply(BigDecimal.valueOf(Math.max(0, alle - TABELLE_BIS))));
    }

    private static String zeile(int alle) {
        return Integer.toString(Math.min(alle, TABELLE_BIS));
    }

    /** Die Mietenstufe: genannt, die von Hamm oder unbekannt zwischen der ersten und der letzten. */
    Groesse mietenstufe() {
        Haushalt h = lage.familie().haushalt();
        if (h.mietenstufe().bekannt()) {
            return Groesse.genau(h.mietenstufe().wert());
        }
        if (inHamm(h)) {
            return Groesse.genau(recht.zahl("wohngeld.mietenstufe-hamm"));
        }
        int letzte = recht.reihe("wohngeld.mietenstufen-grenzen").size() + 1;
        Fakten fehlt = Fakten.von(
                h.gemeinde().bekannt() || h.plz().bekannt()
                        ? h.mietenstufe().fakt()
                        : h.gemeinde().fakt());
        return Groesse.spanne(BigDecimal.ONE, BigDecimal.valueOf(letzte), fehlt);
    }

    private boolean inHamm(Haushalt h) {
        return h.gemeinde().bekannt()
                ? h.gemeinde().wert().equals(recht.text("hamm.gemeindeschluessel"))
                : h.plz().bekannt()
                        && recht.text("hamm.postleitzahlen").contains(h.plz().wert());
    }
}
