package de.familienlotse.comparison;

import de.familienlotse.situation.Eingabebaum;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prueft eine Frage nach einem Verlauf und sammelt, was an ihr falsch ist, mit Zeigern auf ihre Teile. */
final class Verlaufspruefung {
    private static final String VON = "/von";
    private static final String BIS = "/bis";
    private static final String SCHRITT = "/schritt";

    private final Verlaufsfrage frage;
    private final FamilienLeser leser;
    private final List<Lesefehler> fehler = new ArrayList<>();
    private Faktpfad fakt;

    Verlaufspruefung(Verlaufsfrage frage, FamilienLeser leser) {
        this.frage = frage;
        this.leser = leser;
    }

    /** Der Fakt der Frage. @throws UngueltigeAngaben mit allen Fehlern */
    Faktpfad pruefe() {
        try {
            leser.lies(frage.situation());
        } catch (UngueltigeAngaben e) {
            fehler.addAll(e.fehler());
        }
        fakt();
        grenzen();
        if (fehler.isEmpty()) {
            werte();
        }
        if (!fehler.isEmpty()) {
            throw new UngueltigeAngaben(fehler);
        }
        return fakt;
    }

    private void fakt() {
        try {
            fakt = new Faktpfad(frage.fakt(), frage.situation().wurzel());
        } catch (IllegalArgumentException e) {
            melde("/fakt", e.getMessage());
        }
    }

    private void grenzen() {
        boolean vorwaerts = frage.von().compareTo(frage.bis()) <= 0;
        if (!vorwaerts) {
            melde(BIS, "Bitte bis nicht kleiner als von angeben.");
        }
        if (frage.schritt().signum() <= 0) {
            melde(SCHRITT, "Bitte einen Schritt über 0 angeben.");
        } else if (vorwaerts && Raster.zahl(frage).compareTo(BigDecimal.valueOf(Verlaufsfrage.MEISTE)) > 0) {
            melde(SCHRITT, "Bitte einen größeren Schritt angeben: höchstens " + Verlaufsfrage.MEISTE + " Punkte.");
        }
    }

    /** Ob der Fakt die Werte annehmen kann. */
    private void werte() {
        pruefe(frage.von(), VON);
        pruefe(frage.bis(), BIS);
        if (fehler.isEmpty() && frage.von().compareTo(frage.bis()) < 0) {
            pruefe(Raster.zweiter(frage), SCHRITT);
        }
    }

    private void pruefe(BigDecimal x, String zeiger) {
        try {
            Object anfrage = fakt.mit(frage.situation().wurzel(), x);
            leser.lies(new Eingabebaum(anfrage, frage.situation().zeiger(), List.of()));
        } catch (UngueltigeAngaben e) {
            e.fehler().forEach(f -> melde(zeiger, f.text()));
        } catch (ArithmeticException e) {
            melde(zeiger, "Bitte eine kleinere Zahl angeben.");
        }
    }

    private void melde(String zeiger, String text) {
        fehler.add(new Lesefehler(zeiger, text, false));
    }
}
