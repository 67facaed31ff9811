package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Wochenstunden im Bezug: genannt; sonst genuegt, was heute gearbeitet wird, wenn das Kind geboren ist. */
final class Arbeitszeit {
    private static final Set<Taetigkeitsart> ERWERB = Set.of(
            Taetigkeitsart.ANGESTELLT,
            Taetigkeitsart.BEAMTET,
            Taetigkeitsart.MINIJOB,
            Taetigkeitsart.SELBSTSTAENDIG,
            Taetigkeitsart.FREIWILLIGENDIENST);

    private final ErwachsenerLage e;
    private final Elterngeldkind kind;

    Arbeitszeit(ErwachsenerLage e, Elterngeldkind kind) {
        this.e = e;
        this.kind = kind;
    }

    /** Nicht mehr als diese Stunden; eine Berufsausbildung schadet nie (§ 1 Abs. 6 Nr. 2 BEEG). */
    Wahrheit hoechstens(BigDecimal stunden) {
        var plan = e.person().elterngeld();
        if (plan.bekannt() && plan.wert().wochenstundenImBezug().istGenau()) {
            return plan.wert().wochenstundenImBezug().hoechstens(stunden);
        }
        boolean ohneArbeit = plan.bekannt() && ohne(plan.wert().bruttoImBezug());
        if (ohneArbeit) {
            return Wahrheit.JA;
        }
        Wahrheit heute = Offen.schlicht(heute().hoechstens(stunden)).oder(e.tut(Taetigkeitsart.AUSBILDUNG));
        Fakten frage = plan.bekannt() ? plan.wert().wochenstundenImBezug().fehlt() : Fakten.von(plan.fakt());
        return kind.erwartet() || heute.istNein() ? Wahrheit.offen(frage) : heute;
    }

    /** In diesem Bereich; dazu muss der Plan etwas sagen oder die Arbeit von heute passen. */
    Wahrheit zwischen(BigDecimal von, BigDecimal bis) {
        var plan = e.person().elterngeld();
        if (plan.bekannt() && plan.wert().wochenstundenImBezug().istGenau()) {
            Groesse g = plan.wert().wochenstundenImBezug();
            return g.mindestens(von).und(g.hoechstens(bis));
        }
        Fakten frage = plan.bekannt() ? plan.wert().wochenstundenImBezug().fehlt() : Fakten.von(plan.fakt());
        Wahrheit heute = Offen.schlicht(heute().mindestens(von)).und(Offen.schlicht(heute().hoechstens(bis)));
        return kind.erwartet() || !heute.istJa() ? Wahrheit.offen(frage.mit(heute.fehlt())) : heute;
    }

    /** Ob im Bezug sicher gearbeitet wird: nach den genannten Stunden; sonst, wenn die Arbeit oder bezahlte Ausbildung von heute neben Elterngeld geht. */
    boolean arbeitet() {
        var plan = e.person().elterngeld();
        if (plan.bekannt() && plan.wert().wochenstundenImBezug().istGenau()) {
            return plan.wert().wochenstundenImBezug().von().signum() > 0;
        }
        if (kind.erwartet() || !kind.rechtBekannt()) {
            return false;
        }
        BigDecimal grenze = kind.recht().zahl("elterngeld.wochenstunden-hoechstens");
        Groesse heute = heute();
        return heute.ueber(BigDecimal.ZERO).und(heute.hoechstens(grenze)).istJa() || bezahlteAusbildung();
    }

    private boolean bezahlteAusbildung() {
        return e.person().taetigkeiten().oder(List.of()).stream()
                .anyMatch(t -> t.art().wert() == Taetigkeitsart.AUSBILDUNG && !ohne(t.brutto()));
    }

    private static boolean ohne(Groesse brutto) {
        return brutto.istGenau() && brutto.von().signum() == 0;
    }

    private Groesse heute() {
        var taetigkeiten = e.person().taetigkeiten();
        if (!taetigkeiten.bekannt()) {
            return Groesse.unbekannt(taetigkeiten.fakt());
        }
        Groesse summe = Groesse.NULL;
        for (Taetigkeit t : taetigkeiten.wert()) {
            summe = summe.plus(stunden(t));
        }
        return summe;
    }

    private static Groesse stunden(Taetigkeit t) {
        if (!t.art().bekannt()) {
            return Groesse.unbekannt(t.art().fakt());
        }
        return ERWERB.contains(t.art().wert()) ? t.wochenstunden() : Groesse.NULL;
    }
}
