package de.familienlotse.comparison;

import de.familienlotse.value.Fakten;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Stellt den Verlauf aus seinen Stellen zusammen. */
final class Verlaufsbau {
    /** Bis hierher kann Runden auf ganze Euro einen Schritt verfaelschen. */
    private static final BigDecimal RUNDUNG = BigDecimal.ONE;

    private static final int ANTEIL = 4;

    private final Verlaufsfrage frage;
    private final Faktpfad fakt;
    private final Stellen stellen;
    private final List<BigDecimal> raster;
    private final Klippensuche suche;

    Verlaufsbau(Verlaufsfrage frage, Faktpfad fakt, Stellen stellen) {
        this.frage = frage;
        this.fakt = fakt;
        this.stellen = stellen;
        raster = Raster.stellen(frage);
        suche = new Klippensuche(stellen, Raster.feinste(frage));
    }

    Verlauf baue() {
        List<Verlaufspunkt> punkte = new ArrayList<>();
        List<Klippe> klippen = new ArrayList<>();
        List<Klippe> anstiege = new ArrayList<>();
        for (int i = 0; i < raster.size(); i++) {
            BigDecimal x = raster.get(i);
            BigDecimal vorher = i == 0 ? null : raster.get(i - 1);
            punkte.add(new Verlaufspunkt(x, stellen.kasse(x), grenzbelastung(vorher, x)));
            BigDecimal mehr = vorher == null ? null : mehr(vorher, x);
            if (mehr != null && mehr.compareTo(unten().subtract(RUNDUNG)) < 0) {
                klippen.add(mitRueckkehr(suche.zwischen(vorher, x), i));
            } else if (mehr != null && mehr.compareTo(oben().add(RUNDUNG)) > 0) {
                anstiege.add(suche.zwischen(vorher, x));
            }
        }
        return new Verlauf(fakt.pfad(), punkte, klippen, anstiege, eigen(), fehlt());
    }

    /** Weniger als das faellt die Summe nie, ohne dass es am Recht liegt. */
    private BigDecimal unten() {
        return fakt.istAusgabe() ? frage.schritt().negate() : BigDecimal.ZERO;
    }

    /** Mehr als das steigt sie nie, ohne dass es am Recht liegt. */
    private BigDecimal oben() {
        return fakt.istEinkommen() || fakt.istGeld() ? frage.schritt() : BigDecimal.ZERO;
    }

    /** Um wie viel die Summe steigt; null, wenn sie an einer Stelle unbekannt ist. */
    private BigDecimal mehr(BigDecimal von, BigDecimal bis) {
        BigDecimal a = stellen.verfuegbar(von);
        BigDecimal b = stellen.verfuegbar(bis);
        return a == null || b == null ? null : b.subtract(a);
    }

    private BigDecimal grenzbelastung(BigDecimal vorher, BigDecimal x) {
        BigDecimal mehr = vorher == null || !fakt.istEinkommen() ? null : mehr(vorher, x);
        return mehr == null
                ? null
                : BigDecimal.ONE.subtract(mehr.divide(x.subtract(vorher), ANTEIL, RoundingMode.HALF_UP));
    }

    private Klippe mitRueckkehr(Klippe k, int ab) {
        return k.wiederAb(ersterAb(k.x(), ab, k.davor()));
    }

    /** Die erste Stelle nach {@code start}, an der mindestens das zur Verfuegung steht; {@code ab}: der naechste Punkt. */
    private BigDecimal ersterAb(BigDecimal start, int ab, BigDecimal mindestens) {
        BigDecimal zuWenig = start;
        for (BigDecimal x : raster.subList(ab, raster.size())) {
            if (reicht(x, mindestens)) {
                return genau(zuWenig, x, mindestens);
            }
            zuWenig = x;
        }
        return null;
    }

    private BigDecimal genau(BigDecimal zuWenig, BigDecimal genug, BigDecimal mindestens) {
        BigDecimal a = zuWenig;
        BigDecimal b = genug;
        while (b.subtract(a).compareTo(suche.feinste()) > 0) {
            BigDecimal mitte = suche.mitte(a, b);
            boolean reicht = reicht(mitte, mindestens);
            b = reicht ? mitte : b;
            a = reicht ? a : mitte;
        }
        return b;
    }

    private boolean reicht(BigDecimal x, BigDecimal mindestens) {
        BigDecimal da = stellen.verfuegbar(x);
        return da != null && da.compareTo(mindestens) >= 0;
    }

    private Eigenstand eigen() {
        BigDecimal x = fakt.wert(frage.situation().wurzel());
        if (x == null) {
            return null;
        }
        BigDecimal heute = stellen.verfuegbar(x);
        int naechste = (int) raster.stream().filter(r -> r.compareTo(x) <= 0).count();
        BigDecimal besser = heute == null ? null : ersterAb(x, naechste, heute.add(RUNDUNG));
        return new Eigenstand(x, stellen.kasse(x), besser);
    }

    private Fakten fehlt() {
        Fakten f = Fakten.KEINE;
        for (BigDecimal x : raster) {
            f = f.mit(stellen.kasse(x).summe().fehlt());
        }
        return f;
    }
}
