package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Ein Tag, der nicht genau bekannt sein muss.
 *
 * @param frueh fruehester moeglicher Tag, null = unbekannt
 * @param spaet spaetester moeglicher Tag, null = unbekannt
 * @param fehlt was ihn genauer macht
 */
record Tagspanne(LocalDate frueh, LocalDate spaet, Fakten fehlt) {
    static Tagspanne genau(LocalDate tag) {
        return new Tagspanne(tag, tag, Fakten.KEINE);
    }

    static Tagspanne unbekannt(Fakten fehlt) {
        return new Tagspanne(null, null, fehlt);
    }

    /** Der Tag der Geburt; ist er genannt, fehlt nichts. */
    static Tagspanne von(Geburt g) {
        return new Tagspanne(g.frueh(), g.spaet(), g.fehlt());
    }

    /** Eine Rechnung, die spaetere Tage nie zu frueheren macht. */
    Tagspanne verschoben(UnaryOperator<LocalDate> f) {
        return frueh == null ? this : new Tagspanne(f.apply(frueh), f.apply(spaet), fehlt);
    }

    /** Nimmt beide Enden auf, soweit sie bekannt sind. */
    void in(List<LocalDate> tage) {
        if (frueh != null) {
            tage.add(frueh);
            tage.add(spaet);
        }
    }

    /** Der spaetere von beiden. */
    Tagspanne spaeter(Tagspanne o) {
        if (frueh == null || o.frueh == null) {
            return unbekannt(fehlt.mit(o.fehlt));
        }
        return new Tagspanne(max(frueh, o.frueh), max(spaet, o.spaet), fehlt.mit(o.fehlt));
    }

    /** Ob der Tag am {@code stichtag} schon da oder vorbei ist. */
    Wahrheit erreicht(LocalDate stichtag) {
        if (frueh == null) {
            return Wahrheit.rechnerischOffen(fehlt);
        }
        boolean offen = spaet.isAfter(stichtag) && !frueh.isAfter(stichtag);
        return offen ? Wahrheit.rechnerischOffen(fehlt) : Wahrheit.von(!spaet.isAfter(stichtag));
    }

    /** Ob der Tag am {@code stichtag} noch nicht vorbei ist. */
    Wahrheit nichtVorbei(LocalDate stichtag) {
        return erreicht(stichtag.minusDays(1)).nicht();
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
