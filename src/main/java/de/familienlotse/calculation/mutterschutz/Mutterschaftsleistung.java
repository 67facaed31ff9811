package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.function.Supplier;

/** Ob, wie lange und wie viel Geld des Mutterschutzes einer Person um die Geburt eines Kindes zusteht. */
public final class Mutterschaftsleistung {
    private final ErwachsenerLage frau;
    private final Wahrheit mutter;
    private final Schutzdauer dauer;
    private final Fristarbeit arbeit;
    private final Supplier<Groesse> vorher;
    private Fristgeld geld;

    private Mutterschaftsleistung(
            ErwachsenerLage frau, Wahrheit mutter, Schutzdauer dauer, Fristarbeit arbeit, Supplier<Groesse> vorher) {
        this.frau = frau;
        this.mutter = mutter;
        this.dauer = dauer;
        this.arbeit = arbeit;
        this.vorher = vorher;
    }

    /** Um die Geburt dieses Kindes; {@code vorher} ist ihr Elterngeld-Netto im Monat. */
    public static Mutterschaftsleistung geboren(
            ErwachsenerLage frau, KindLage kind, Wahrheit mehrlinge, Supplier<Groesse> vorher) {
        Schutzdauer dauer = Schutzdauer.geboren(kind, mehrlinge);
        Geburt geburt = kind.kind().geboren();
        Fristarbeit arbeit = new Fristarbeit(frau, vorbei(frau, dauer, geburt), true, aelteres(frau, geburt));
        return new Mutterschaftsleistung(frau, Geburtsfall.von(frau, kind).besteht(), dauer, arbeit, vorher);
    }

    /** Um eine erwartete Geburt am errechneten Tag. */
    public static Mutterschaftsleistung erwartet(
            ErwachsenerLage frau, boolean schwanger, Wahrheit mehrlinge, Supplier<Groesse> vorher) {
        Fristarbeit arbeit = new Fristarbeit(frau, Wahrheit.NEIN, false, Wahrheit.NEIN);
        Schutzdauer dauer = Schutzdauer.erwartet(frau.lage(), mehrlinge);
        return new Mutterschaftsleistung(frau, Wahrheit.von(schwanger), dauer, arbeit, vorher);
    }

    private static Wahrheit vorbei(ErwachsenerLage frau, Schutzdauer dauer, Geburt geburt) {
        if (!geburt.bekannt()) {
            return Wahrheit.offen(geburt.fakt());
        }
        var frueh = dauer.letzter(geburt.frueh(), Schutzdauer.Lesart.KUERZESTE);
        var spaet = dauer.letzter(geburt.spaet(), Schutzdauer.Lesart.LAENGSTE);
        Fakten fehlt = geburt.tagGenau() ? dauer.fehlt() : dauer.fehlt().mit(Fakten.von(geburt.fakt()));
        return new Tagspanne(frueh, spaet, fehlt).nichtVorbei(frau.lage().tag()).nicht();
    }

    /** Ob es bei der Geburt ein eigenes Kind im Alter der Elternzeit gab (§ 15 Abs. 2 Satz 1 BEEG). */
    private static Wahrheit aelteres(ErwachsenerLage frau, Geburt geburt) {
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : frau.lage().kinder()) {
            Geburt g = k.kind().geboren();
            boolean vorher = !g.bekannt() || geburt.bekannt() && g.spaet().isBefore(geburt.frueh());
            if (vorher) {
                var grenze = frau.lage().recht().zahl("elternzeit.dauer");
                Wahrheit jung = g.bekannt() ? g.alterAm(geburt.frueh()).unter(grenze) : Wahrheit.offen(g.fakt());
                w = w.oder(k.hatElternteil(frau.id()).und(jung));
            }
        }
        return w;
    }

    private Fristgeld geld() {
        geld = geld == null ? new Fristgeld(frau, arbeit, vorher.get()) : geld;
        return geld;
    }

    /** Ob die Person das Kind geboren hat oder erwartet. */
    public Wahrheit mutter() {
        return mutter;
    }

    /** Wie weit die Frist reicht. */
    public Schutzdauer dauer() {
        return dauer;
    }

    /** Ob fuer sie die Schutzfrist gilt: nur, wer beschaeftigt ist. */
    public Wahrheit schutzfrist() {
        Wahrheit beschaeftigt = arbeit.besteht().oder(arbeit.beamtet());
        return beschaeftigt.istOffen() && arbeit.imRegelfall() ? mutter : mutter.und(beschaeftigt);
    }

    /** Ob es Leistungen gibt, die auf das Elterngeld angerechnet werden (§ 3 Abs. 1 Satz 1 Nr. 1, 2 BEEG). */
    public Wahrheit gibtEs() {
        return mutter.istNein() ? mutter : mutter.und(geld().gibtEs());
    }

    /** Dasselbe fuer Vorschlaege: wer beschaeftigt war, bekommt sie, solange nichts anderes gesagt ist. */
    public boolean imRegelfall() {
        Wahrheit w = gibtEs();
        return w.istJa() || w.istOffen() && mutter.istJa() && arbeit.imRegelfall();
    }

    /** So viel davon, Euro je Kalendertag. */
    public Groesse jeTag() {
        return geld().jeTag();
    }
}
