package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Freibetragskind;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/**
 * Der Behinderten-Pauschbetrag eines Menschen (§ 33b Abs. 1 bis 3, 5 EStG).
 *
 * @param rechnungen sagen, ob fuer ein Kind Kindergeld zusteht
 */
public record Pauschbetrag(Gesundheit gesundheit, Rechnungen rechnungen) {
    private static final String JE_GRAD = "behinderten-pauschbetrag.je-grad";
    private static final String HILFLOS = "behinderten-pauschbetrag.hilflos";

    /** Die Person, der der Pauschbetrag zusteht. */
    public static Pauschbetrag von(Person p, Rechnungen r) {
        return new Pauschbetrag(Gesundheit.von(p), r);
    }

    public Person person() {
        return gesundheit.person();
    }

    /** Grad ab 20, hilflos oder blind. */
    public Wahrheit behinderung() {
        return gesundheit
                .gradAb(recht().zahl("schwerbehinderung.grad-feststellung"))
                .oder(hilflosOderBlind());
    }

    /** Eltern uebernehmen den Betrag nur, wenn ihnen Kindergeld oder ein Freibetrag zusteht; Erwachsene haben ihn selbst. */
    public Wahrheit eigenerOderKindergeld() {
        return person() instanceof KindLage k ? new Freibetragskind(k, rechnungen).besteht() : Wahrheit.JA;
    }

    /** Geht das Kindergeld an den anderen Elternteil, ist es die Haelfte (§ 33b Abs. 5 Satz 2 EStG). */
    private Groesse anteil(Groesse betrag) {
        if (!(person() instanceof KindLage k)) {
            return betrag;
        }
        Groesse halb = betrag.durch(BigDecimal.valueOf(2), 2);
        Wahrheit ganz = rechnungen.kindergeldanspruch(k).oder(new Freibetragskind(k, rechnungen).ganz());
        return Groesse.waehle(ganz, betrag, halb);
    }

    /** Pflegegrad 4 und 5 stehen dem Merkzeichen H gleich (§ 65 Abs. 2 Satz 2 EStDV). */
    private Wahrheit hilflosOderBlind() {
        BigDecimal ab = recht().zahl("behinderten-pauschbetrag.pflegegrad-hilflos");
        return gesundheit.hatMerkzeichen(Merkzeichen.HILFLOS_ODER_BLIND).oder(gesundheit.pflegegradAb(ab));
    }

    private Rechtsstand recht() {
        return gesundheit.recht();
    }

    /** Freibetrag in Euro je Jahr. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Pauschbetrag b = von(person, r);
        Wahrheit hilflos = b.hilflosOderBlind();
        Groesse hoch = Groesse.genau(b.recht().zahl(HILFLOS));
        Groesse betrag = b.anteil(Groesse.waehle(hilflos, hoch, b.jeGrad()));
        String text =
                person instanceof ErwachsenerLage ? "Freibetrag im Jahr" : "Freibetrag im Jahr, den die Eltern nutzen";
        return p.satz(text, betrag, hilflos.istJa() ? HILFLOS : JE_GRAD);
    }

    private Groesse jeGrad() {
        Groesse betrag = Groesse.NULL;
        for (var e : recht().tabelle(JE_GRAD).entrySet()) {
            Wahrheit erreicht = gesundheit.gradAb(new BigDecimal(e.getKey()));
            betrag = betrag.max(Groesse.waehle(erreicht, Groesse.genau(e.getValue()), Groesse.NULL));
        }
        return betrag;
    }
}
