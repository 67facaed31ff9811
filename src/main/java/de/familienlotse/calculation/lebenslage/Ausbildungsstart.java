package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Wohnt;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Wahrheit;
import java.util.function.Function;

/** Die Berufsausbildung eines Kindes im Betrieb: wann sie begann und wie weit sie vom Elternhaus entfernt ist. */
public record Ausbildungsstart(KindLage kind) {
    /** Ob es eine Ausbildung im Betrieb macht (§ 57 Abs. 1 SGB III). */
    public Wahrheit betrieblich() {
        return kind.kind()
                .taetigkeit()
                .ist(Kindtaetigkeit.AUSBILDUNG)
                .und(angabe(Ausbildung::staette).ist(Ausbildungsstaette.BETRIEB));
    }

    /** Ob die Ausbildung vor weniger als einem Jahr begann. */
    public Wahrheit imErstenJahr() {
        return angabe(Ausbildung::beginn)
                .gilt(b -> b.plusYears(1).isAfter(kind.lage().tag()));
    }

    /** Ob es fuer die Ausbildung nicht mehr bei den Eltern wohnt. */
    public Wahrheit umgezogen() {
        return kind.kind()
                .wohnt()
                .ist(Wohnt.AUSSERHALB)
                .oder(angabe(Ausbildung::beiEltern).ist(false));
    }

    /** Ob die Staette von der Wohnung der Eltern aus zu weit entfernt ist. */
    public Wahrheit zuWeit() {
        return angabe(Ausbildung::schuleErreichbar).ist(false);
    }

    private <T> Angabe<T> angabe(Function<Ausbildung, Angabe<T>> f) {
        Angabe<Ausbildung> a = kind.kind().ausbildung();
        return a.bekannt() ? f.apply(a.wert()) : new Angabe<>(null, a.fakt());
    }
}
