package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Fehlgeburt;
import de.familienlotse.value.Angabe;
import java.time.LocalDate;

/** Die Felder einer Fehlgeburt. */
final class FehlgeburtFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<LocalDate>> DATUM = F.angabe("datum", Tag.ART, "Tag der Fehlgeburt");
    private static final Feld<Angabe<Integer>> WOCHE =
            F.angabe("woche", Grenzen.WOCHE, "Schwangerschaftswoche, in der es geschah");

    static final Objekt<Fehlgeburt> OBJEKT =
            new Objekt<>("Fehlgeburt", "Eine Fehlgeburt", F, s -> new Fehlgeburt(s.lies(DATUM), s.lies(WOCHE)));

    private FehlgeburtFelder() {}
}
