package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Lebensmonat;
import java.math.BigDecimal;
import java.time.LocalDate;
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
                .flatMap(t -> Stream.of(
                                kind.zaehlbeginn().frueh(), kind.zaehlbeginn().spaet())
                        .filter(geboren -> !t.isBefore(geboren))
                        .map(geboren -> naechster(geboren, t)));
    }

    private static LocalDate naechster(LocalDate geboren, LocalDate tag) {
        int monat = 1;
        LocalDate beginn = geboren;
        while (beginn.isBefore(tag)) {
            monat++;
            beginn = Lebensmonat.von(geboren, monat).von();
        }
        return beginn;
    }
}
