package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Regelfall;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Familie;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.util.List;
import java.util.function.UnaryOperator;

/** Hoehe und Rechenweg der Leistungen im Regelfall: falls der Anspruch besteht. */
final class Betraege {
    private final Lauf regellauf;
    private final Rechnungen rechnungen;
    private final Lage lage;
    private final Rechtsstand recht;
    private final Unterstelltes unterstelltes;

    /** {@code werteAus}: wie ein eigener Lauf des Regelfalls ausgewertet wird. */
    Betraege(Lauf lauf, UnaryOperator<Lauf> werteAus) {
        Familie familie = lauf.lage().familie();
        recht = lauf.lage().recht();
        Familie regel = Regelfall.von(familie, recht);
        boolean derselbe = regel == familie
                && !lauf.vorgehendesOffen()
                && !lauf.lage().grundsicherungszugang().ausschlussUnbeantwortet();
        regellauf = derselbe ? lauf : werteAus.apply(lauf.imRegelfall(new Lage(regel, recht)));
        lage = regellauf.lage();
        rechnungen = regellauf.rechnungen();
        boolean alle = familie.erwachsene().bekannt() && familie.kinder().bekannt();
        unterstelltes = derselbe && alle ? null : new Unterstelltes(lauf, lage);
    }

    /** Ein Lauf, der schon der des Regelfalls ist. */
    Betraege(Lauf regellauf) {
        this.regellauf = regellauf;
        lage = regellauf.lage();
        recht = lage.recht();
        rechnungen = regellauf.rechnungen();
        unterstelltes = null;
    }

    /** Was die Betraege dieser Plaetze unterstellen; {@code offen}: was ihnen auch im Regelfall fehlt. */
    List<Fakt> unterstellt(Leistung l, List<Integer> plaetze, Fakten offen) {
        return unterstelltes.zu(l, plaetze, offen);
    }

    /** Ob die Betraege der Leistung etwas unterstellen koennen. */
    boolean unterstellend(Leistung l) {
        return unterstelltes != null && (l.jePerson() || l.betrag().rechnung() != null);
    }

    /** Der Lauf des Regelfalls: was allein durch Spannen offen ist, macht auch den Betrag zur Spanne. */
    Lauf regellauf() {
        return regellauf;
    }

    /** Die Lage des Regelfalls. */
    Rechnungen rechnungen() {
        return rechnungen;
    }

    /** Betrag der Leistung fuer eine Person oder den Haushalt (null); null, wenn es keinen gibt. */
    Groesse betrag(Leistung l, Person person, List<Rechenzeile> zeilen) {
        return switch (l.betrag().art()) {
            case Betragsregel.KEINER -> null;
            case Betragsregel.SATZ, Betragsregel.SUMME -> fest(l.betrag(), zeilen);
            default -> rechnung(l, person, zeilen);
        };
    }

    private Groesse rechnung(Leistung l, Person person, List<Rechenzeile> zeilen) {
        Protokoll p = rechnungen.protokoll();
        Groesse betrag = l.betrag().rechnung().betrag(rechnungen, imRegelfall(person), p);
        zeilen.addAll(p.zeilen());
        return betrag;
    }

    /** Dieselbe Person in der Lage des Regelfalls. */
    private Person imRegelfall(Person person) {
        return person == null ? null : lage.person(person.nummer());
    }

    private Groesse fest(Betragsregel regel, List<Rechenzeile> zeilen) {
        String name = regel.parameter();
        var p = recht.parameter(name);
        Groesse wert = regel.fest(recht);
        zeilen.add(new Rechenzeile(null, p.was(), wert, name, recht.wert(name).ab(), p.norm()));
        return wert;
    }
}
