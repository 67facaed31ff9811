package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Was Mutterschutz ausloest: eine Schwangerschaft, eine Geburt oder eine Fehlgeburt. */
interface Anlass {
    /** Ob es ihn fuer diese Frau gibt. */
    Wahrheit besteht();

    /** Erster Tag der Schutzfrist. */
    Tagspanne von();

    /** Letzter Tag der Schutzfrist. */
    Tagspanne bis();

    /** Letzter Tag des Kuendigungsschutzes (§ 17 Abs. 1 MuSchG). */
    Tagspanne kuendigungsschutzBis();

    /** Letzter Tag des Kuendigungsschutzes, wie er nach heutigem Wissen zu erwarten ist. */
    default Tagspanne kuendigungsschutzErwartet() {
        return kuendigungsschutzBis();
    }

    /** Die Frist, mit der gerechnet wird, wenn Seltenes nicht gesagt ist. */
    Schutzfrist regel();

    /** Ob er besteht und die Schutzfrist nicht vorbei ist. */
    default Wahrheit nichtVorbei(LocalDate tag) {
        return besteht().istNein() ? Wahrheit.NEIN : besteht().und(bis().nichtVorbei(tag));
    }

    /** Ob er besteht und die Schutzfrist laeuft. */
    default Wahrheit laeuft(LocalDate tag) {
        return besteht().istNein() ? Wahrheit.NEIN : nichtVorbei(tag).und(von().erreicht(tag));
    }

    /** Ob er besteht und noch nicht gekuendigt werden darf. */
    default Wahrheit kuendigungsschutz(LocalDate tag) {
        return besteht().istNein()
                ? Wahrheit.NEIN
                : besteht().und(kuendigungsschutzBis().nichtVorbei(tag));
    }
}
