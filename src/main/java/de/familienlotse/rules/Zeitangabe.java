package de.familienlotse.rules;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.parameters.Wert;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Wann ein Ereignis eintritt, wie es {@code ausblick.yaml} sagt.
 *
 * @param von wovon an gezaehlt wird
 * @param groesse Parameter, wahlweise mit {@code /schluessel}; null, wenn nichts zu zaehlen ist
 * @param zaehlung was der Parameter zaehlt
 * @param zum auf welchen Tag gerundet wird
 */
record Zeitangabe(Zeitbeginn von, String groesse, Zaehlung zaehlung, Zum zum) {
    static final int MONATE_JE_JAHR = 12;

    /** An Tagen des Kalenders, die fuer alle dieselben sind. */
    static final Zeitangabe KALENDER = new Zeitangabe(Zeitbeginn.GEBURT, null, null, Zum.TAG);

    private static final int WOCHEN_BIS_GEBURT = 40;
    private static final int TAGE_JE_WOCHE = 7;
    private static final String DAUER = "schwangerschaft.dauer-ab-empfaengnis";

    /** Was der Parameter zaehlt. */
    enum Zaehlung {
        /** Vollendete Jahre oder Monate, je nach seiner Einheit. */
        ALTER,
        /** Vollendete Schwangerschaftswochen. */
        WOCHE,
        WOCHEN_SEIT_EMPFAENGNIS,
        TAGE_DAVOR,
        TAGE_DANACH,
        WOCHEN_DAVOR,
        WOCHEN_DANACH
    }

    /** Auf welchen Tag gerundet wird. */
    enum Zum {
        TAG,
        /** Der Tag danach: der erste, an dem eine Frist vorbei ist. */
        FOLGETAG,
        /** Der naechste Monatserste, oder der Tag selbst. */
        MONATSERSTEN,
        /** Der Erste des naechsten Monats, auch wenn der Tag selbst ein Erster ist. */
        FOLGEMONAT,
        /** Der Erste des Monats, in dem das Lebensjahr vollendet wird. */
        VOLLENDUNGSMONAT;

        static Zum von(String wort) {
            return valueOf(wort.toUpperCase(Locale.ROOT));
        }
    }

    /** Der Abstand an einem Tag des Rechts. */
    Abstand am(Rechtsstand recht) {
        if (groesse == null) {
            return new Abstand(0, 0);
        }
        int n = zahl(recht, groesse).intValueExact();
        return switch (zaehlung) {
            case ALTER -> new Abstand(inJahren(recht) ? n * MONATE_JE_JAHR : n, 0);
            case WOCHE -> new Abstand(0, (n - WOCHEN_BIS_GEBURT) * TAGE_JE_WOCHE);
            case WOCHEN_SEIT_EMPFAENGNIS ->
                new Abstand(0, (n - zahl(recht, DAUER).intValueExact()) * TAGE_JE_WOCHE);
            case TAGE_DAVOR -> new Abstand(0, -n);
            case TAGE_DANACH -> new Abstand(0, n);
            case WOCHEN_DAVOR -> new Abstand(0, -n * TAGE_JE_WOCHE);
            case WOCHEN_DANACH -> new Abstand(0, n * TAGE_JE_WOCHE);
        };
    }

    private boolean inJahren(Rechtsstand recht) {
        return recht.parameter(parameter()).einheit().equals("jahre");
    }

    /** Der Name des Parameters ohne Schluessel. */
    String parameter() {
        return groesse.split("/")[0];
    }

    /** Eine Zahl, eine Zahl einer Tabelle oder, mit einer Nummer am Ende, einer Reihe. */
    static BigDecimal zahl(Rechtsstand recht, String groesse) {
        String[] teile = groesse.split("/");
        return switch (teile.length) {
            case 1 -> recht.zahl(teile[0]);
            case 2 ->
                recht.wert(teile[0]).reihe() != null
                        ? recht.reihe(teile[0]).get(Integer.parseInt(teile[1]))
                        : recht.zahl(teile[0], teile[1]);
            default -> recht.reihe(teile[0], teile[1]).get(Integer.parseInt(teile[2]));
        };
    }

    /** Wie die Zahlen eines Werts heissen: er selbst, die seiner Tabelle oder die seiner benannten Reihen. */
    static List<String> groessen(String name, Wert w) {
        if (w.zahl() != null) {
            return List.of(name);
        }
        if (w.tabelle() != null) {
            return w.tabelle().keySet().stream().map(k -> name + "/" + k).toList();
        }
        List<String> liste = new ArrayList<>();
        Map<String, List<BigDecimal>> reihen = w.reihen() == null ? Map.of() : w.reihen();
        reihen.forEach((k, r) -> IntStream.range(0, r.size()).forEach(i -> liste.add(name + "/" + k + "/" + i)));
        return liste;
    }

    /** Ob die Groesse an diesem Tag gilt. */
    boolean gilt(Rechtsstand recht) {
        return groesse == null || recht.gilt(parameter());
    }

    /** Monate und Tage von einem Tag an; eines von beiden ist null. */
    record Abstand(int monate, int tage) {
        private static final int TAGE_JE_MONAT = 30;

        /** Ungefaehr, auf ganze Monate. */
        int ganzeMonate() {
            return monate + tage / TAGE_JE_MONAT;
        }
    }
}
