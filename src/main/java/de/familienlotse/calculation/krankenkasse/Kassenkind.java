package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.value.Wahrheit;

/** Ein Kind mit Blick auf seine Krankenkasse. */
public record Kassenkind(KindLage kind) {
    /** In einer gesetzlichen Krankenkasse; ohne Angabe ueber seine Eltern, wenn sie alle gesetzlich versichert sind. */
    public Wahrheit gesetzlichVersichert() {
        var angabe = kind.kind().krankenversicherung();
        if (angabe.bekannt()) {
            return angabe.istEines(Krankenversicherung.GESETZLICH, Krankenversicherung.FAMILIENVERSICHERT);
        }
        boolean einer = false;
        for (ErwachsenerLage e : kind.lage().erwachsene()) {
            if (kind.hatElternteil(e.id()).istJa()) {
                einer = true;
                if (!new Versicherung(e).gesetzlich().istJa()) {
                    return angabe.beantwortet();
                }
            }
        }
        return einer ? Wahrheit.JA : angabe.beantwortet();
    }
}
