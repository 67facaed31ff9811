package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Wer wegen Blindheit, hochgradiger Sehbehinderung oder Gehoerlosigkeit Geld vom Land bekommt (§§ 1 bis 5 GHBG). */
public record Sinneshilfe(Gesundheit gesundheit) {
    private static final Wahrheit BEFUND = Wahrheit.offen(Fakten.KEINE);
    private static final String BLINDENGELD = "blindengeld-nrw.betrag";
    private static final String ANRECHNUNG = "blindengeld-nrw.anrechnung-pflege";
    private static final String STUFEN = "blindengeld-nrw.anrechnung-pflegegrade";
    private static final String SEHBEHINDERT = "blindengeld-nrw.sehbehindert-betrag";
    private static final String PFLEGEGELD = "pflege.pflegegeld";

    public Person person() {
        return gesundheit.person();
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return gesundheit.recht();
    }

    /** Blind; ob ein taubblinder Mensch auch blind im Sinn des Gesetzes ist, zeigt der Befund. */
    public Wahrheit blind() {
        Wahrheit taubblind = gesundheit.hatMerkzeichen(Merkzeichen.TAUBBLIND).und(BEFUND);
        return gesundheit.hatMerkzeichen(Merkzeichen.BLIND).oder(taubblind);
    }

    /** Hochgradig sehbehindert: dafuer allein gibt es den hoechsten Grad; woher er kommt, zeigt der Befund. */
    public Wahrheit hochgradigSehbehindert() {
        return gesundheit
                .gradAb(recht().zahl("blindengeld-nrw.grad-hochgradig"))
                .und(BEFUND);
    }

    /** Alt genug fuer die Hilfe fuer hochgradig Sehbehinderte (§ 4 Abs. 1 GHBG). */
    public Wahrheit altGenug() {
        return person().alter().mindestens(recht().zahl("blindengeld-nrw.alter-sehbehindert"));
    }

    /** Taub oder fast taub; ohne Merkzeichen Gl zeigt es bei hohem Grad erst der Befund (§ 5 GHBG). */
    public Wahrheit gehoerlos() {
        Wahrheit hoherGrad = gesundheit.gradAb(recht().zahl("gehoerlosenhilfe-nrw.grad-taubheit"));
        return gesundheit.hatMerkzeichen(Merkzeichen.GEHOERLOS).oder(hoherGrad.und(BEFUND));
    }

    /** Seit der Kindheit: bei Minderjaehrigen sicher, bei Erwachsenen nach Nachweis (§ 5 GHBG). */
    public Wahrheit seitDerKindheit() {
        Wahrheit jung = person().alter().unter(recht().zahl("gemeinsam.volljaehrigkeit"));
        return jung.oder(BEFUND);
    }

    /** Blindengeld oder Hilfe fuer hochgradig Sehbehinderte, Euro je Monat (§§ 2 bis 4 GHBG). */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Sinneshilfe s = new Sinneshilfe(Gesundheit.von(person));
        Groesse hilfe = Groesse.genau(s.recht().zahl(SEHBEHINDERT));
        Wahrheit blind = s.blind();
        if (blind.istNein()) {
            return p.satz("Hilfe für hochgradig Sehbehinderte", hilfe, SEHBEHINDERT);
        }
        Groesse voll = p.satz("Blindengeld nach Alter", s.nachAlter(), BLINDENGELD);
        Groesse ab = p.satz("Abzug wegen Pflegeleistungen", s.anrechnung(voll), ANRECHNUNG);
        return Groesse.waehle(blind, voll.minus(ab), hilfe);
    }

    private Groesse nachAlter() {
        Groesse erwachsen = Groesse.waehle(
                person().alter().mindestens(recht().zahl("blindengeld-nrw.alter-fester-betrag")),
                stufe("ab-60"),
                stufe("erwachsen"));
        return Groesse.waehle(minderjaehrig(), stufe("kind"), erwachsen);
    }

    /** Bei Erwachsenen mit haeuslicher Pflege ein Teil des Pflegegelds, hoechstens die Haelfte (§ 3 Abs. 2 GHBG). */
    private Groesse anrechnung(Groesse voll) {
        Groesse dritter = anteil("3", "ab-3");
        Groesse zweiter =
                Groesse.waehle(gesundheit.pflegegradAb(recht().zahl(STUFEN, "hoeher")), dritter, anteil("2", "2"));
        Groesse abzug = Groesse.waehle(gesundheit.pflegegradAb(recht().zahl(STUFEN, "erste")), zweiter, Groesse.NULL);
        Groesse hoechstens = voll.mal(recht().zahl(ANRECHNUNG, "hoechstens"));
        return Groesse.waehle(minderjaehrig(), Groesse.NULL, abzug.min(hoechstens));
    }

    private Groesse anteil(String pflegegrad, String anteil) {
        BigDecimal geld = recht().zahl(PFLEGEGELD, pflegegrad);
        return Groesse.genau(geld.multiply(recht().zahl(ANRECHNUNG, anteil)).setScale(2, RoundingMode.HALF_UP));
    }

    private Wahrheit minderjaehrig() {
        return person().alter().unter(recht().zahl("gemeinsam.volljaehrigkeit"));
    }

    private Groesse stufe(String name) {
        return Groesse.genau(recht().zahl(BLINDENGELD, name));
    }
}
