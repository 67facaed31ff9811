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
    private static final String HILFLOS = "pflege-pauschbetrag.hilflos";

    private PflegePauschbetrag() {}

    /** Freibetrag in Euro je Jahr; ist von auswaerts Gepflegten der Grad nicht bekannt, die Spanne. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Pflegeperson pflegende = new Pflegeperson((ErwachsenerLage) person);
        Groesse summe = Groesse.NULL;
        for (Angehoeriger a : pflegende.angehoerige()) {
            HaeuslichePflege h = a.pflege();
            Wahrheit pflegt = h.zuHause().istNein() ? Wahrheit.NEIN : Pflegeperson.persoenlich(h);
            Groesse anteil = Groesse.waehle(pflegt, anteil(h), Groesse.NULL);
            if (!anteil.ueber(BigDecimal.ZERO).istNein()) {
                summe = summe.plus(
                        p.satz("Pauschbetrag für die Pflege von " + h.person().id(), anteil, JE_GRAD));
            }
        }
        if (pflegende.pflegtAuswaerts().istJa()) {
            summe = summe.plus(p.satz("Pauschbetrag für andere Angehörige", andere(pflegende, summe), JE_GRAD));
        }
        return p.zeile("Freibetrag im Jahr", summe, "§ 33b Abs. 6 EStG");
    }

    /** Fuer ein Kind teilen sich die Eltern den Betrag. */
    private static Groesse anteil(HaeuslichePflege h) {
        Groesse hilflos = Groesse.genau(h.recht().zahl(HILFLOS));
        Groesse voll = Groesse.waehle(h.gesundheit().hatMerkzeichen(Merkzeichen.HILFLOS), hilflos, h.jeGrad(JE_GRAD));
        int pflegende = h.person() instanceof KindLage k ? k.lage().eltern().size() : 1;
        return pflegende > 1 ? voll.durch(BigDecimal.valueOf(pflegende), 2) : voll;
    }

    /** Wer schon jemanden im Haushalt pflegt, meint vielleicht nur diesen. */
    private static Groesse andere(Pflegeperson pflegende, Groesse imHaushalt) {
        Groesse spanne = spanne(pflegende);
        return imHaushalt.ueber(BigDecimal.ZERO).istNein() ? spanne : spanne.huelle(Groesse.NULL, Fakten.KEINE);
    }

    private static Groesse spanne(Pflegeperson pflegende) {
        Collection<BigDecimal> saetze = pflegende.recht().tabelle(JE_GRAD).values();
        BigDecimal unten = saetze.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal oben = saetze.stream().reduce(BigDecimal::max).orElseThrow();
        return Groesse.spanne(unten, oben, Fakten.KEINE);
    }
}
