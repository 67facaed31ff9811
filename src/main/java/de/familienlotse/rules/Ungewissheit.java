package de.familienlotse.rules;

import de.familienlotse.value.Groesse;
import java.util.List;

/** Was an dem Geld offen ist, das als Einkommen hinzukommt. */
final class Ungewissheit {
    private boolean moegliches;
    private boolean spanne;
    private boolean unbegrenzt;

    /** Ein Betrag, der gezahlt wird oder, wenn nicht {@code sicher}, vielleicht. */
    void vermerke(Groesse betrag, boolean sicher) {
        boolean etwas = betrag.unbegrenzt() || betrag.bis().signum() > 0;
        unbegrenzt |= betrag.unbegrenzt();
        moegliches |= etwas && !sicher;
        spanne |= etwas && !betrag.istGenau();
    }

    /** Die Faelle, die zu unterscheiden sind; leer, wenn nur einer moeglich ist oder Geld nach oben offen ist. */
    List<Annahme> faelle() {
        return unbegrenzt ? List.of() : Annahme.faelle(moegliches, spanne);
    }
}
