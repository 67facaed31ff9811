package de.familienlotse.calculation.elterngeld.plan;

/**
 * Warum ein Plan so nicht geht.
 *
 * @param regel Kennung der Regel
 * @param person Kennung oder null fuer beide Eltern
 * @param monat Lebensmonat oder null fuer den ganzen Plan
 * @param text fuer Eltern
 */
public record Einwand(Planregel regel, String person, Integer monat, String text, String norm) {
    /** Ob beide dieselbe Stelle derselben Regel meinen. */
    public boolean gleicheStelle(Einwand o) {
        return regel == o.regel
                && java.util.Objects.equals(person, o.person)
                && java.util.Objects.equals(monat, o.monat);
    }
}
