package de.familienlotse.calculation.krankenkasse;

import static de.familienlotse.situation.Taetigkeitsart.ANGESTELLT;
import static de.familienlotse.situation.Taetigkeitsart.AUSBILDUNG;
import static de.familienlotse.situation.Taetigkeitsart.MINIJOB;
import static de.familienlotse.situation.Taetigkeitsart.SELBSTSTAENDIG;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Wahrheit;

/** Ein Erwachsener, der nach einem Unfall in Kita oder Schule bei seinem Kind bleibt (§ 45 Abs. 4 SGB VII). */
public record Unfallbetreuung(ErwachsenerLage person) {
    /** Hat Lohn oder Gewinn, der ausfallen kann. */
    public Wahrheit arbeitet() {
        return person.tut(ANGESTELLT, AUSBILDUNG, MINIJOB, SELBSTSTAENDIG);
    }

    /** Hat ein Kind, das jung oder auf Hilfe angewiesen ist und in Kita, Tagespflege oder Schule versichert ist. */
    public Wahrheit hatKind() {
        var kinder = person.lage().familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : person.lage().kinder()) {
            w = w.oder(zaehlt(k));
        }
        return w;
    }

    private Wahrheit zaehlt(KindLage k) {
        var grenze = k.recht().zahl("krankenkasse.kinderkrankengeld-alter");
        Wahrheit versichert =
                k.kind().taetigkeit().istEines(Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE, Kindtaetigkeit.SCHULE);
        Wahrheit jung = new Hilfebedarf(k).jungOderHilfebeduerftig(grenze);
        return new KrankesKind(person, k).gehoertDazu().und(jung).und(versichert);
    }

    /** Niemand sonst im Haushalt kann das Kind betreuen. */
    public Wahrheit niemandSonst() {
        return new Mitbewohner(person).keinerKann();
    }
}
