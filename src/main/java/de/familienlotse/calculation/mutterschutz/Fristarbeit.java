package de.familienlotse.calculation.mutterschutz;

import static de.familienlotse.situation.Taetigkeitsart.BEAMTET;
import static de.familienlotse.situation.Taetigkeitsart.ELTERNZEIT;
import static de.familienlotse.situation.Taetigkeitsart.MUTTERSCHUTZ;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Wahrheit;
import java.util.Set;

/**
 * Die Arbeit einer Frau waehrend der Schutzfrist um eine Geburt. Bis die Frist vorbei ist, gilt, was sie jetzt tut; spaeter muss
 * dazu passen, was sie vor der Geburt tat.
 *
 * @param vorbei ob die Frist am Stichtag vorbei ist
 * @param geboren ob das Kind geboren ist
 * @param aelteres ob es ein Kind gibt, fuer das sie bei der Geburt in Elternzeit sein konnte
 */
record Fristarbeit(ErwachsenerLage frau, Wahrheit vorbei, boolean geboren, Wahrheit aelteres) {
    private static final Set<Taetigkeitsart> BESCHAEFTIGT = Set.of(
            Taetigkeitsart.ANGESTELLT,
            Taetigkeitsart.MINIJOB,
            Taetigkeitsart.AUSBILDUNG,
            Taetigkeitsart.FREIWILLIGENDIENST,
            MUTTERSCHUTZ,
            ELTERNZEIT);

    /** Beschaeftigt, auch in Elternzeit. */
    Wahrheit besteht() {
        return inDerFrist(new Beschaeftigung(frau).besteht(), vorher(BESCHAEFTIGT));
    }

    /** Im Beamtenverhaeltnis und nicht in Elternzeit. */
    Wahrheit beamtet() {
        Wahrheit vorher = vorher(Set.of(BEAMTET));
        Wahrheit pause = vorher.istJa() ? pause() : Wahrheit.NEIN;
        Wahrheit jetzt = frau.tut(BEAMTET).oder(pause);
        return jetzt.istNein() && vorbei.istNein()
                ? jetzt
                : inDerFrist(jetzt, vorher).und(nichtInElternzeit());
    }

    /** Beschaeftigt, und die Arbeit ruht nicht wegen Elternzeit (§ 22 MuSchG). */
    Wahrheit nichtRuhend() {
        return besteht().und(nichtInElternzeit());
    }

    /** Wer beschaeftigt war, war es auch in der Frist, solange nicht gesagt ist, was sie jetzt tut. */
    boolean imRegelfall() {
        boolean sonst = !frau.person().taetigkeiten().bekannt()
                && (vorher(BESCHAEFTIGT).istJa() || vorher(Set.of(BEAMTET)).istJa());
        return besteht().istJa() || beamtet().istJa() || sonst;
    }

    /** Ob sie selbst sagt, dass sie in Mutterschutz oder Elternzeit ist. */
    Wahrheit pause() {
        return frau.tut(MUTTERSCHUTZ, ELTERNZEIT);
    }

    private Wahrheit vorher(Set<Taetigkeitsart> arten) {
        var v = frau.person().vorGeburt();
        return v.bekannt() ? v.wert().art().gilt(arten::contains) : v.beantwortet();
    }

    private Wahrheit inDerFrist(Wahrheit jetzt, Wahrheit vorher) {
        return vorbei.istNein() ? jetzt : vorbei.waehle(danach(jetzt, vorher), jetzt);
    }

    private Wahrheit danach(Wahrheit jetzt, Wahrheit vorher) {
        boolean passt = jetzt.istJa() && (vorher.istJa() || pause().istJa());
        return passt
                ? Wahrheit.JA
                : jetzt.oder(vorher).istNein()
                        ? Wahrheit.NEIN
                        : Wahrheit.offen(jetzt.fehlt().mit(vorher.fehlt()));
    }

    /**
     * Vor der Geburt gilt, was sie sagt. Danach kann es die Elternzeit fuer dieses Kind sein, die erst nach der Frist beginnt; gibt es
     * ein aelteres oder laeuft die Frist noch, ist das offen.
     */
    private Wahrheit nichtInElternzeit() {
        Wahrheit elternzeit = frau.tut(ELTERNZEIT);
        if (!geboren) {
            Wahrheit daneben = new Beschaeftigung(frau).nichtRuhend();
            return elternzeit.istNein()
                    ? Wahrheit.JA
                    : daneben.istNein() ? Wahrheit.NEIN : Wahrheit.offen(elternzeit.fehlt());
        }
        Wahrheit vielleicht = aelteres.oder(vorbei.nicht());
        return elternzeit.und(vielleicht).istNein()
                ? Wahrheit.JA
                : Wahrheit.offen(elternzeit.fehlt().mit(vielleicht.fehlt()));
    }
}
