package de.familienlotse.appointments;

import java.util.List;

/**
 * Was ueber freie Termine bekannt ist.
 *
 * @param frei die fruehesten, geordnet; nur gefuellt, wenn sie gelesen sind
 * @param link wo man bucht, oder null
 * @param beispiel ob die Termine erfunden sind
 */
public record Terminauskunft(Lage lage, List<FreierTermin> frei, String link, boolean beispiel) {
    private static final int HOECHSTENS = 8;

    /** Was eine Auskunft wert ist. */
    public enum Lage {
        /** Freie Termine stehen nur beim Anbieter. */
        NUR_VERWEIS,
        /** Gelesen; es kann sein, dass nichts frei ist. */
        GELESEN,
        /** Das Terminsystem hat nicht oder nicht verstaendlich geantwortet. */
        UNBEKANNT
    }

    /** Ordnet, nimmt Doppeltes heraus und behaelt die fruehesten. */
    public Terminauskunft {
        frei = frei.stream().distinct().sorted().limit(HOECHSTENS).toList();
    }

    static Terminauskunft verweis(Terminziel ziel) {
        return new Terminauskunft(Lage.NUR_VERWEIS, List.of(), ziel.link(), false);
    }

    static Terminauskunft unbekannt(Terminziel ziel) {
        return new Terminauskunft(Lage.UNBEKANNT, List.of(), ziel.link(), false);
    }

    static Terminauskunft gelesen(Terminziel ziel, List<FreierTermin> frei) {
        return new Terminauskunft(Lage.GELESEN, frei, ziel.link(), false);
    }

    /** Ob es ueberhaupt etwas zu zeigen gibt. */
    public boolean leer() {
        return frei.isEmpty() && link == null && lage != Lage.GELESEN;
    }
}
