package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Was fuer ein Kind an Kindergeld zusteht, Euro je Monat. */
final class Kindergeldrechnung {
    private static final List<String> LEISTUNGEN =
            List.of("kindergeld", "kindergeld-volljaehrige", "kindergeld-kind-mit-behinderung");

    private final Ansprueche ansprueche;
    private final boolean regelfall;
    private final Personenwerte betrag;

    Kindergeldrechnung(Lage lage, Ansprueche ansprueche, boolean regelfall) {
        betrag = new Personenwerte(lage);
        this.ansprueche = ansprueche;
        this.regelfall = regelfall;
    }

    /** Ob ein Anspruch besteht; ein Bezug, den das Recht nicht traegt, zaehlt nicht. */
    Wahrheit anspruch(KindLage k) {
        Wahrheit w = Wahrheit.NEIN;
        for (String leistung : LEISTUNGEN) {
            w = w.oder(ansprueche.anspruch(leistung, k.id()));
        }
        return regelfall && w.istOffen() && !w.rechnerisch() ? Wahrheit.JA : w;
    }

    Groesse betrag(KindLage k) {
        return betrag.von(k, () -> {
            Groesse satz = Groesse.genau(k.lage().recht().zahl("kindergeld.satz"));
            return Bedarf.waehle(anspruch(k), satz, Groesse.NULL);
        });
    }
}
