package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;

/**
 * Ein Kind oder der Partner eines Erwachsenen (§ 7 Abs. 3 Nr. 2, 3 PflegeZG).
 *
 * @param beziehung ob er es ist; offen, solange Partner oder Eltern nicht genannt sind
 */
record Angehoeriger(HaeuslichePflege pflege, Wahrheit beziehung) {
    /** Wer in der Familie es sein kann. */
    static List<Angehoeriger> von(ErwachsenerLage e) {
        List<Angehoeriger> liste = new ArrayList<>();
        Wahrheit elternteil = imPaar(e);
        for (KindLage k : e.lage().kinder()) {
            nimm(liste, HaeuslichePflege.von(k), elternteil.oder(k.hatElternteil(e.id())));
        }
        for (ErwachsenerLage anderer : e.lage().erwachsene()) {
            if (anderer != e) {
                nimm(
                        liste,
                        HaeuslichePflege.von(anderer),
                        elternteil.und(imPaar(anderer)).und(e.lage().paar()));
            }
        }
        return liste;
    }

    /** Antragsteller oder dessen Partner. */
    private static Wahrheit imPaar(ErwachsenerLage e) {
        Lage lage = e.lage();
        return lage.eltern().contains(e) ? Wahrheit.JA : lage.paar().istOffen() ? lage.paar() : Wahrheit.NEIN;
    }

    private static void nimm(List<Angehoeriger> liste, HaeuslichePflege pflege, Wahrheit beziehung) {
        if (!beziehung.istNein()) {
            liste.add(new Angehoeriger(pflege, beziehung));
        }
    }
}
