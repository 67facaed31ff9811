package de.familienlotse.rules;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Worum es bei einem Ereignis geht, Euro je Turnus. */
final class Ereignisbetrag {
    private final Ausblickwerk werk;
    private final Betraege betraege;
    private final Befundliste befunde;

    Ereignisbetrag(Ausblickwerk werk, Betraege betraege, Befundliste befunde) {
        this.werk = werk;
        this.betraege = betraege;
        this.befunde = befunde;
    }

    /** Der Befund einer Leistung; null bei einem Begriff. */
    Befund befund(int leistung) {
        return befunde.zu(leistung);
    }

    /** Null, wenn nichts gesagt werden kann. */
    Groesse von(Treffer t, Ereignisart art) {
        Ereignisregel r = t.vorlage().regel();
        if (r.betrag().vorschuss() && art != Ereignisart.ENDET) {
            return vorschuss(t, art);
        }
        Groesse genannt = t.vorlage().betrag();
        Groesse g = genannt != null ? genannt : art == Ereignisart.ENDET ? heute(r.leistung(), t.person()) : null;
        return g == null ? null : dann(g, r.leistung(), art == Ereignisart.ENDET ? t.am().minusDays(1) : t.am());
    }

    /** Ist der Satz von heute genannt, der von dann. */
    private Groesse dann(Groesse g, int leistung, LocalDate tag) {
        Betragsregel regel = werk.leistung(leistung).betrag();
        Rechtsstand recht = betraege.regellauf().lage().recht();
        boolean satz = regel.art().equals(Betragsregel.SATZ)
                && g.istGenau()
                && g.wert().compareTo(regel.fest(recht).wert()) == 0;
        return satz ? regel.fest(recht.am(tag)) : g;
    }

    /** Der Vorschuss im neuen Alter oder, wenn er bleibt, sein Unterschied. */
    private Groesse vorschuss(Treffer t, Ereignisart art) {
        KindLage k = (KindLage) betraege.regellauf().lage().person(t.person().nummer());
        Groesse neu = betraege.rechnungen().vorschussrechnung(k, alter(t)).betrag();
        if (art == Ereignisart.AENDERT) {
            neu = neu.minus(
                    betraege.rechnungen().vorschussrechnung(k, k.alter()).betrag());
        }
        return sagbar(neu) ? neu : null;
    }

    /** Das Alter, das die Person an diesem Tag vollendet. */
    static Groesse alter(Treffer t) {
        int jahre = t.vorlage().abstand().monate() / Zeitangabe.MONATE_JE_JAHR;
        return Groesse.genau(BigDecimal.valueOf(jahre));
    }

    private Groesse heute(int leistung, Person person) {
        Befund b = befunde.zu(leistung);
        if (b == null) {
            return null;
        }
        Groesse g = b.betrag();
        for (PersonBefund p : b.personen()) {
            g = person != null && p.person().equals(person.id()) ? p.betrag() : g;
        }
        return sagbar(g) ? g : null;
    }

    /** Ob beide Enden bekannt sind. */
    static boolean sagbar(Groesse g) {
        return g != null && g.von() != null && g.bis() != null;
    }
}
