package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.Entbindung;
import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Die Geburt eines Kindes, das die Frau geboren haben kann. */
record Geburtsfall(ErwachsenerLage frau, KindLage kind, Verlaengerung verlaengerung) implements Anlass {
    static Geburtsfall von(ErwachsenerLage frau, KindLage kind) {
        return new Geburtsfall(frau, kind, new Verlaengerung(kind));
    }

    /** Mutter und Elternteil; sind beide Eltern Muetter, ist offen, wer das Kind geboren hat. */
    @Override
    public Wahrheit besteht() {
        return new Entbindung(frau, kind).war();
    }

    /** Der Tag der Geburt. */
    Tagspanne tag() {
        return Tagspanne.von(kind.kind().geboren());
    }

    private Angabe<LocalDate> termin() {
        return kind.kind().entbindungstermin();
    }

    /** Die Frist vor der Geburt hat spaetestens am Tag der Geburt begonnen. */
    @Override
    public Tagspanne von() {
        return tag();
    }

    @Override
    public Tagspanne bis() {
        Wahrheit lang = verlaengerung.gilt();
        long mindestens = Schutzfrist.nachher(lang.istJa(), recht());
        long hoechstens = Schutzfrist.nachher(!lang.istNein(), recht());
        if (tag().frueh() == null) {
            return tag();
        }
        LocalDate frueh = tag().frueh().plusDays(mindestens + verloren(tag().frueh(), 0));
        LocalDate spaet = tag().spaet().plusDays(hoechstens + verloren(tag().spaet(), Schutzfrist.vorher(recht())));
        Fakten fehlt =
                tag().fehlt().mit(lang.fehlt()).mit(termin().beantwortet().fehlt());
        return new Tagspanne(frueh, spaet, fehlt);
    }

    /** Tage der Frist vor der Geburt, die verloren gingen; {@code sonst} ohne Termin. */
    private long verloren(LocalDate geburt, long sonst) {
        if (!termin().bekannt()) {
            return sonst;
        }
        long frueher = ChronoUnit.DAYS.between(geburt, termin().wert());
        return Math.max(0, Math.min(Schutzfrist.vorher(recht()), frueher));
    }

    @Override
    public Tagspanne kuendigungsschutzBis() {
        int monate = recht().zahl("mutterschutz.kuendigungsschutz-monate").intValue();
        return tag().verschoben(t -> t.plusMonths(monate)).spaeter(bis());
    }

    @Override
    public Schutzfrist regel() {
        Wahrheit lang = verlaengerung.imRegelfall();
        LocalDate geburt = tag().frueh();
        if (kind.kind().geboren().tagGenau() && !lang.istOffen()) {
            return Schutzfrist.um(termin().oder(geburt), geburt, lang.istJa(), recht());
        }
        Groesse tage = Groesse.waehle(lang, Schutzfrist.tage(true, recht()), Schutzfrist.tage(false, recht()));
        return Schutzfrist.ohneTag(tage.plus(verspaetung()));
    }

    /** Um so viele Tage kann das Kind nach dem Termin gekommen sein. */
    private Groesse verspaetung() {
        if (!termin().bekannt() || tag().frueh() == null) {
            return Groesse.NULL;
        }
        Groesse von = Groesse.genau(ChronoUnit.DAYS.between(termin().wert(), tag().frueh()))
                .nichtNegativ();
        Groesse bis = Groesse.genau(ChronoUnit.DAYS.between(termin().wert(), tag().spaet()))
                .nichtNegativ();
        return von.huelle(bis, tag().fehlt());
    }

    private Rechtsstand recht() {
        return frau.lage().recht();
    }
}
