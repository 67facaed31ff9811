package de.familienlotse.finder;

import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldform;
import java.util.List;
import java.util.Random;

/** Was jemand irgendwo eintragen koennte. */
final class Zufallsantwort {
    private static final int UNBEKANNT = 5;

    static List<String> zu(Feld f, Random zufall) {
        return gespeichert(f, zufall).stream()
                .map(w -> f.form() == Feldform.GELD ? w.replace('.', ',') : w)
                .toList();
    }

    static List<String> gespeichert(Feld f, Random zufall) {
        if (zufall.nextInt(UNBEKANNT) == 0) {
            return List.of();
        }
        List<String> wahlen =
                f.wahlen().stream().map(x -> x.wert()).filter(x -> !x.isEmpty()).toList();
        if (!wahlen.isEmpty()) {
            return List.of(wahlen.get(zufall.nextInt(wahlen.size())));
        }
        return switch (f.form()) {
            case TAG -> List.of("2027-0" + (1 + zufall.nextInt(5)) + "-15");
            case TAG_ODER_MONAT -> List.of((jahr(f) + zufall.nextInt(22)) + "-0" + (1 + zufall.nextInt(9)));
            default -> List.of(String.valueOf(zufall.nextInt(3000)));
        };
    }

    /** Das frueheste Jahr: Erwachsene sind erwachsen. */
    private static int jahr(Feld f) {
        return f.name().matches("erwachsene/.*/geboren") ? 1975 : 2004;
    }
}
