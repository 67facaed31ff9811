package de.familienlotse.value;

import java.util.function.Predicate;

/**
 * Eine Antwort, die fehlen darf. Fragen an sie sind dreiwertig; eine fehlende Antwort nennt ihren Fakt.
 *
 * @param wert Antwort oder null, wenn nicht beantwortet
 * @param fakt wonach gefragt wurde
 */
public record Angabe<T>(T wert, Fakt fakt) {
    public boolean bekannt() {
        return wert != null;
    }

    /** Ob die Antwort {@code erwartet} ist. */
    public Wahrheit ist(T erwartet) {
        return wert == null ? Wahrheit.offen(fakt) : Wahrheit.von(wert.equals(erwartet));
    }

    /** Ob die Antwort eine von {@code erwartet} ist. */
    @SafeVarargs
    public final Wahrheit istEines(T... erwartet) {
        if (wert == null) {
            return Wahrheit.offen(fakt);
        }
        for (T e : erwartet) {
            if (wert.equals(e)) {
                return Wahrheit.JA;
            }
        }
        return Wahrheit.NEIN;
    }

    /** Ob die Antwort der Bedingung genuegt. */
    public Wahrheit gilt(Predicate<? super T> bedingung) {
        return wert == null ? Wahrheit.offen(fakt) : Wahrheit.von(bedingung.test(wert));
    }

    /** Ob ueberhaupt geantwortet wurde: JA, sonst offen. */
    public Wahrheit beantwortet() {
        return wert == null ? Wahrheit.offen(fakt) : Wahrheit.JA;
    }

    /** Die Antwort oder {@code sonst}. */
    public T oder(T sonst) {
        return wert == null ? sonst : wert;
    }
}
