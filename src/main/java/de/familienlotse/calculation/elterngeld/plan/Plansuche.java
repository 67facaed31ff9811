package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Sucht unter allen moeglichen Plaenen den besten, Lebensmonat fuer Lebensmonat: von allen Wegen zum selben {@link Suchraum
 * Stand} genuegt der beste. Gibt es keinen moeglichen Plan, ist das Ergebnis null.
 */
public final class Plansuche {
    private final Planlage lage;
    private final Suchraum raum;
    private final Suchwert werte;
    private final List<Monatswahl> wahlen;
    private final List<Suchschicht> schichten = new ArrayList<>();

    private Plansuche(Planlage lage, Monatsbetraege betraege) {
        this.lage = lage;
        raum = new Suchraum(lage);
        werte = new Suchwert(lage, betraege);
        wahlen = Monatswahl.alle(lage);
    }

    /** Der Plan mit der hoechsten Summe. */
    public static Monatsplan hoechsteSumme(Planlage lage, Monatsbetraege betraege) {
        Plansuche suche = new Plansuche(lage, betraege);
        suche.suche(lage.recht().lueckenlosAb());
        return suche.bester(false);
    }

    /**
     * Der Plan mit den meisten Lebensmonaten in Folge, vom ersten an, der nicht fest ist; unter gleich langen der mit der hoechsten
     * Summe.
     */
    public static Monatsplan laengsterBezug(Planlage lage, Monatsbetraege betraege) {
        Plansuche suche = new Plansuche(lage, betraege);
        suche.suche(lage.fest().laenge() + 1);
        return suche.bester(true);
    }

    private void suche(int lueckenlosAb) {
        Suchschicht anfang = new Suchschicht(raum.zahl());
        anfang.biete(0, 0, 0, 0, 0);
        schichten.add(anfang);
        for (int m = 1; m <= lage.recht().letzterMonat(); m++) {
            Suchschicht neu = new Suchschicht(raum.zahl());
            for (int w = 0; w < wahlen.size(); w++) {
                if (wahlen.get(w).moeglich(lage, m)
                        && (m < lueckenlosAb || !wahlen.get(w).leer())) {
                    gehe(schichten.get(m - 1), neu, w, m);
                }
            }
            schichten.add(neu);
        }
    }

    private void gehe(Suchschicht von, Suchschicht nach, int w, int monat) {
        Monatswahl wahl = wahlen.get(w);
        long wert = werte.wert(wahl, monat);
        long neben = werte.nebenwert(wahl, monat);
        for (int i = 0; i < von.zahl(); i++) {
            int s = von.stand(i);
            int ziel = raum.nach(s, wahl, monat);
            if (ziel != Bezugsstaende.UNMOEGLICH) {
                nach.biete(ziel, von.wert(s) + wert, von.nebenwert(s) + neben, s, w);
            }
        }
    }

    /** Der beste Stand am Ende eines Lebensmonats, nach dem der Plan enden darf; mit {@code spaeter} der am spaetesten endende. */
    private Monatsplan bester(boolean spaeter) {
        int monat = -1;
        int stand = 0;
        for (int m = frueheste(); m < schichten.size(); m++) {
            Suchschicht hier = schichten.get(m);
            for (int i = 0; i < hier.zahl(); i++) {
                int s = hier.stand(i);
                boolean neuerMonat = spaeter && monat != m;
                if (raum.vollstaendig(s)
                        && (neuerMonat || hier.besser(s, monat < 0 ? null : schichten.get(monat), stand))) {
                    monat = m;
                    stand = s;
                }
            }
        }
        return monat < 0 ? null : plan(monat, stand);
    }

    /** Vorher kann kein Plan enden. */
    private int frueheste() {
        int mutterschaft = lage.eltern().stream()
                .mapToInt(Planelternteil::mutterschaftsmonate)
                .max()
                .orElse(0);
        return Math.max(mutterschaft, lage.fest().laenge());
    }

    private Monatsplan plan(int monat, int stand) {
        Monatswahl[] gewaehlt = new Monatswahl[monat];
        int hier = stand;
        for (int m = monat; m > 0; m--) {
            gewaehlt[m - 1] = wahlen.get(schichten.get(m).wahl[hier]);
            hier = schichten.get(m).vorher[hier];
        }
        List<List<Elterngeldmonat>> monate = new ArrayList<>();
        for (int e = 0; e < lage.eltern().size(); e++) {
            int elternteil = e;
            monate.add(Arrays.stream(gewaehlt).map(w -> w.art(elternteil)).toList());
        }
        return new Monatsplan(Collections.unmodifiableList(monate));
    }
}
