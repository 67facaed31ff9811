package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Lebensmonat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Die Tage, an denen Geschwister fuer den Bonus beim Elterngeld zu alt sind: die ersten eines Lebensmonats (§ 2a Abs. 3 BEEG). */
public final class Bonustage {
    private Bonustage() {}

    /** Je Geschwister und Altersgrenze der naechste Beginn eines Lebensmonats; vor der Geburt nach dem errechneten Tag. */
    public static List<LocalDate> von(ErwachsenerLage e) {
        Elterngeldkind kind = new Elternteil(e).kind();
        if (kind == null || !kind.zaehlbeginn().bekannt() || !kind.rechtBekannt()) {
            return List.of();
        }
        return e.lage().kinder().stream()
                .filter(k -> !kind.kinder().contains(k) && k.kind().geboren().bekannt())
                .flatMap(k -> tage(kind, k))
                .distinct()
                .toList();
    }

    private static Stream<LocalDate> tage(Elterngeldkind kind, KindLage k) {
        return kind.recht().tabelle("elterngeld.geschwisterbonus-alter").values().stream()
                .map(BigDecimal::longValueExact)
                .flatMap(jahre -> Stream.of(
                                k.kind().geboren().frueh(), k.kind().geboren().spaet())
                        .map(t -> t.plusYears(jahre)))
                .flatMap(t -> beginne(kind.zaehlbeginn(), t));
    }

    /** Ist vom Kind nur der Monat bekannt, der frueheste und der spaeteste moegliche Beginn. */
    private static Stream<LocalDate> beginne(Geburt kind, LocalDate tag) {
        List<LocalDate> alle = kind.frueh()
                .datesUntil(kind.spaet().plusDays(1))
                .filter(geboren -> !tag.isBefore(geboren))
                .map(geboren -> naechster(geboren, tag))
                .toList();
        return alle.isEmpty() ? Stream.empty() : Stream.of(Collections.min(alle), Collections.max(alle));
    }

    private static LocalDate naechster(LocalDate geboren, LocalDate tag) {
        int monat = Math.toIntExact(Period.between(geboren, tag).toTotalMonths()) + 1;
        LocalDate beginn = Lebensmonat.von(geboren, monat).von();
        while (beginn.isBefore(tag)) {
            monat++;
            beginn = Lebensmonat.von(geboren, monat).von();
        }
        return beginn;
    }
}
