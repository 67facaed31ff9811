package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hoehe der Leistungen der Pflegeversicherung bei haeuslicher Pflege (§§ 36 bis 42a SGB XI). */
public final class Pflegebetrag {
    private static final String GELD = "pflege.pflegegeld";
    private static final String SACHLEISTUNG = "pflege.sachleistung";
    private static final String TAGESPFLEGE = "pflege.tagespflege";
    private static final String JAHRESBETRAG = "verhinderungspflege-kurzzeitpflege.jahresbetrag";
    private static final String MONATE = "verhinderungspflege-kurzzeitpflege.angehoerige-monate";
    private static final String HILFSMITTEL = "pflegehilfsmittel.verbrauch";
    private static final int STELLEN = 10;

    private Pflegebetrag() {}

    /** Pflegegeld nach Pflegegrad (§ 37 Abs. 1 SGB XI), Euro je Monat; null ohne Pflegegrad, zu dem es welches gibt. */
    public static Groesse pflegegeld(Rechnungen r, Person person, Protokoll p) {
        return jeGrad("Pflegegeld nach Pflegegrad", person, p, GELD);
    }

    private static Groesse jeGrad(String text, Person person, Protokoll p, String parameter) {
        Groesse satz = HaeuslichePflege.von(person).jeGrad(parameter);
        return satz.ueber(BigDecimal.ZERO).istNein() ? null : p.satz(text, satz, parameter);
    }

    /** Anteiliges Pflegegeld neben einem Pflegedienst (§ 38 SGB XI), Euro je Monat. */
    public static Groesse kombination(Rechnungen r, Person person, Protokoll p) {
        HaeuslichePflege h = HaeuslichePflege.von(person);
        Groesse satz = h.jeGrad(SACHLEISTUNG);
        if (!satz.istGenau() || satz.wert().signum() == 0) {
            return null;
        }
        BigDecimal hoechstens =
                p.satz("Höchstbetrag für den Pflegedienst", satz, SACHLEISTUNG).wert();
        Groesse genutzt = p.zeile("Davon genutzt", h.dienst(), "§ 38 Satz 1 SGB XI");
        Groesse geld = p.satz("Volles Pflegegeld nach Pflegegrad", h.jeGrad(GELD), GELD);
        Groesse frei = Groesse.genau(hoechstens).minus(genutzt).nichtNegativ().durch(hoechstens, STELLEN);
        Groesse anteil = geld.mal(frei).runde(2, RoundingMode.HALF_UP);
        return p.wert("pflegegeld.anteil:" + person.id(), "Anteiliges Pflegegeld", anteil, "§ 38 Satz 2 SGB XI");
    }

    /** Kein Geld: der Rechenweg nennt, was die Kasse fuer Pflegedienst und Tagespflege bezahlt (§§ 36, 41 SGB XI). */
    public static Groesse sachleistung(Rechnungen r, Person person, Protokoll p) {
        jeGrad("Pflegedienst, den die Kasse bezahlt, höchstens im Monat", person, p, SACHLEISTUNG);
        jeGrad("Dazu Tages- oder Nachtpflege, höchstens im Monat", person, p, TAGESPFLEGE);
        return null;
    }

    /** Betrag fuer Verhinderungs- und Kurzzeitpflege zusammen (§ 42a Abs. 1 SGB XI), Euro je Jahr. */
    public static Groesse jahresbetrag(Rechnungen r, Person person, Protokoll p) {
        HaeuslichePflege h = HaeuslichePflege.von(person);
        Groesse angehoerige = h.jeGrad(GELD).mal(h.recht().zahl(MONATE));
        if (!angehoerige.ueber(BigDecimal.ZERO).istNein()) {
            p.satz("Davon höchstens, wenn nahe Angehörige ohne Lohn einspringen", angehoerige, MONATE);
        }
        Groesse betrag = Groesse.genau(h.recht().zahl(JAHRESBETRAG));
        return p.satz("Verhinderungs- und Kurzzeitpflege im Jahr", betrag, JAHRESBETRAG);
    }

    /** Kein Geld: der Rechenweg nennt den Hoechstbetrag fuer Verbrauchsmittel (§ 40 Abs. 2 SGB XI). */
    public static Groesse hilfsmittel(Rechnungen r, Person person, Protokoll p) {
        Groesse hoechstens = Groesse.genau(person.lage().recht().zahl(HILFSMITTEL));
        p.satz("Mittel zum Verbrauch, höchstens im Monat", hoechstens, HILFSMITTEL);
        return null;
    }
}
