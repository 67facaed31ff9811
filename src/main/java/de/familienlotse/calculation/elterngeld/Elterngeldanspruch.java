package de.familienlotse.calculation.elterngeld;

import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Groesse;

/**
 * Was einem Elternteil fuer sein juengstes Kind in jedem Lebensmonat zusteht, wenn er die Voraussetzungen erfuellt. Euro, mit
 * Einkommen im Bezug, Geschwisterbonus, Mehrlingszuschlag und Anrechnung. Ob ein Monat bezogen werden darf, prueft der Plan.
 */
public interface Elterngeldanspruch {
    /** Elterngeld dieser Variante im Lebensmonat, von eins an. */
    Groesse betrag(Elterngeldvariante variante, int lebensmonat);

    /** Partnerschaftsbonus im Lebensmonat: ein weiterer Monat ElterngeldPlus (§ 4b Abs. 1 BEEG). */
    Groesse partnerschaftsbonus(int lebensmonat);

    /** Dasselbe im Regelfall, um Plaene zu vergleichen. */
    Groesse regelbetrag(Elterngeldvariante variante, int lebensmonat);

    /** Die Lebensmonate, die wegen Mutterschaftsleistungen als seine Basismonate gelten (§ 4 Abs. 4 Satz 3 BEEG). */
    Mutterschaftsmonate mutterschaftsmonate();
}
