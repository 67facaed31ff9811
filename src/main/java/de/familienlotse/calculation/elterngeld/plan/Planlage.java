package de.familienlotse.calculation.elterngeld.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Wovon abhaengt, ob ein Plan geht.
 *
 * @param eltern einer oder zwei
 * @param partnermonate ob das Einkommen eines Elternteils in zwei Lebensmonaten gemindert ist (§ 4 Abs. 3 Satz 2 BEEG)
 * @param allein ob ein Elternteil auch die Partnermonate und den Bonus allein nehmen darf (§ 4c BEEG)
 * @param fest die Lebensmonate, fuer die nichts mehr nachgezahlt wird, wie sie geplant sind (§ 7 Abs. 1 BEEG); Vorschlaege
 *     aendern sie nicht
 */
public record Planlage(
        List<Planelternteil> eltern, Planrecht recht, boolean partnermonate, boolean allein, Monatsplan fest) {
    private static final int HALBE = 2;

    /** Ohne feste Monate. */
    public Planlage(List<Planelternteil> eltern, Planrecht recht, boolean partnermonate, boolean allein) {
        this(eltern, recht, partnermonate, allein, new Monatsplan(List.of()));
    }

    /** Dieselbe Lage, in der die Lebensmonate dieses Plans feststehen. */
    public Planlage mitFesten(Monatsplan plan) {
        return new Planlage(eltern, recht, partnermonate, allein, plan);
    }

    /** Dieselbe Lage, in der es je Elternteil noch so viele Mutterschaftsmonate mehr sein koennen. */
    Planlage mitWeiterer(int[] weitere) {
        List<Planelternteil> mit = new ArrayList<>();
        for (Planelternteil e : eltern) {
            mit.add(e.mitWeiterer(weitere[mit.size()]));
        }
        return new Planlage(mit, recht, partnermonate, allein, fest);
    }

    /** Wie oft halbes Basiselterngeld fuer alle zusammen moeglich ist. */
    public int halbeGemeinsam() {
        return HALBE * (recht.dauerGemeinsam() + (partnermonate ? recht.partnermonate() : 0));
    }

    /** Wie oft halbes Basiselterngeld fuer einen Elternteil moeglich ist. */
    public int halbeJeElternteil() {
        return HALBE * (recht.dauerJeElternteil() + (partnermonate && allein ? recht.partnermonate() : 0));
    }

    /** Ob es nur einen Elternteil gibt. */
    public boolean einElternteil() {
        return eltern.size() == 1;
    }

    /** Ob der Bonus ueberhaupt in Frage kommt: beide zusammen oder einer allein nach § 4c Abs. 2. */
    public boolean bonusMoeglich() {
        return (allein || !einElternteil())
                && eltern.stream().allMatch(e -> e.bonusstunden() && e.nichtVollErwerbstaetig());
    }
}
