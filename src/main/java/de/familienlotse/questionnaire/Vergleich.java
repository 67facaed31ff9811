package de.familienlotse.questionnaire;

import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Schluessel;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Vergleicht eine Antwort. Nennt der Pfad Personen wie die gefragte, zaehlt ihre Antwort; nennt er andere, genuegt eine von ihnen.
 *
 * @param irgendwer ob immer die Antwort einer beliebigen dieser Personen genuegt
 * @param werte Worte der Anfrage oder eine Zahl
 */
public record Vergleich(String fakt, boolean irgendwer, Zeichen zeichen, List<String> werte) implements Wenn {
    /** Wie verglichen wird. */
    public enum Zeichen {
        /** Die Antwort ist einer der Werte oder nennt einen. */
        IST,
        /** Die Antwort ist keiner der Werte und nennt keinen. */
        NICHT,
        /** Die Liste nennt auch etwas anderes als die Werte. */
        AUCH_ANDERES,
        /** Die Liste hat weniger Eintraege. */
        WENIGER_ALS,
        /** Das Alter in vollendeten Jahren, mindestens. */
        AB_JAHREN,
        /** Weniger vollendete Monate alt. */
        UNTER_MONATEN;

        /** Schreibweise im Fragebogen ({@code unterMonaten}). */
        public String schluessel() {
            StringBuilder s = new StringBuilder();
            for (String wort : name().split("_")) {
                String klein = wort.toLowerCase(Locale.ROOT);
                s.append(s.isEmpty() ? klein : wort.charAt(0) + klein.substring(1));
            }
            return s.toString();
        }
    }

    @Override
    public Wahrheit gilt(Familie familie, Object person) {
        return Auskunft.zu(fakt).gilt(familie, irgendwer ? null : person, this);
    }

    /** Ob eine bekannte Antwort genuegt. */
    boolean passt(Object antwort) {
        List<?> alle = antwort instanceof List<?> liste ? liste : List.of(antwort);
        return switch (zeichen) {
            case IST -> alle.stream().anyMatch(this::genannt);
            case NICHT -> alle.stream().noneMatch(this::genannt);
            case AUCH_ANDERES -> !alle.stream().allMatch(this::genannt);
            case WENIGER_ALS -> alle.size() < zahl().intValue();
            default -> throw new IllegalStateException(zeichen + " braucht ein Alter: " + fakt);
        };
    }

    private boolean genannt(Object wort) {
        return werte.contains(wort instanceof Schluessel s ? s.schluessel() : wort.toString());
    }

    /** Ob ein Alter genuegt; offen, solange die Geburt es nicht entscheidet. */
    Wahrheit passt(Geburt geboren, LocalDate tag) {
        return switch (zeichen) {
            case AB_JAHREN -> geboren.alterAm(tag).mindestens(zahl());
            case UNTER_MONATEN -> geboren.monateAm(tag).unter(zahl());
            default -> throw new IllegalStateException(zeichen + " ist kein Alter: " + fakt);
        };
    }

    @Override
    public Map<String, Object> wort() {
        boolean zahl = zeichen.ordinal() >= Zeichen.WENIGER_ALS.ordinal();
        Map<String, Object> wort = new LinkedHashMap<>();
        wort.put("fakt", fakt);
        if (irgendwer) {
            wort.put("irgendwer", true);
        }
        wort.put(zeichen.schluessel(), zahl ? zahl() : werte);
        return wort;
    }

    @Override
    public Set<String> fakten() {
        return Set.of(fakt);
    }

    private BigDecimal zahl() {
        return new BigDecimal(werte.get(0));
    }
}
