package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Person;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/**
 * Ob jemand in einer Ausbildung steht, die nach dem BAföG oder § 56 SGB III gefoerdert werden kann (§ 11 Abs. 4, § 23 Abs. 1, § 25
 * Abs. 3 BAföG). Ob das fuer einen Lehrling gilt, der bei den Eltern wohnt, entscheidet das Amt.
 */
final class Foerderfaehigkeit {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    private Foerderfaehigkeit() {}

    static Wahrheit von(Person p) {
        Lernperson l = Lernperson.von(p);
        Staettenwahl s = l.staetten();
        Wahrheit schule = s.eine(Staetten.WEITERFUEHRENDE);
        schule = schule.istNein() ? schule : schule.und(new Ausbildungsort(l).notwendigAuswaerts());
        Wahrheit betrieb = s.eine(Staetten.BETRIEB);
        betrieb = betrieb.istNein()
                ? betrieb
                : betrieb.und(l.imElternhaushalt().nicht().oder(AMT));
        return s.eine(Staetten.BAFOEG_UEBERALL)
                .oder(schule)
                .oder(s.eine(Staetten.VORBEREITUNG))
                .oder(betrieb);
    }
}
