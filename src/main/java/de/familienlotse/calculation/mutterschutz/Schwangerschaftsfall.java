package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Rolle;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Eine bestehende Schwangerschaft; wann sie endet, weiss noch niemand. */
record Schwangerschaftsfall(ErwachsenerLage frau) implements Anlass {
    @Override
    public Wahrheit besteht() {
        Angabe<Schwangerschaft> s = frau.person().schwangerschaft();
        if (s.bekannt()) {
            return Wahrheit.von(s.wert().besteht());
        }
        return frau.person().rolle().wert() == Rolle.VATER ? Wahrheit.NEIN : s.beantwortet();
    }

    private Angabe<LocalDate> termin() {
        Angabe<Schwangerschaft> s = frau.person().schwangerschaft();
        return s.bekannt() && s.wert().besteht() ? s.wert().entbindungstermin() : new Angabe<>(null, s.fakt());
    }

    @Override
    public Tagspanne von() {
        return termin().bekannt()
                ? Tagspanne.genau(termin().wert().minusDays(Schutzfrist.vorher(recht())))
                : Tagspanne.unbekannt(Fakten.von(termin().fakt()));
    }

    /** Nicht vor dem Stichtag: das Kind ist noch nicht geboren. */
    @Override
    public Tagspanne bis() {
        return Tagspanne.genau(frau.lage().tag());
    }

    @Override
    public Tagspanne kuendigungsschutzBis() {
        return bis();
    }

    /** Vier Monate nach dem Termin; ist er vorbei, nach dem Stichtag (§ 17 Abs. 1 Satz 1 Nr. 3 MuSchG). */
    @Override
    public Tagspanne kuendigungsschutzErwartet() {
        int monate = recht().zahl("mutterschutz.kuendigungsschutz-monate").intValue();
        LocalDate tag = frau.lage().tag();
        return termin().bekannt()
                ? Tagspanne.genau(termin().wert()).spaeter(Tagspanne.genau(tag)).verschoben(t -> t.plusMonths(monate))
                : Tagspanne.unbekannt(Fakten.von(termin().fakt()));
    }

    @Override
    public Schutzfrist regel() {
        Angabe<Schwangerschaft> s = frau.person().schwangerschaft();
        boolean mehrlinge =
                s.bekannt() && s.wert().besteht() && s.wert().mehrlinge().oder(false);
        return termin().bekannt()
                ? Schutzfrist.um(termin().wert(), termin().wert(), mehrlinge, recht())
                : Schutzfrist.ohneTag(Schutzfrist.tage(mehrlinge, recht()));
    }

    private Rechtsstand recht() {
        return frau.lage().recht();
    }
}
