package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;

/** Elterngeld eines Elternteils je Lebensmonat: Betrag, Bonus, Zuschlag, Anrechnung (§§ 2 bis 4b BEEG), Euro. */
public final class Anspruchsrechnung implements Elterngeldanspruch {
    private final ErwachsenerLage e;
    private final Elterngeldkind kind;
    private final Elterngeldformel formel;
    private final Elterngeldeinkommen einkommen;
    private final Geschwister geschwister;
    private final Mutterschaftszeit mutterschaft;
    private Anspruchsrechnung imBonus;

    Anspruchsrechnung(ErwachsenerLage e, Elterngeldkind kind) {
        this(e, kind, false);
    }

    private Anspruchsrechnung(ErwachsenerLage e, Elterngeldkind kind, boolean nurMitArbeit) {
        this.e = e;
        this.kind = kind;
        formel = Elterngeldformel.von(kind.recht());
        einkommen = new Elterngeldeinkommen(e, kind, new Bezugseinkommen(e, kind, nurMitArbeit));
        geschwister = new Geschwister(e, kind);
        mutterschaft = new Mutterschaftszeit(e, kind, einkommen::vorher);
    }

    /** Elterngeld ohne Bonus, Zuschlag und Anrechnung. */
    Groesse grundbetrag(Elterngeldvariante v) {
        return formel.betrag(v, einkommen.vorher(), einkommen.imBezug());
    }

    /** Geschwisterbonus im laufenden Lebensmonat; null Euro, wenn es keinen gibt. */
    Groesse bonus(Elterngeldvariante v) {
        return bonus(v, geschwister.bonus());
    }

    private Groesse bonus(Elterngeldvariante v, Wahrheit w) {
        return w.istNein() ? Groesse.NULL : Groesse.waehle(w, formel.geschwisterbonus(v, grundbetrag(v)), Groesse.NULL);
    }

    /** Mehrlingszuschlag; null Euro bei einem Kind. */
    Groesse zuschlag(Elterngeldvariante v) {
        return formel.mehrlingszuschlag(v, kind.anzahl());
    }

    /** Alles zusammen an diesem Tag, vor Anrechnung. */
    Groesse summe(Elterngeldvariante v, LocalDate tag) {
        return grundbetrag(v).plus(bonus(v, geschwister.bonus(tag))).plus(zuschlag(v));
    }

    /** Nach Anrechnung von Arbeitslosen- und Krankengeld; der Freibetrag bleibt immer (§ 3 Abs. 1, 2 BEEG). */
    Groesse nachAnrechnung(Elterngeldvariante v, Groesse summe) {
        Groesse ersatz = ersatz();
        return ersatz == Groesse.NULL ? summe : summe.minus(ersatz).max(formel.anrechnungsfrei(v, kind.anzahl()));
    }

    /** Arbeitslosen- und Krankengeld, das neben dem Elterngeld gezahlt wird; vor der Geburt noch keines. */
    Groesse ersatz() {
        Groesse summe = Groesse.NULL;
        for (Einkunft i : e.person().einkuenfte().oder(List.of())) {
            boolean ersetzt =
                    i.art().wert() == Einkunftsart.ARBEITSLOSENGELD || i.art().wert() == Einkunftsart.KRANKENGELD;
            summe = ersetzt && !kind.erwartet() ? summe.plus(i.betrag()) : summe;
        }
        return summe;
    }

    @Override
    public Groesse betrag(Elterngeldvariante variante, int lebensmonat) {
        Groesse summe = summe(variante, kind.beginn(lebensmonat));
        return mutterschaft.rest(summe, nachAnrechnung(variante, summe), lebensmonat);
    }

    @Override
    public Groesse regelbetrag(Elterngeldvariante variante, int lebensmonat) {
        Groesse summe = summe(variante, kind.beginn(lebensmonat));
        return mutterschaft.restImRegelfall(summe, nachAnrechnung(variante, summe), lebensmonat);
    }

    @Override
    public Groesse partnerschaftsbonus(int lebensmonat) {
        Groesse summe = imBonus().summe(Elterngeldvariante.PLUS, kind.beginn(lebensmonat));
        return nachAnrechnung(Elterngeldvariante.PLUS, summe);
    }

    /** Dasselbe in Monaten mit Partnerschaftsbonus, die es nur mit Arbeit gibt (§ 4b Abs. 1 BEEG). */
    Anspruchsrechnung imBonus() {
        if (imBonus == null) {
            imBonus = new Anspruchsrechnung(e, kind, true);
        }
        return imBonus;
    }

    @Override
    public Mutterschaftsmonate mutterschaftsmonate() {
        return mutterschaft.monate();
    }

    Elterngeldeinkommen einkommen() {
        return einkommen;
    }

    Elterngeldformel formel() {
        return formel;
    }

    Elterngeldkind kind() {
        return kind;
    }
}
