package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Ob zum Kind so junge Geschwister im Haushalt leben, dass es den Geschwisterbonus gibt (§ 2a Abs. 1, 2 BEEG). */
final class Geschwister {
    private static final String ALTER = "elterngeld.geschwisterbonus-alter";

    private final ErwachsenerLage e;
    private final Elterngeldkind kind;
    private final Rechtsstand recht;

    Geschwister(ErwachsenerLage e, Elterngeldkind kind) {
        this.e = e;
        this.kind = kind;
        recht = kind.recht();
    }

    /** Wie {@link #bonus(LocalDate)} im laufenden Lebensmonat, bis zu seinem Ende (§ 2a Abs. 3 BEEG). */
    Wahrheit bonus() {
        Bonustag tag = Bonustag.am(kind.tag(), kind.zaehlbeginn());
        Wahrheit frueh = bonus(tag.frueh());
        Fakten geburt = Fakten.von(kind.geburt().fakt());
        return tag.genau() ? frueh : frueh.und(bonus(tag.spaet()).oder(Wahrheit.offen(geburt)));
    }

    /** Ein Geschwister unter drei oder zwei unter sechs Jahren, mit Behinderung unter 14; Mehrlinge zaehlen nicht. */
    Wahrheit bonus(LocalDate tag) {
        Wahrheit einKleines = Wahrheit.NEIN;
        Wahrheit eines = Wahrheit.NEIN;
        Wahrheit zwei = Wahrheit.NEIN;
        for (KindLage k : e.lage().kinder()) {
            if (!kind.kinder().contains(k)) {
                Wahrheit zaehlt = Verwandtschaft.elternteil(e, k).und(k.imHaushalt());
                einKleines = einKleines.oder(zaehlt.und(unter(k, "zwei-kinder", tag)));
                Wahrheit klein = zaehlt.und(unter(k, "drei-kinder", tag));
                zwei = zwei.oder(eines.und(klein));
                eines = eines.oder(klein);
            }
        }
        Wahrheit w = einKleines.oder(zwei);
        return e.lage().familie().kinder().bekannt()
                ? w
                : w.oder(e.lage().familie().kinder().beantwortet());
    }

    private Wahrheit unter(KindLage k, String grenze, LocalDate tag) {
        var alter = k.kind().geboren().alterAm(tag);
        Wahrheit behindert = k.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
        Wahrheit w = alter.unter(recht.zahl(ALTER, grenze))
                .oder(alter.unter(recht.zahl(ALTER, "behinderung")).und(behindert));
        return w;
    }
}
