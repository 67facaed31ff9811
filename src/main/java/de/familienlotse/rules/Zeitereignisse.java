package de.familienlotse.rules;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.rules.Zeitangabe.Zaehlung;
import de.familienlotse.rules.Zeitangabe.Zum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Die Tage im Leben einer Person, an denen eine Bedingung neu zu fragen ist, weil sie diese Grenze oder Frist liest. */
final class Zeitereignisse {
    /** Einheiten, in denen um Geburt und Termin gezaehlt wird. */
    static final Set<String> FRIST = Set.of("wochen", "tage");

    /** Woran man Parameter erkennt, die den Aufenthalt in Deutschland zaehlen. */
    private static final Set<String> AUFENTHALT =
            Set.of("aufenthalt-m", "aufenthalt-j", "sperrfrist", "asylblg.analog-monate");

    private static final String REGELALTER = "sgb2.regelaltersgrenze";

    private final Regelquellen regeln;

    Zeitereignisse(Regelquellen regeln) {
        this.regeln = regeln;
    }

    /** Bei einer Frist zaehlt auch der Tag nach dem letzten. */
    List<Ereignisregel> zu(Merkmal m, int leistung, Parameter p, String groesse) {
        Map<Zeitangabe, Wer> angaben = FRIST.contains(p.einheit()) ? frist(p) : alter(m, p, groesse);
        return angaben.entrySet().stream()
                .map(e -> ereignis(m, leistung, e.getValue(), e.getKey()))
                .toList();
    }

    /** Tage, an denen sich der Betrag aendern kann. */
    List<Ereignisregel> betrag(Leistung l, int nummer, Parameter p, String groesse) {
        Zeitangabe geburt = new Zeitangabe(Zeitbeginn.GEBURT, groesse, Zaehlung.ALTER, Zum.TAG);
        Map<Zeitangabe, Wer> angaben = FRIST.contains(p.einheit()) ? frist(p) : Map.of(geburt, Wer.PERSON);
        return angaben.entrySet().stream()
                .map(e -> betrag(l, nummer, e.getValue(), e.getKey()))
                .toList();
    }

    /** Nur der Betrag wird neu gerechnet. */
    static Ereignisregel betrag(Leistung l, int nummer, Wer wer, Zeitangabe wann) {
        return ereignis(nummer, Ereignisregel.BETRAG, wer, wann, Map.of(), l.norm());
    }

    private static Map<Zeitangabe, Wer> frist(Parameter p) {
        boolean wochen = p.einheit().equals("wochen");
        Zaehlung davor = wochen ? Zaehlung.WOCHEN_DAVOR : Zaehlung.TAGE_DAVOR;
        Zaehlung danach = wochen ? Zaehlung.WOCHEN_DANACH : Zaehlung.TAGE_DANACH;
        Map<Zeitangabe, Wer> angaben = new LinkedHashMap<>();
        for (Zum zum : List.of(Zum.TAG, Zum.FOLGETAG)) {
            for (Zaehlung z : List.of(davor, danach, Zaehlung.WOCHE, Zaehlung.WOCHEN_SEIT_EMPFAENGNIS)) {
                angaben.put(new Zeitangabe(Zeitbeginn.TERMIN, p.name(), z, zum), Wer.SCHWANGERE);
            }
            angaben.put(new Zeitangabe(Zeitbeginn.GEBURT, p.name(), danach, zum), Wer.KIND);
        }
        return angaben;
    }

    private Wer wer(Merkmal m, Parameter p) {
        return aufenthalt(m, p) || p.name().equals(REGELALTER) ? Wer.ERWACHSENER : Wer.PERSON;
    }

    /** Bei einer Frist in Monaten zaehlt auch der Tag nach dem letzten. */
    private Map<Zeitangabe, Wer> alter(Merkmal m, Parameter p, String groesse) {
        Wer wer = wer(m, p);
        if (p.name().equals(REGELALTER)) {
            return Map.of(new Zeitangabe(Zeitbeginn.REGELALTER, null, null, Zum.MONATSERSTEN), wer);
        }
        Zeitbeginn von = aufenthalt(m, p) ? Zeitbeginn.AUFENTHALT : Zeitbeginn.GEBURT;
        Zum zum = regeln.wann(m).contains("alterZuMonatsbeginn()") ? Zum.MONATSERSTEN : Zum.TAG;
        Map<Zeitangabe, Wer> angaben = new LinkedHashMap<>();
        angaben.put(new Zeitangabe(von, groesse, Zaehlung.ALTER, zum), wer);
        if (p.einheit().equals("monate") && groesse.equals(p.name())) {
            angaben.put(new Zeitangabe(von, groesse, Zaehlung.ALTER, Zum.FOLGETAG), wer);
        }
        return angaben;
    }

    private boolean aufenthalt(Merkmal m, Parameter p) {
        return regeln.wann(m).contains("lebtHierSeit(") || AUFENTHALT.stream().anyMatch(p.name()::contains);
    }

    /** Die Regel selbst wird gefragt. */
    static Ereignisregel ereignis(Merkmal m, int leistung, Wer wer, Zeitangabe wann) {
        return ereignis(leistung, m.id(), wer, wann, Map.of(m.nummer(), Wird.FRAGE), m.norm());
    }

    private static Ereignisregel ereignis(
            int leistung, String id, Wer wer, Zeitangabe wann, Map<Integer, Wird> wird, String norm) {
        return new Ereignisregel(
                leistung, id, null, wer, List.of(), wann, wird, "", norm, Betragsangabe.KEINE, List.of());
    }
}
