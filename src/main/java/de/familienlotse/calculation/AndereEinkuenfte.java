package de.familienlotse.calculation;

import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;

/** Einkommen neben der Erwerbsarbeit, je nach Leistung verschieden gezaehlt; Euro je Monat. */
final class AndereEinkuenfte {
    private AndereEinkuenfte() {}

    /** Was nach §§ 11, 11a SGB II zaehlt, vor Absetzungen. */
    static Groesse sgb2(ErwachsenerLage e) {
        return nachSgb2(e).von(e);
    }

    /** Was bei einem Kind nach §§ 11, 11a SGB II zaehlt, vor Absetzungen. */
    static Groesse sgb2(KindLage k) {
        return nachSgb2(k).desKindes();
    }

    /** Was nach § 82 SGB XII zaehlt. */
    static Groesse sgb12(ErwachsenerLage e) {
        return new EinkuenfteSgb12(Einkuenfte.von(e)).von(e);
    }

    /** Was nach §§ 14, 15 WoGG zaehlt. */
    static Groesse wohngeld(ErwachsenerLage e) {
        var studium = e.tut(Taetigkeitsart.STUDIUM);
        return new EinkuenfteWohngeld(Einkuenfte.von(e), e.lage().recht(), studium).von(e);
    }

    /** Was bei einem Kind nach §§ 14, 15 WoGG zaehlt. */
    static Groesse wohngeld(KindLage k) {
        var studium = k.kind().taetigkeit().ist(Kindtaetigkeit.STUDIUM);
        return new EinkuenfteWohngeld(von(k), k.recht(), studium).desKindes();
    }

    static EinkuenfteSgb2 nachSgb2(ErwachsenerLage e) {
        return new EinkuenfteSgb2(Einkuenfte.von(e), e.lage().recht());
    }

    static EinkuenfteSgb2 nachSgb2(KindLage k) {
        return new EinkuenfteSgb2(von(k), k.recht());
    }

    static Einkuenfte von(KindLage k) {
        return Einkuenfte.von(k);
    }
}
