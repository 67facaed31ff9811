package de.familienlotse.calculation;

import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Wer dem Grunde nach Grundsicherung bekommen kann (§ 7 SGB II). */
public final class Grundsicherungszugang {
    private final Lage lage;

    Grundsicherungszugang(Lage lage) {
        this.lage = lage;
    }

    /** Ob jemand in der Bedarfsgemeinschaft im Erwerbsalter ist: ein Elternteil oder ein Kind ab 15 (§ 7 Abs. 1, 3 SGB II). */
    public Wahrheit erwerbsalter() {
        Wahrheit w = lage.irgendwer(ErwachsenerLage::imErwerbsalter);
        if (!lage.familie().kinder().bekannt()) {
            return w.oder(lage.familie().kinder().beantwortet());
        }
        for (KindLage k : lage.kinder()) {
            w = w.oder(k.bgKind().und(k.alter().mindestens(lage.recht().zahl("sgb2.altersgrenze-untere"))));
        }
        return w;
    }

    /** Ob der Aufenthalt eines der Eltern Grundsicherung erlaubt. */
    public Wahrheit aufenthalt() {
        return lage.irgendwer(e -> e.aufenthalt().grundsicherung());
    }

    /** Ob die Eltern ihr Studium nicht von der Grundsicherung ausschliesst; sonst entscheidet das Jobcenter. */
    public Wahrheit nichtAlleImStudium() {
        Wahrheit studium = lage.jeder(e -> e.tut(Taetigkeitsart.STUDIUM));
        return studium.istJa() ? Wahrheit.offen(Fakten.KEINE) : studium.nicht();
    }

    /** Ob einer der Eltern keine Rente bezieht; sonst entscheidet das Jobcenter. */
    public Wahrheit nichtAlleInRente() {
        Wahrheit rente = lage.jeder(e -> e.tut(Taetigkeitsart.RENTE));
        return rente.istJa() ? Wahrheit.offen(Fakten.KEINE) : rente.nicht();
    }

    /** Ob bei einem Elternteil nicht beantwortet ist, was ihn selbst ausschliessen kann; im Regelfall schliesst es niemanden aus. */
    public boolean ausschlussUnbeantwortet() {
        Ausschluss streng = new Ausschluss(lage, false);
        Ausschluss regel = new Ausschluss(lage, true);
        return lage.eltern().stream().anyMatch(e -> !streng.von(e).equals(regel.von(e)));
    }
}
