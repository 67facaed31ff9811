package de.familienlotse.calculation;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.value.Angabe;
import java.util.List;

/** Wer im Regelfall zusammenlebt, wo es nicht gesagt ist. */
final class Regelpaar {
    private final List<Erwachsener> erwachsene;

    Regelpaar(List<Erwachsener> erwachsene) {
        this.erwachsene = erwachsene;
    }

    /** Wer allein genannt ist, lebt ohne Partner; zwei Genannte leben zusammen. */
    String partner(Erwachsener e) {
        List<Erwachsener> andere = erwachsene.stream().filter(x -> x != e).toList();
        boolean frei =
                andere.size() == 1 && andere.get(0).partner().oder(e.id()).equals(e.id());
        return frei ? andere.get(0).id() : Erwachsener.OHNE_PARTNER;
    }

    /** Wer mit einer verheirateten Person zusammenlebt, ist mit ihr verheiratet. */
    Angabe<Familienstand> familienstand(Erwachsener e) {
        boolean verheiratet = erwachsene.stream()
                .anyMatch(x -> x.familienstand().wert() == Familienstand.VERHEIRATET
                        && e.id().equals(x.partner().wert()));
        return verheiratet && !e.familienstand().bekannt()
                ? new Angabe<>(Familienstand.VERHEIRATET, e.familienstand().fakt())
                : e.familienstand();
    }

    /** Antragsteller und Partner. */
    List<String> eltern() {
        return erwachsene.stream()
                .filter(this::istElternteil)
                .map(Erwachsener::id)
                .toList();
    }

    private boolean istElternteil(Erwachsener e) {
        Erwachsener erster = erwachsene.get(0);
        String partner = erster.partner().oder(partner(erster));
        return e == erster
                || e.id().equals(partner)
                || erster.id().equals(e.partner().wert());
    }
}
