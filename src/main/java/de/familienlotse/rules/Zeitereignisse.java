package de.familienlotse.rules;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.rules.Zeitangabe.Zaehlung;
import de.familienlotse.rules.Zeitangabe.Zum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Die Tage im Leben einer Person, an denen eine Bedingung neu zu fragen ist, weil sie diese Grenze oder Frist liest. */
final class Zeitereignisse {
    /** Einheiten, in denen um Geburt und Termin gezaehlt wird. */
    static final Set<String> FRIST = Set.of("wochen", "tage");

    private static final String REGELALTER = "sgb2.regelaltersgrenze";

    private final Regelquellen regeln;

    Zeitereignisse(Regelquellen regeln) {
        this.regeln = regeln;
    }

    /** Bei einer Frist zaehlt auch der Tag nach dem letzten. */
    List<Ereignisregel> zu(Merkmal m, int leistung, Parameter p) {
        if (FRIST.contains(p.einheit())) {
            List<Ereignisregel> liste = new ArrayList<>();
            frist(p, Zum.TAG).forEach((wann, wer) -> liste.add(ereignis(m, leistung, wer, wann)));
            frist(p, Zum.FOLGETAG).forEach((wann, wer) -> liste.add(ereignis(m, leistung, wer, wann)));
            return liste;
        }
        return List.of(p.name().equals(REGELALTER) ? regelalter(m, leistung) : alter(m, leistung, p.name()));
    }

    private static Map<Zeitangabe, Wer> frist(Parameter p, Zum zum) {
        boolean wochen = p.einheit().equals("wochen");
        Zaehlung davor = wochen ? Zaehlung.WOCHEN_DAVOR : Zaehlung.TAGE_DAVOR;
        Zaehlung danach = wochen ? Zaehlung.WOCHEN_DANACH : Zaehlung.TAGE_DANACH;
        Map<Zeitangabe, Wer> angaben = new LinkedHashMap<>();
        for (Zaehlung z : List.of(davor, danach, Zaehlung.WOCHE, Zaehlung.WOCHEN_SEIT_EMPFAENGNIS)) {
            angaben.put(new Zeitangabe(Zeitbeginn.TERMIN, p.name(), z, zum), Wer.SCHWANGERE);
        }
        angaben.put(new Zeitangabe(Zeitbeginn.GEBURT, p.name(), danach, zum), Wer.KIND);
        return angaben;
    }

    private static Ereignisregel regelalter(Merkmal m, int leistung) {
        Zeitangabe monat = new Zeitangabe(Zeitbeginn.REGELALTER, null, null, Zum.MONATSERSTEN);
        return ereignis(m, leistung, Wer.ERWACHSENER, monat);
    }

    private Ereignisregel alter(Merkmal m, int leistung, String grenze) {
        String wann = regeln.wann(m);
        boolean aufenthalt = wann.contains("lebtHierSeit(");
        Zeitbeginn von = aufenthalt ? Zeitbeginn.AUFENTHALT : Zeitbeginn.GEBURT;
        Zum zum = wann.contains("alterZuMonatsbeginn()") ? Zum.MONATSERSTEN : Zum.TAG;
        Wer wer = aufenthalt ? Wer.ERWACHSENER : Wer.PERSON;
        return ereignis(m, leistung, wer, new Zeitangabe(von, grenze, Zaehlung.ALTER, zum));
    }

    /** Die Regel selbst wird gefragt. */
    static Ereignisregel ereignis(Merkmal m, int leistung, Wer wer, Zeitangabe wann) {
        return new Ereignisregel(
                leistung,
                m.id(),
                null,
                wer,
                List.of(),
                wann,
                Map.of(m.nummer(), Wird.FRAGE),
                "",
                m.norm(),
                Betragsangabe.KEINE,
                List.of());
    }
}
