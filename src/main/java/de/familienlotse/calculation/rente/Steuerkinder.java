package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Steuerausbildung;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Kinder im Sinn des § 32 Abs. 1, 3 bis 5 EStG, eigene oder die des Ehegatten; wo sie leben, ist ohne Belang. */
final class Steuerkinder {
    private final ErwachsenerLage e;
    private final Lage lage;

    Steuerkinder(ErwachsenerLage e) {
        this.e = e;
        lage = e.lage();
    }

    /** Ob es mindestens eines gibt (§ 149 Nr. 1 SGB III). */
    Wahrheit eines() {
        var kinder = lage.familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage.kinder()) {
            w = w.oder(gehoertZu(k).und(beruecksichtigt(k)));
        }
        return w;
    }

    private Wahrheit gehoertZu(KindLage k) {
        Wahrheit pflege = k.kind().verhaeltnis().istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE);
        Wahrheit eigenes = k.hatElternteil(e.id()).oder(pflege.und(k.imHaushalt()));
        ErwachsenerLage gatte = e == lage.antragsteller() ? lage.partner() : lage.antragsteller();
        boolean paar = lage.partner() != null && lage.eltern().contains(e);
        return paar ? eigenes.oder(lage.zusammenVerheiratet().und(k.hatElternteil(gatte.id()))) : eigenes;
    }

    private static Wahrheit beruecksichtigt(KindLage k) {
        Rechtsstand recht = k.recht();
        Wahrheit jung = k.alterZuMonatsbeginn().unter(recht.zahl("kindergeld.alter-ohne-bedingung"));
        return jung.oder(k.kind().kindergeldBezogen().ist(true))
                .oder(Steuerausbildung.von(k).und(k.alter().unter(recht.zahl("kindergeld.alter-ausbildung"))))
                .oder(sucht(k))
                .oder(behindert(k));
    }

    private static Wahrheit sucht(KindLage k) {
        return k.kind()
                .taetigkeit()
                .ist(Kindtaetigkeit.ARBEITSLOS)
                .und(k.alter().unter(k.recht().zahl("kindergeld.alter-arbeitsuchend")));
    }

    /** Ob sich ein erwachsenes Kind mit Behinderung selbst unterhalten kann, entscheidet die Behoerde. */
    private static Wahrheit behindert(KindLage k) {
        return k.kind()
                .behinderung()
                .istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH)
                .und(Wahrheit.offen(Fakten.KEINE));
    }
}
