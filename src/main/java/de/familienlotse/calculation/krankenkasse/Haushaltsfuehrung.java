package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Erwachsener, der den Haushalt nicht weiterfuehren kann (§§ 24h, 38 SGB V). */
public record Haushaltsfuehrung(ErwachsenerLage person) {
    /** Gesetzlich versichert; ob er den Haushalt nicht fuehren kann, sagt erst die Arztpraxis. */
    public Wahrheit verhindert() {
        return new Versicherung(person).gesetzlich().und(Wahrheit.offen(Fakten.KEINE));
    }

    /** Im Haushalt lebt ein Kind unter zwoelf oder eines mit Behinderung, das Hilfe braucht (§ 38 Abs. 1 Satz 2 SGB V). */
    public Wahrheit kindImHaushalt() {
        var lage = person.lage();
        var kinder = lage.familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage.kinder()) {
            w = w.oder(k.imHaushalt()
                    .und(new Hilfebedarf(k)
                            .jungOderHilfebeduerftig(lage.recht().zahl("krankenkasse.haushaltshilfe-alter"))));
        }
        return w;
    }

    /** Niemand sonst im Haushalt kann ihn weiterfuehren (§ 38 Abs. 3 SGB V). */
    public Wahrheit niemandSonst() {
        return new Mitbewohner(person).keinerKann();
    }

    /** Kein Pflegegrad, mit dem die Pflegekasse zustaendig ist (§ 38 Abs. 1 Satz 3 SGB V). */
    public Wahrheit ohnePflegegrad() {
        int ab = person.lage()
                .recht()
                .zahl("krankenkasse.haushaltshilfe-pflegegrad")
                .intValue();
        return person.person().pflegegrad().gilt(g -> g < ab);
    }
}
