package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Kinderkrankengeld, Euro je Tag ohne Arbeit (§ 45 Abs. 2 Satz 3, 4 SGB V). */
public final class Kinderkrankengeld {
    private static final String NORM = "§ 45 Abs. 2 Satz 3 SGB V";
    private static final String TAGE = "§ 45 Abs. 2, 2a SGB V";
    private static final String OHNE = "krankenkasse.kinderkrankengeld-anteil";
    private static final String MIT = "krankenkasse.kinderkrankengeld-anteil-mit-einmalzahlung";

    private final ErwachsenerLage person;
    private final Rechnungen rechnungen;
    private final Protokoll p;

    private Kinderkrankengeld(Rechnungen rechnungen, Person person, Protokoll p) {
        this.rechnungen = rechnungen;
        this.person = (ErwachsenerLage) person;
        this.p = p;
    }

    /** Der Tagesbetrag; im Rechenweg auch die Tage des Jahres. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Kinderkrankengeld k = new Kinderkrankengeld(r, person, p);
        Groesse tag = k.tag();
        k.tage();
        return tag;
    }

    /** Nur der Tagesbetrag: bei Mitaufnahme im Krankenhaus zaehlen die Tage nicht. */
    public static Groesse mitaufnahme(Rechnungen r, Person person, Protokoll p) {
        return new Kinderkrankengeld(r, person, p).tag();
    }

    private Groesse tag() {
        Krankengeld krankengeld = new Krankengeld(person, rechnungen);
        Groesse netto = rechnungen.erwerb(person).nettolohn().durch(zahl("krankenkasse.kalendertage-je-monat"), 2);
        p.wert("kinderkrankengeld.tagesnetto:" + person.id(), "Entgangener Nettolohn am Tag", netto, NORM);
        Groesse anteil = Groesse.waehle(
                person.person().einmalzahlung().ist(true), Groesse.genau(zahl(MIT)), Groesse.genau(zahl(OHNE)));
        p.satz("Anteil am Nettolohn", anteil, OHNE);
        Groesse grenze = p.zeile("Höchstens am Tag", Groesse.genau(krankengeld.hoechstens()), NORM);
        Groesse summe = netto.mal(anteil).plus(krankengeld.ausGewinn()).runde(2, RoundingMode.HALF_UP);
        return p.wert("kinderkrankengeld.tag:" + person.id(), "Kinderkrankengeld am Tag", summe.min(grenze), NORM);
    }

    private void tage() {
        Kinderkrankentage tage = new Kinderkrankentage(person);
        p.wert("kinderkrankengeld.tage:" + person.id(), "Tage in diesem Jahr", tage.gesamt(), TAGE);
        p.wert("kinderkrankengeld.tage-uebrig:" + person.id(), "Davon noch übrig", tage.uebrigeTage(), TAGE);
    }

    private BigDecimal zahl(String name) {
        return person.lage().recht().zahl(name);
    }
}
