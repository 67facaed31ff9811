package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import java.util.List;

/** Ob eine Leistung nach den Antworten schon gezahlt wird, so dass keine Frist mehr laeuft. */
final class Fristbezug {
    private static final String MIT_KINDERZUSCHLAG = "mit-kinderzuschlag";

    private final Familie familie;
    private final List<Bezug> bezieht;

    Fristbezug(Lage lage) {
        familie = lage.familie();
        bezieht = familie.haushalt().bezieht().oder(List.of());
    }

    /** Im Haushalt. */
    boolean haushalt(Fristregel f) {
        return bezieht.stream().anyMatch(b -> f.bezogen().contains(b.schluessel()));
    }

    /** Fuer dieses Kind oder an diesen Erwachsenen. */
    boolean person(Fristregel f, Person person) {
        return person instanceof KindLage k ? kind(f, k) : erwachsener(f, (ErwachsenerLage) person);
    }

    private boolean kind(Fristregel f, KindLage k) {
        Kind kind = k.kind();
        boolean kindergeld = Boolean.TRUE.equals(kind.kindergeldBezogen().wert());
        boolean vorschuss = kind.unterhaltsvorschuss().istGenau()
                && kind.unterhaltsvorschuss().von().signum() > 0;
        return f.bezogen().contains("kindergeldBezogen") && kindergeld
                || f.bezogen().contains("unterhaltsvorschuss") && vorschuss
                || f.bezogen().contains(MIT_KINDERZUSCHLAG) && familie.kindergeldMitZuschlag(kind);
    }

    private static boolean erwachsener(Fristregel f, ErwachsenerLage e) {
        return f.bezogen().contains(Bezug.ELTERNGELD.schluessel())
                && e.person().einkuenfte().oder(List.of()).stream()
                        .anyMatch(x -> x.art().wert() == Einkunftsart.ELTERNGELD);
    }
}
