package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Collection;

/** Der Pflege-Pauschbetrag (§ 33b Abs. 6 EStG): je gepflegter Person, geteilt durch die Zahl der Pflegenden. */
public final class PflegePauschbetrag {
    private static final String JE_GRAD = "pflege-pauschbetrag.je-pflegegrad";
    private static final BigDecimal ZU_ZWEIT = BigDecimal.valueOf(2);
    private static final String HILFLOS = "pflege-pauschbetrag.hilflos";

    private PflegePauschbetrag() {}

    /** Freibetrag in Euro je Jahr; ist von anderen Gepflegten der Grad nicht bekannt, die Spanne; null, wenn niemand gepflegt wird. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Pflegeperson pflegende = new Pflegeperson((ErwachsenerLage) person);
        var kinder = person.lage().familie().kinder();
        Groesse summe = kinder.bekannt() ? Groesse.NULL : Groesse.unbekannt(kinder.fakt());
        for (Angehoeriger a : pflegende.angehoerige()) {
            HaeuslichePflege h = a.pflege();
            Wahrheit pflegt = h.zuHause().istNein() ? Wahrheit.NEIN : Pflegeperson.persoenlich(h);
            Groesse anteil = Groesse.waehle(pflegt, anteil(h, pflegende), Groesse.NULL);
            if (!anteil.ueber(BigDecimal.ZERO).istNein()) {
                summe = summe.plus(
                        p.satz("Pauschbetrag für die Pflege von " + h.person().id(), anteil, JE_GRAD));
            }
        }
        if (pflegende.pflegt().istJa() && !summe.ueber(BigDecimal.ZERO).istJa()) {
            summe = p.satz("Pauschbetrag für andere Angehörige", andere(pflegende, summe), JE_GRAD);
        }
        boolean nichts = summe.ueber(BigDecimal.ZERO).istNein();
        return nichts ? null : p.zeile("Freibetrag im Jahr", summe, "§ 33b Abs. 6 EStG");
    }

    /** Wer ein Kind pflegt, teilt sich den Betrag mit den anderen Eltern, die es pflegen (§ 33b Abs. 6 Satz 9 EStG). */
    private static Groesse anteil(HaeuslichePflege h, Pflegeperson pflegende) {
        Groesse hilflos = Groesse.genau(h.recht().zahl(HILFLOS));
        Groesse voll = Groesse.waehle(h.gesundheit().hatMerkzeichen(Merkzeichen.HILFLOS), hilflos, h.jeGrad(JE_GRAD));
        return h.person() instanceof KindLage k ? geteilt(voll, k, pflegende) : voll;
    }

    private static Groesse geteilt(Groesse voll, KindLage k, Pflegeperson pflegende) {
        Groesse anteil = voll;
        for (ErwachsenerLage e : k.lage().eltern()) {
            Wahrheit auch = e == pflegende.erwachsener() ? Wahrheit.NEIN : new Pflegeperson(e).pflegt();
            anteil = Groesse.waehle(auch, anteil.durch(ZU_ZWEIT, 2), anteil);
        }
        return anteil;
    }

    /** Bringt die Pflege in der Familie vielleicht nichts, ist es ihr Betrag oder der eines anderen Angehoerigen. */
    private static Groesse andere(Pflegeperson pflegende, Groesse inDerFamilie) {
        Groesse spanne = spanne(pflegende);
        return inDerFamilie.ueber(BigDecimal.ZERO).istNein() ? spanne : spanne.huelle(inDerFamilie, Fakten.KEINE);
    }

    private static Groesse spanne(Pflegeperson pflegende) {
        Collection<BigDecimal> saetze = pflegende.recht().tabelle(JE_GRAD).values();
        BigDecimal unten = saetze.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal oben = saetze.stream().reduce(BigDecimal::max).orElseThrow();
        return Groesse.spanne(unten, oben, Fakten.KEINE);
    }
}
