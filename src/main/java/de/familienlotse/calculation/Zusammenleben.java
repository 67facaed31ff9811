package de.familienlotse.calculation;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Wer mit wem zusammenlebt, soweit es die Angaben sagen. */
final class Zusammenleben {
    private Zusammenleben() {}

    /** Der im Haushalt lebende Partner des ersten Erwachsenen oder null. */
    static ErwachsenerLage partner(List<ErwachsenerLage> erwachsene) {
        if (erwachsene.isEmpty()) {
            return null;
        }
        Erwachsener a = erwachsene.get(0).person();
        return erwachsene.stream()
                .skip(1)
                .filter(e -> e.id().equals(a.partner().wert())
                        || a.id().equals(e.person().partner().wert()))
                .findFirst()
                .orElse(null);
    }

    /** Der Antragsteller und sein Partner, soweit es sie gibt. */
    static List<ErwachsenerLage> eltern(List<ErwachsenerLage> erwachsene, ErwachsenerLage partner) {
        return erwachsene.isEmpty()
                ? List.of()
                : partner == null ? List.of(erwachsene.get(0)) : List.of(erwachsene.get(0), partner);
    }

    /** Die Kinder, die sicher im Haushalt leben. */
    static List<KindLage> imHaushalt(List<KindLage> kinder) {
        return kinder.stream().filter(k -> k.imHaushalt().istJa()).toList();
    }

    /** Ob der Antragsteller mit einem Partner zusammenlebt. */
    static Wahrheit paar(Lage lage) {
        List<ErwachsenerLage> erwachsene = lage.erwachsene();
        var angaben = lage.familie().erwachsene();
        if (erwachsene.isEmpty()) {
            return angaben.bekannt() ? Wahrheit.NEIN : angaben.beantwortet();
        }
        if (lage.partner() != null) {
            return Wahrheit.JA;
        }
        var angabe = erwachsene.get(0).person().partner();
        return angabe.bekannt() ? Wahrheit.NEIN : angabe.beantwortet();
    }

    /** Ob feststeht, wer zusammenlebt; sonst offen mit dem, was fehlt. */
    static Wahrheit zusammensetzung(Lage lage) {
        var familie = lage.familie();
        Wahrheit w = steht(familie.erwachsene().beantwortet())
                .und(steht(lage.paar()))
                .und(steht(familie.kinder().beantwortet()));
        for (KindLage k : lage.kinder()) {
            w = w.und(steht(k.imHaushalt()));
            if (!k.imHaushalt().istNein()) {
                w = w.und(steht(k.eigenesKind())).und(steht(k.bgKind()));
            }
        }
        w = w.und(steht(familie.weitere().beantwortet()));
        for (WeiterePerson p : lage.weitere()) {
            w = w.und(steht(p.verwandt().beantwortet()));
        }
        return w;
    }

    private static Wahrheit steht(Wahrheit w) {
        return w.istOffen() ? w : Wahrheit.JA;
    }
}
