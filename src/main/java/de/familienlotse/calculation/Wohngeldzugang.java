package de.familienlotse.calculation;

import de.familienlotse.calculation.ausbildung.Auszubildender;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Wer dem Grunde nach Wohngeld bekommen kann (§§ 3, 7, 20 WoGG). */
public final class Wohngeldzugang {
    private final Lage lage;

    Wohngeldzugang(Lage lage) {
        this.lage = lage;
    }

    /** Ob der Aufenthalt eines Erwachsenen Wohngeld erlaubt. */
    public Wahrheit aufenthalt() {
        return lage.irgendwer(e -> e.aufenthalt().wohngeld());
    }

    /**
     * Ob ein Mitglied nicht zu denen gehoert, die BAfoeG oder BAB dem Grunde nach bekommen koennen (§ 20 Abs. 2 WoGG). Wer als
     * Kind im Haushalt lebt, gehoert nur mit einem Studium dazu (§ 2 Abs. 1a BAfoeG, § 60 SGB III).
     */
    public Wahrheit nichtNurInAusbildung() {
        Wahrheit w = lage.jeder(Wohngeldzugang::inAusbildung).nicht();
        w = w.oder(weitererOhneAusbildung());
        for (KindLage k : lage.kinder()) {
            Wahrheit jung = k.alter().unter(lage.recht().zahl("sgb2.altersgrenze-untere"));
            Wahrheit studium =
                    k.kind().taetigkeit().ist(Kindtaetigkeit.STUDIUM).und(new Auszubildender(k).demGrundeNach());
            w = w.oder(k.imHaushalt().und(jung.oder(studium.nicht())));
        }
        for (WeiterePerson p : lage.weitere()) {
            w = w.oder(p.verwandt().ist(true));
        }
        return w.oder(unbeantwortet(lage.familie().kinder()))
                .oder(unbeantwortet(lage.familie().weitere()));
    }

    /** Ein Erwachsener neben den Eltern, der nicht lernt. */
    private Wahrheit weitererOhneAusbildung() {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : lage.erwachsene()) {
            boolean weiterer = !lage.eltern().contains(e);
            w = weiterer ? w.oder(inAusbildung(e).nicht()) : w;
        }
        return w;
    }

    private static Wahrheit inAusbildung(ErwachsenerLage e) {
        return e.tut(Taetigkeitsart.STUDIUM, Taetigkeitsart.AUSBILDUNG, Taetigkeitsart.SCHULE)
                .und(new Auszubildender(e).demGrundeNach());
    }

    private static Wahrheit unbeantwortet(Angabe<?> liste) {
        return liste.bekannt() ? Wahrheit.NEIN : liste.beantwortet();
    }

    /** Niemand bezieht Leistungen fuer Asylbewerber; hat ein Elternteil einen anderen Aufenthalt, entscheidet die Behoerde. */
    public Wahrheit keinAsylblg() {
        Wahrheit bezug = lage.bezieht(Bezug.ASYLBLG);
        Wahrheit anderer = lage.irgendwer(e -> e.aufenthalt().grundsicherung());
        return bezug.nicht().oder(anderer.und(Wahrheit.offen(Fakten.KEINE)));
    }
}
