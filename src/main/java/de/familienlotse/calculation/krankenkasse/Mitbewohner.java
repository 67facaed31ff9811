package de.familienlotse.calculation.krankenkasse;

import static de.familienlotse.situation.Taetigkeitsart.ANGESTELLT;
import static de.familienlotse.situation.Taetigkeitsart.AUSBILDUNG;
import static de.familienlotse.situation.Taetigkeitsart.BEAMTET;
import static de.familienlotse.situation.Taetigkeitsart.FREIWILLIGENDIENST;
import static de.familienlotse.situation.Taetigkeitsart.SELBSTSTAENDIG;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Wer im Haushalt sonst einspringen koennte; wer arbeitet, kann es nicht, ueber andere entscheidet die Krankenkasse. */
record Mitbewohner(ErwachsenerLage person) {
    Wahrheit keinerKann() {
        var lage = person.lage();
        Wahrheit w = lage.paar().istOffen() ? lage.paar().nicht() : Wahrheit.JA;
        for (ErwachsenerLage e : lage.erwachsene()) {
            w = e == person ? w : w.und(arbeitet(e));
        }
        if (!lage.familie().weitere().bekannt()) {
            return w.und(lage.familie().weitere().beantwortet());
        }
        for (WeiterePerson p : lage.weitere()) {
            w = w.und(kind(p));
        }
        return w;
    }

    private static Wahrheit arbeitet(ErwachsenerLage e) {
        Wahrheit w = e.tut(ANGESTELLT, BEAMTET, SELBSTSTAENDIG, AUSBILDUNG, FREIWILLIGENDIENST);
        return w.istNein() ? Wahrheit.offen(Fakten.KEINE) : w;
    }

    private Wahrheit kind(WeiterePerson p) {
        var lage = person.lage();
        Wahrheit w = p.geboren().alterAm(lage.tag()).unter(lage.recht().zahl("gemeinsam.volljaehrigkeit"));
        return w.istNein() ? Wahrheit.offen(Fakten.KEINE) : w;
    }
}
