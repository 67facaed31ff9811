package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Angabe;
import java.time.LocalDate;

/** Die Felder einer Schwangerschaft. */
final class SchwangerschaftFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<LocalDate>> TERMIN =
            F.angabe("entbindungstermin", Tag.ART, "Voraussichtlicher Tag der Entbindung");
    private static final Feld<Angabe<Boolean>> MEHRLINGE =
            F.angabe("mehrlinge", JaNein.ART, "Ob mehrere Kinder erwartet werden");

    private static final Objekt<Schwangerschaft> OBJEKT = new Objekt<>(
            "Schwangerschaft",
            "Eine bestehende Schwangerschaft",
            F,
            s -> new Schwangerschaft(true, s.lies(TERMIN), s.lies(MEHRLINGE)));

    static final Art<Schwangerschaft> ART = new Oder<>("keine", Schwangerschaft.KEINE, OBJEKT);

    private SchwangerschaftFelder() {}
}
