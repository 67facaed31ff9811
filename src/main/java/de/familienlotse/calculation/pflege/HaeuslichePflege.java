package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Die Pflege eines Menschen zu Hause. Nach Ort und Pflegedienst wird nur bei Kindern gefragt; Erwachsene der Familie gelten als zu
 * Hause und ohne Dienst gepflegt.
 *
 * @param gesundheit der gepflegten Person
 */
public record HaeuslichePflege(Gesundheit gesundheit) {
    /** Die Pflege dieser Person. */
    public static HaeuslichePflege von(Person p) {
        return new HaeuslichePflege(Gesundheit.von(p));
    }

    public Person person() {
        return gesundheit.person();
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return gesundheit.recht();
    }

    /** Pflegeversichert (§ 33 Abs. 1 SGB XI) und zu Hause gepflegt. */
    public Wahrheit versichertZuHause() {
        return gesundheit.versichert().und(zuHause());
    }

    /** Wird zu Hause gepflegt (§ 36 Abs. 1, 4 SGB XI). */
    Wahrheit zuHause() {
        return person() instanceof KindLage k ? k.kind().pflegeZuHause().ist(true) : Wahrheit.JA;
    }

    /** Ein Umbau ist noetig: darueber entscheidet die Pflegekasse (§ 40 Abs. 4 Satz 1 SGB XI). */
    public Wahrheit umbauNoetig() {
        Wahrheit pflegegrad = gesundheit.pflegegradAb(recht().zahl("pflege.pflegegrad-erster"));
        return pflegegrad.und(Wahrheit.offen(Fakten.KEINE));
    }

    /** Kein Pflegedienst rechnet Sachleistungen ab. */
    public Wahrheit ohneDienst() {
        return dienst().hoechstens(BigDecimal.ZERO);
    }

    /** Ein Pflegedienst rechnet weniger ab als den Hoechstbetrag des Pflegegrads (§ 38 SGB XI). */
    public Wahrheit dienstTeilweise() {
        return ohneDienst().nicht().und(dienst().unter(jeGrad("pflege.sachleistung")));
    }

    /** Genutzte Sachleistung, Euro je Monat. */
    Groesse dienst() {
        return person() instanceof KindLage k ? k.kind().pflegedienst() : Groesse.NULL;
    }

    /** Der Satz des Pflegegrads aus einer Tabelle; ohne solchen Grad null Euro. */
    Groesse jeGrad(String parameter) {
        Map<String, BigDecimal> tabelle = recht().tabelle(parameter);
        Angabe<Integer> grad = gesundheit.pflegegrad();
        if (grad.bekannt()) {
            return Groesse.genau(tabelle.getOrDefault(grad.wert().toString(), BigDecimal.ZERO));
        }
        BigDecimal hoechstens = tabelle.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return Groesse.spanne(BigDecimal.ZERO, hoechstens, Fakten.von(grad.fakt()));
    }
}
