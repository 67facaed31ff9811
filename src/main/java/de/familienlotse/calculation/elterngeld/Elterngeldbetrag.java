package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.Betragsrechnung;
import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Groesse;

/** Betraege des Elterngelds je Elternteil und Lebensmonat, mit Rechenweg; wer keines plant, wenn andere es planen, hat keinen. */
public abstract class Elterngeldbetrag implements Betragsrechnung {
    /** Basiselterngeld. */
    public static final Betragsrechnung BASIS = new Monatsbetrag(Elterngeldvariante.BASIS, "Basiselterngeld");
    /** ElterngeldPlus. */
    public static final Betragsrechnung PLUS = new Monatsbetrag(Elterngeldvariante.PLUS, "ElterngeldPlus");
    /** Ein Monat Partnerschaftsbonus. */
    public static final Betragsrechnung PARTNERSCHAFTSBONUS =
            new Monatsbetrag(Elterngeldvariante.PLUS, "Partnerschaftsbonus") {
                @Override
                Anspruchsrechnung anspruch(Elternteil t) {
                    Anspruchsrechnung a = super.anspruch(t);
                    return a == null ? null : a.imBonus();
                }
            };
    /** Geschwisterbonus, im Elterngeld enthalten. */
    public static final Betragsrechnung GESCHWISTERBONUS = new Zusatz(Rechenzeilen::bonus);
    /** Mehrlingszuschlag, im Elterngeld enthalten. */
    public static final Betragsrechnung MEHRLINGSZUSCHLAG = new Zusatz(Rechenzeilen::zuschlag);

    @Override
    public final Groesse betrag(Rechnungen rechnungen, Person person, Protokoll protokoll) {
        Elternteil t = new Elternteil((ErwachsenerLage) person);
        Anspruchsrechnung a = t.plant() || planende(person.lage()) == 0 ? anspruch(t) : null;
        return a == null ? null : rechne(new Rechenzeilen(t, a, protokoll));
    }

    Anspruchsrechnung anspruch(Elternteil t) {
        return t.anspruch();
    }

    abstract Groesse rechne(Rechenzeilen zeilen);

    /** Planen mehrere Elterngeld, die Summe; sonst das hoehere, denn meist bezieht es einer zur Zeit. */
    @Override
    public final Groesse zusammen(Lage lage, Groesse a, Groesse b) {
        return planende(lage) > 1 ? a.plus(b) : a.max(b);
    }

    private static long planende(Lage lage) {
        return lage.erwachsene().stream()
                .filter(e -> e.person().elterngeld().bekannt())
                .count();
    }

    /** Das Elterngeld eines Monats mit allem, was dazugehoert. */
    private static class Monatsbetrag extends Elterngeldbetrag {
        private final Elterngeldvariante variante;
        private final String name;

        Monatsbetrag(Elterngeldvariante variante, String name) {
            this.variante = variante;
            this.name = name;
        }

        @Override
        Groesse rechne(Rechenzeilen zeilen) {
            return zeilen.monat(variante, name);
        }
    }

    /** Ein Teil des Elterngelds, in der geplanten Variante. */
    private static final class Zusatz extends Elterngeldbetrag {
        private final java.util.function.BiFunction<Rechenzeilen, Elterngeldvariante, Groesse> teil;

        Zusatz(java.util.function.BiFunction<Rechenzeilen, Elterngeldvariante, Groesse> teil) {
            this.teil = teil;
        }

        @Override
        Groesse rechne(Rechenzeilen zeilen) {
            return teil.apply(zeilen, zeilen.geplant());
        }
    }
}
