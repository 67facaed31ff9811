package de.familienlotse.calculation.ausbildung;

import de.familienlotse.situation.Ausbildung;
import de.familienlotse.value.Wahrheit;

/** Ob jemand fuer seine Ausbildung nicht bei den Eltern wohnen kann oder muss. */
final class Ausbildungsort {
    private final Lernperson l;

    Ausbildungsort(Lernperson l) {
        this.l = l;
    }

    /** Nicht bei den Eltern und mit einem Grund dafuer (§ 2 Abs. 1a Satz 1 BAföG). */
    Wahrheit notwendigAuswaerts() {
        return l.beiEltern().nicht().und(zuWeit().oder(l.warVerheiratet()).oder(l.lebtMitKind()));
    }

    /** Von der Wohnung der Eltern aus nicht erreichbar. */
    Wahrheit zuWeit() {
        return l.angabe(Ausbildung::schuleErreichbar).ist(false);
    }

    /** Nicht erreichbar, oder darauf kommt es nicht an (§ 60 Abs. 1 Nr. 2, Abs. 2 SGB III). */
    Wahrheit darfAuswaertsWohnen() {
        Wahrheit volljaehrig = l.person().alter().mindestens(l.recht().zahl("gemeinsam.volljaehrigkeit"));
        return volljaehrig.oder(l.warVerheiratet()).oder(l.lebtMitKind()).oder(zuWeit());
    }
}
