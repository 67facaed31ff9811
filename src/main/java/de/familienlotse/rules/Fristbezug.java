package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Ob eine Leistung nach den Antworten schon gezahlt wird, so dass keine Frist mehr laeuft. */
final class Fristbezug {
    private static final String MIT_KINDERZUSCHLAG = "mit-kinderzuschlag";

    private final Lage lage;
    private final List<Bezug> bezieht;

    Fristbezug(Lage lage) {
        this.lage = lage;
        bezieht = lage.familie().haushalt().bezieht().oder(List.of());
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
                || f.bezogen().contains(MIT_KINDERZUSCHLAG) && mitKinderzuschlag(kind);
    }

    /** Kinderzuschlag gibt es nur mit Kindergeld (§ 6a Abs. 1 Nr. 1 BKGG); fuer ein neues Kind ist es erst zu beantragen. */
    private boolean mitKinderzuschlag(Kind kind) {
        return bezieht.contains(Bezug.KINDERZUSCHLAG)
                && kind.geboren().alterAm(lage.tag()).mindestens(BigDecimal.ONE).istJa();
    }

    private static boolean erwachsener(Fristregel f, ErwachsenerLage e) {
        return f.bezogen().contains(Bezug.ELTERNGELD.schluessel())
                && e.person().einkuenfte().oder(List.of()).stream()
                        .anyMatch(x -> x.art().wert() == Einkunftsart.ELTERNGELD);
    }
}
