package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein junger Mensch mit Behinderung auf dem Weg in den Beruf (§ 19, §§ 112 bis 117 SGB III, §§ 55 bis 61a SGB IX). */
public record Berufsweg(KindLage kind) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    /** Die Vollzeitschulpflicht ist vorbei; im letzten Schuljahr entscheidet die Agentur fuer Arbeit (§ 52 Abs. 1 Nr. 2 SGB III). */
    public Wahrheit nachDerSchule() {
        Wahrheit altGenug = kind.alter().mindestens(kind.recht().zahl("alter.fuenfzehn"));
        Wahrheit schule = kind.kind().taetigkeit().ist(Kindtaetigkeit.SCHULE);
        return altGenug.und(schule.istJa() ? BEHOERDE : schule.nicht());
    }

    /** Weder in Ausbildung oder Studium noch in Arbeit oder Werkstatt. */
    public Wahrheit nochOhneAusbildung() {
        return kind.kind()
                .taetigkeit()
                .istEines(
                        Kindtaetigkeit.SCHULE,
                        Kindtaetigkeit.SUCHT_AUSBILDUNG,
                        Kindtaetigkeit.ARBEITSLOS,
                        Kindtaetigkeit.ZUHAUSE);
    }

    /** Auch wer in einer Werkstatt ist, kann in den Betrieb wechseln. */
    public Wahrheit ohneAusbildungImBetrieb() {
        return nochOhneAusbildung().oder(kind.kind().taetigkeit().ist(Kindtaetigkeit.WERKSTATT));
    }

    /** Berufsvorbereitung ist fuer junge Menschen; aeltere beraet die Agentur fuer Arbeit (§ 51 Abs. 1 SGB III). */
    public Wahrheit jung() {
        Wahrheit jung = kind.alter().unter(kind.recht().zahl("alter.fuenfundzwanzig"));
        return jung.istNein() ? BEHOERDE : jung;
    }

    /** Anspruch auf die Werkstatt: wer dort ist, hat ihn; sonst stellt ihn die Agentur fuer Arbeit fest (§§ 57, 58 SGB IX). */
    public Wahrheit werkstattAnspruch() {
        Wahrheit dort = kind.kind().taetigkeit().ist(Kindtaetigkeit.WERKSTATT);
        return dort.oder(behindert().und(BEHOERDE));
    }

    /** Ob der allgemeine Arbeitsmarkt noch nicht in Betracht kommt, stellt die Agentur fuer Arbeit fest (§ 57 Abs. 1, § 219 SGB IX). */
    public Wahrheit werkstattPasst() {
        return behindert().und(BEHOERDE);
    }

    /** Eine Behinderung besteht oder droht; beides zaehlt gleich (§ 19 SGB III). */
    public Wahrheit behindert() {
        return kind.kind()
                .behinderung()
                .istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH, Behinderung.DROHEND);
    }
}
