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
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

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
        return jeTag(r, Set.of(MUTTERSCHUTZ, ELTERNZEIT));
    }

    /** Wie {@link #tagesnetto}, in der Elternzeit nur aus der Arbeit neben ihr (§ 22 Satz 2 MuSchG). */
    Groesse tagesnettoOhneRuhendes(Rechnungen r) {
        return jeTag(r, Set.of(MUTTERSCHUTZ));
    }

    /** Wer jetzt keinen Lohn hat und keinen nennt, hat vorher verdient, was vor der Geburt genannt ist. */
    private Groesse jeTag(Rechnungen r, Set<Taetigkeitsart> ohneLohn) {
        Groesse jetzt = r.erwerb(frau).nettolohn();
        Wahrheit ruht = frau.tut(ohneLohn.toArray(Taetigkeitsart[]::new));
        Taetigkeit job = ruht.istNein() ? null : ohneNetto(ohneLohn);
        Groesse netto = job == null ? jetzt : Groesse.waehle(ruht, vorher(job, jetzt), jetzt);
        return netto.durch(frau.lage().recht().zahl("mutterschutz.kalendertage-je-monat"), 2);
    }

    private Taetigkeit ohneNetto(Set<Taetigkeitsart> arten) {
        return frau.person().taetigkeiten().oder(List.of()).stream()
                .filter(t -> !t.art().bekannt() || arten.contains(t.art().wert()))
                .filter(t -> !t.netto().istGenau())
                .findFirst()
                .orElse(null);
    }

    /** Das Elterngeld-Netto ist nach Pauschalen gerechnet: mindestens so viel blieb vom Lohn, hoechstens das Brutto. */
    private Groesse vorher(Taetigkeit job, Groesse jetzt) {
        var vorGeburt = frau.person().vorGeburt();
        if (!vorGeburt.bekannt()) {
            return jetzt.max(Groesse.unbekannt(Fakten.von(vorGeburt.fakt())));
        }
        Groesse netto = vorGeburt.wert().netto();
        Groesse brutto = vorGeburt.wert().brutto();
        Groesse lohn =
                Groesse.spanne(netto.von(), brutto.max(netto).bis(), job.netto().fehlt());
        boolean genannt = job.brutto().istGenau();
        Groesse heute = genannt
                ? Groesse.spanne(BigDecimal.ZERO, jetzt.bis(), job.netto().fehlt())
                : jetzt;
        return heute.max(lohn);
    }
}
