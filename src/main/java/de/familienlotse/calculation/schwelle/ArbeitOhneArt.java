package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.util.List;

/** Arbeit, deren Art nicht gesagt ist: sie kann Lohn, Gewinn oder ein Minijob sein. */
final class ArbeitOhneArt {
    private ArbeitOhneArt() {}

    /** Das Brutto daraus, Euro je Monat. */
    static Groesse von(ErwachsenerLage e) {
        Groesse summe = Groesse.NULL;
        for (Taetigkeit t : ohneArt(e)) {
            summe = summe.plus(t.brutto());
        }
        return summe;
    }

    /** Die Arten, die fehlen. */
    static Fakten fehlt(ErwachsenerLage e) {
        Fakten f = Fakten.KEINE;
        for (Taetigkeit t : ohneArt(e)) {
            f = f.mit(Fakten.von(t.art().fakt()));
        }
        return f;
    }

    private static List<Taetigkeit> ohneArt(ErwachsenerLage e) {
        return e.person().taetigkeiten().oder(List.of()).stream()
                .filter(t -> !t.art().bekannt())
                .toList();
    }
}
