package de.familienlotse.rules;

import de.familienlotse.calculation.KindLage;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Die Fakten einer Regelsitzung in der Reihenfolge, in der ein Lauf sie legt. Ein weiterer Lauf legt dieselbe Reihe; was die
 * Regeln gleich laesst, bleibt liegen, das uebrige wird ersetzt.
 */
final class Sitzungsablage implements Ablage {
    private static final int HOECHSTENS = 100_000;

    private final KieSession sitzung;
    private final List<Object> fakten = new ArrayList<>();
    private final List<FactHandle> griffe = new ArrayList<>();
    private int stelle;

    Sitzungsablage(KieSession sitzung, Pruefung pruefung) {
        this.sitzung = sitzung;
        sitzung.setGlobal("pruefung", pruefung);
    }

    /** Von vorn, fuer einen weiteren Lauf. */
    void beginne() {
        stelle = 0;
    }

    @Override
    public void lege(Object fakt) {
        if (stelle == fakten.size()) {
            fakten.add(fakt);
            griffe.add(sitzung.insert(fakt));
        } else if (!gleich(fakten.get(stelle), fakt)) {
            fakten.set(stelle, fakt);
            sitzung.update(griffe.get(stelle), fakt);
        }
        stelle++;
    }

    /** Ob die Regeln ueber beide dasselbe sagen. */
    private static boolean gleich(Object alt, Object neu) {
        if (neu instanceof KindLage k) {
            return k.gleicht((KindLage) alt);
        }
        return neu instanceof Anspruch a && a.gleicht((Anspruch) alt);
    }

    @Override
    public void feuere() {
        sitzung.fireAllRules(HOECHSTENS);
    }

    @Override
    public void close() {
        sitzung.dispose();
    }
}
