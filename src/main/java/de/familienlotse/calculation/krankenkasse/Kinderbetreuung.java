package de.familienlotse.calculation.krankenkasse;

import static de.familienlotse.situation.Taetigkeitsart.ANGESTELLT;
import static de.familienlotse.situation.Taetigkeitsart.AUSBILDUNG;
import static de.familienlotse.situation.Taetigkeitsart.FREIWILLIGENDIENST;
import static de.familienlotse.situation.Taetigkeitsart.SELBSTSTAENDIG;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Wahrheit;
import java.util.function.Function;

/** Ein Erwachsener, der fuer ein krankes Kind zu Hause bleibt. */
public record Kinderbetreuung(ErwachsenerLage person) {
    /** Verliert Lohn oder Gewinn, wenn er nicht arbeiten kann. */
    public Wahrheit arbeitet() {
        return person.tut(ANGESTELLT, AUSBILDUNG, FREIWILLIGENDIENST, SELBSTSTAENDIG);
    }

    /** Hat ein Kind, fuer das es Kinderkrankengeld gibt. */
    public Wahrheit hatKind() {
        return eines(KrankesKind::zaehlt);
    }

    /** Hat ein ernst krankes Kind, das im Krankenhaus begleitet werden muesste; die Regel gilt seit 2024. */
    public Wahrheit hatKindImKrankenhaus() {
        return person.lage().recht().gilt("krankenkasse.mitaufnahme-alter")
                ? eines(KrankesKind::mitaufnahme)
                : Wahrheit.NEIN;
    }

    /** Niemand sonst im Haushalt kann das Kind betreuen. */
    public Wahrheit niemandSonst() {
        return new Mitbewohner(person).keinerKann();
    }

    private Wahrheit eines(Function<KrankesKind, Wahrheit> frage) {
        var kinder = person.lage().familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : person.lage().kinder()) {
            w = w.istJa() ? w : w.oder(frage.apply(new KrankesKind(person, k)));
        }
        return w;
    }
}
