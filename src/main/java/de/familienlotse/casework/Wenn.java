package de.familienlotse.casework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Haeufige Fragen an eine Lage: was waere, wenn? Jede setzt nur Angaben in B. */
final class Wenn {
    private static final BigDecimal STUNDEN = BigDecimal.TEN;
    private static final String ERWACHSENE = "erwachsene";
    private static final String STAND = "familienstand";
    private static final String PARTNER = "partner";
    private static final String ZEIT = "wochenstunden";
    private static final String BRUTTO = "brutto";
    private static final int SECHS = 6;

    private final TreeSet<LocalDate> rechtsaenderungen;

    /** @param rechtsaenderungen Tage, an denen ein Wert des Rechts neu gilt */
    Wenn(TreeSet<LocalDate> rechtsaenderungen) {
        this.rechtsaenderungen = rechtsaenderungen;
    }

    /** Eine Frage, die sich zu dieser Lage stellen laesst. */
    record Frage(String tun, String text, String wer) {}

    /** Welche Fragen passen. */
    List<Frage> moegliche(Map<String, Object> lage) {
        List<Frage> liste = new ArrayList<>();
        Leute.personen(lage, ERWACHSENE).stream()
                .filter(p -> arbeit(p) != null)
                .forEach(p -> liste.add(frage("stunden", p.get("id"))));
        List<Map<String, Object>> paar = Leute.personen(lage, ERWACHSENE);
        if (paar.size() == 2) {
            liste.add(frage("verheiratet".equals(paar.get(0).get(STAND)) ? "trennen" : "heiraten", null));
        }
        Leute.personen(lage, "kinder").stream()
                .filter(k -> sechs(k) != null && sechs(k).isAfter(tag(lage)))
                .forEach(k -> liste.add(frage("sechs", k.get("id"))));
        liste.add(frage("monat", null));
        if (rechtsaenderungen.higher(tag(lage)) != null) {
            liste.add(frage("recht", null));
        }
        return liste;
    }

    private static Frage frage(String was, Object wer) {
        return new Frage(
                wer == null ? was : was + ":" + wer, "casework.wenn." + was, wer == null ? "" : wer.toString());
    }

    /** Setzt in dieser Lage, was die Frage annimmt; unbekannte Fragen aendern nichts. */
    void setze(Map<String, Object> lage, String was, String wer) {
        switch (was) {
            case "stunden" -> mehrStunden(lage, wer);
            case "heiraten" -> heiraten(Leute.personen(lage, ERWACHSENE));
            case "trennen" -> trennen(lage);
            case "sechs" -> stichtag(lage, sechs(person(lage, "kinder", wer)));
            case "monat" -> stichtag(lage, tag(lage).plusMonths(1));
            case "recht" -> stichtag(lage, rechtsaenderungen.higher(tag(lage)));
            default -> {}
        }
    }

    private static void stichtag(Map<String, Object> lage, LocalDate tag) {
        if (tag != null) {
            lage.put(Fall.STICHTAG, tag.toString());
        }
    }

    static LocalDate tag(Map<String, Object> lage) {
        return LocalDate.parse(String.valueOf(lage.get(Fall.STICHTAG)));
    }

    private static Map<String, Object> person(Map<String, Object> lage, String liste, String id) {
        return Leute.personen(lage, liste).stream()
                .filter(p -> p.get("id").equals(id))
                .findFirst()
                .orElse(Map.of());
    }

    /** Die erste Arbeit mit bekannter Zeit und bekanntem Lohn; null ohne. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> arbeit(Map<String, Object> person) {
        return person.get("taetigkeiten") instanceof List<?> l
                ? (Map<String, Object>) l.stream()
                        .filter(t -> t instanceof Map<?, ?> m && zahl(m.get(ZEIT)) && zahl(m.get(BRUTTO)))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static boolean zahl(Object wert) {
        return wert instanceof Number n && new BigDecimal(n.toString()).signum() > 0;
    }

    /** Der Stundenlohn bleibt; wie viel netto bleibt, ist dann zu schaetzen. */
    private static void mehrStunden(Map<String, Object> lage, String wer) {
        Map<String, Object> arbeit = arbeit(person(lage, ERWACHSENE, wer));
        if (arbeit != null) {
            BigDecimal bisher = new BigDecimal(arbeit.get(ZEIT).toString());
            BigDecimal neu = bisher.add(STUNDEN);
            BigDecimal lohn = new BigDecimal(arbeit.get(BRUTTO).toString());
            arbeit.put(ZEIT, neu);
            arbeit.put(BRUTTO, lohn.multiply(neu).divide(bisher, 2, RoundingMode.HALF_UP));
            arbeit.remove("netto");
        }
    }

    private static void heiraten(List<Map<String, Object>> paar) {
        if (paar.size() == 2) {
            for (int i = 0; i < 2; i++) {
                paar.get(i).put(STAND, "verheiratet");
                paar.get(i).put(PARTNER, paar.get(1 - i).get("id"));
            }
        }
    }

    /** Wer zuerst genannt ist, bleibt mit den Kindern; was der andere dann an Unterhalt zahlt, ist offen. */
    private static void trennen(Map<String, Object> lage) {
        List<Map<String, Object>> paar = Leute.personen(lage, ERWACHSENE);
        if (paar.size() == 2) {
            Leute.personen(lage, "kinder").forEach(k -> k.remove("unterhalt"));
            Leute.entferne(lage, ERWACHSENE, String.valueOf(paar.get(1).get("id")));
            paar.get(0).put(STAND, "getrennt");
            paar.get(0).put(PARTNER, "keiner");
        }
    }

    /** Der sechste Geburtstag; ist nur der Monat bekannt, der Tag, an dem er sicher war. */
    private static LocalDate sechs(Map<String, Object> kind) {
        String geboren = String.valueOf(kind.get("geboren"));
        if (geboren.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return LocalDate.parse(geboren).plusYears(SECHS);
        }
        return geboren.matches("[0-9]{4}-[0-9]{2}")
                ? YearMonth.parse(geboren).plusYears(SECHS).atEndOfMonth()
                : null;
    }
}
