package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Das Alter eines Kindes am Stichtag gegen Grenzen des Rechts; eine Grenze steht im Parameter dieses Namens. */
public record Kindesalter(KindLage kind) {
    /** Noch nicht so viele Jahre alt. */
    public Wahrheit unter(String jahre) {
        return kind.alter().unter(kind.recht().zahl(jahre));
    }

    /** Mindestens so viele Jahre alt. */
    public Wahrheit ab(String jahre) {
        return kind.alter().mindestens(kind.recht().zahl(jahre));
    }

    /** Noch nicht so viele Monate alt. */
    public Wahrheit unterMonaten(String monate) {
        return monate().unter(kind.recht().zahl(monate));
    }

    /** Mindestens so viele Monate alt. */
    public Wahrheit abMonaten(String monate) {
        return monate().mindestens(kind.recht().zahl(monate));
    }

    private Groesse monate() {
        return kind.kind().geboren().monateAm(kind.lage().tag());
    }
}
