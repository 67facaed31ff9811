package de.familienlotse.api;

import de.familienlotse.findings.Planbefund;
import de.familienlotse.findings.Plankontingent;
import de.familienlotse.findings.Planmonat;
import de.familienlotse.findings.Planverstoss;
import de.familienlotse.findings.Planvorschlag;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienSchema;
import de.familienlotse.situation.Rolle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ein Elterngeldplan, wie ihn die Seite zeigt.
 *
 * @param monate der Plan der Familie; leer ohne Plan
 * @param summe in Euro; null, wenn nichts gesagt werden kann
 */
record PlanSeite(
        String stichtag,
        List<String> personen,
        List<Zeile> monate,
        String summe,
        List<Grund> gruende,
        List<Rest> reste,
        List<Vorschlag> vorschlaege,
        List<String> hinweise,
        List<String> fehlt) {
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("d.M.yyyy");

    static PlanSeite von(Planbefund b, Familie familie) {
        Map<String, String> namen = namen(b, familie);
        return new PlanSeite(
                TAG.format(b.stichtag()),
                List.copyOf(namen.values()),
                zeilen(b.lebensmonate(), namen),
                Betragstext.euro(b.summe()),
                gruende(b.verstoesse(), namen),
                b.kontingent().personen().stream().map(p -> Rest.von(p, namen)).toList(),
                b.vorschlaege().stream().map(v -> Vorschlag.von(v, namen)).toList(),
                b.hinweise().stream().map(h -> h.text() + " (" + h.norm() + ")").toList(),
                b.fehlt().pfade().stream().map(FamilienSchema::bedeutung).toList());
    }

    /** Mutter und Vater, sonst die Kennung. */
    private static Map<String, String> namen(Planbefund b, Familie familie) {
        Map<String, String> namen = new LinkedHashMap<>();
        for (Plankontingent.JePerson p : b.kontingent().personen()) {
            Rolle rolle = familie.erwachsene().wert().stream()
                    .filter(e -> e.id().equals(p.person()))
                    .map(Erwachsener::rolle)
                    .map(r -> r.oder(Rolle.ANDERE))
                    .findFirst()
                    .orElse(Rolle.ANDERE);
            String name =
                    rolle == Rolle.MUTTER ? "Mutter" : rolle == Rolle.VATER ? "Vater" : "Elternteil " + p.person();
            namen.put(p.person(), namen.containsValue(name) ? name + " " + p.person() : name);
        }
        return namen;
    }

    private static List<Zeile> zeilen(List<Planmonat> monate, Map<String, String> namen) {
        return monate.stream().map(m -> Zeile.von(m, namen)).toList();
    }

    /** Derselbe Grund in mehreren Lebensmonaten steht einmal da. */
    private static List<Grund> gruende(List<Planverstoss> verstoesse, Map<String, String> namen) {
        Map<Planverstoss, List<String>> monate = new LinkedHashMap<>();
        for (Planverstoss v : verstoesse) {
            monate.computeIfAbsent(new Planverstoss(v.person(), null, v.text(), v.norm()), x -> new ArrayList<>())
                    .add(v.monat() == null ? "" : v.monat().toString());
        }
        return monate.entrySet().stream()
                .map(e -> grund(e.getKey(), String.join(", ", e.getValue()), namen))
                .toList();
    }

    private static Grund grund(Planverstoss v, String monate, Map<String, String> namen) {
        String zeit = monate.isEmpty() ? "" : "Lebensmonat " + monate;
        String wo = Stream.of(namen.getOrDefault(v.person(), ""), zeit)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(", "));
        return new Grund(wo, v.text(), v.norm());
    }

    /** Ein Lebensmonat mit einem Feld je Person. */
    record Zeile(int monat, String zeit, List<Feld> felder) {
        static Zeile von(Planmonat m, Map<String, String> namen) {
            return new Zeile(
                    m.monat(),
                    m.von() == null ? "" : tag(m.von()) + " – " + tag(m.bis()),
                    m.personen().stream().map(p -> Feld.von(p, namen)).toList());
        }

        private static String tag(LocalDate tag) {
            return TAG.format(tag);
        }
    }

    /** Was eine Person in einem Lebensmonat bezieht; {@code betrag} null ohne Bezug. */
    record Feld(String person, String art, String betrag) {
        static Feld von(Planmonat.Bezug p, Map<String, String> namen) {
            return new Feld(namen.get(p.person()), p.art().schluessel(), Betragstext.euro(p.betrag()));
        }
    }

    /** Warum der Plan so nicht geht; {@code wo} leer fuer den ganzen Plan beider Eltern. */
    record Grund(String wo, String text, String norm) {}

    /** Was einer Person noch bleibt. */
    record Rest(String person, int basis, int plus) {
        static Rest von(Plankontingent.JePerson p, Map<String, String> namen) {
            return new Rest(
                    namen.get(p.person()), p.anteil().restBasis(), p.anteil().restPlus());
        }
    }

    /** Ein Vorschlag mit seiner Tafel. */
    record Vorschlag(String id, String text, String summe, List<Zeile> monate) {
        static Vorschlag von(Planvorschlag v, Map<String, String> namen) {
            return new Vorschlag(v.id(), v.text(), Betragstext.euro(v.summe()), zeilen(v.lebensmonate(), namen));
        }
    }
}
