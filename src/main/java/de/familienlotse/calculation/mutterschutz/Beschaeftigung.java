package de.familienlotse.calculation.mutterschutz;

import static de.familienlotse.situation.Taetigkeitsart.ANGESTELLT;
import static de.familienlotse.situation.Taetigkeitsart.AUSBILDUNG;
import static de.familienlotse.situation.Taetigkeitsart.ELTERNZEIT;
import static de.familienlotse.situation.Taetigkeitsart.FREIWILLIGENDIENST;
import static de.familienlotse.situation.Taetigkeitsart.MINIJOB;
import static de.familienlotse.situation.Taetigkeitsart.MUTTERSCHUTZ;
import static de.familienlotse.situation.Taetigkeitsart.SCHULE;
import static de.familienlotse.situation.Taetigkeitsart.STUDIUM;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Die Arbeit einer Frau im Sinn von § 1 Abs. 2 MuSchG; Beamtinnen haben eigene Regeln. */
public record Beschaeftigung(ErwachsenerLage frau) {
    /** In Arbeit, Ausbildung, Minijob oder Freiwilligendienst, auch waehrend Mutterschutz und Elternzeit. */
    public Wahrheit besteht() {
        return frau.tut(ANGESTELLT, MINIJOB, AUSBILDUNG, FREIWILLIGENDIENST, MUTTERSCHUTZ, ELTERNZEIT);
    }

    /** Wie {@link #besteht()}, aber nicht nur ein in der Elternzeit ruhendes Arbeitsverhaeltnis (§ 22 MuSchG). */
    public Wahrheit nichtRuhend() {
        return frau.tut(ANGESTELLT, MINIJOB, AUSBILDUNG, FREIWILLIGENDIENST, MUTTERSCHUTZ);
    }

    /** Wie {@link #besteht()}; auch Schule und Studium (§ 1 Abs. 2 Satz 2 Nr. 8 MuSchG). */
    public Wahrheit oderLernend() {
        return besteht().oder(frau.tut(SCHULE, STUDIUM));
    }

    /** Nettolohn je Kalendertag vor der Schutzfrist; ein voller Monat hat 30 Tage. */
    Groesse tagesnetto(Rechnungen r) {
        return jeTag(r, frau.tut(MUTTERSCHUTZ, ELTERNZEIT));
    }

    /** Wie {@link #tagesnetto}, in der Elternzeit nur aus der Arbeit neben ihr (§ 22 Satz 2 MuSchG). */
    Groesse tagesnettoOhneRuhendes(Rechnungen r) {
        return jeTag(r, frau.tut(MUTTERSCHUTZ));
    }

    /** Wer jetzt keinen Lohn hat, hat vorher verdient, was vor der Geburt genannt ist. */
    private Groesse jeTag(Rechnungen r, Wahrheit ohneLohn) {
        Groesse jetzt = r.erwerb(frau).nettolohn();
        Groesse netto = ohneLohn.istNein() ? jetzt : Groesse.waehle(ohneLohn, jetzt.max(vorher()), jetzt);
        return netto.durch(frau.lage().recht().zahl("mutterschutz.kalendertage-je-monat"), 2);
    }

    private Groesse vorher() {
        var vorGeburt = frau.person().vorGeburt();
        return vorGeburt.bekannt() ? vorGeburt.wert().netto() : Groesse.unbekannt(Fakten.von(vorGeburt.fakt()));
    }
}
