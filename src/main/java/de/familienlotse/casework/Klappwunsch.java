package de.familienlotse.casework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Wohin es nach einem Knopf geht und was dort aufgeklappt ist.
 *
 * @param ziel Stelle der Seite; bei einer neuen Person ihre Liste
 * @param bleibt ob sie mit allem Aufgeklappten wieder erscheint
 */
record Klappwunsch(Aufgeklappt auf, String ziel, boolean bleibt) {
    private static final String LISTE = "auf:";
    private static final String FRAGE = "thema:";
    private static final String PERSON = "mehr-";

    /** Der Wunsch dieses Formulars. */
    static Klappwunsch von(MultiValueMap<String, String> formular) {
        String tun = text(formular, "tun");
        Aufgeklappt bisher = Aufgeklappt.lies(text(formular, "auf"));
        if (tun.startsWith(LISTE)) {
            String pfad = tun.substring(LISTE.length());
            return new Klappwunsch(bisher.und(pfad), Zeile.id("a", pfad), true);
        }
        if (tun.startsWith(FRAGE)) {
            String stelle = tun.substring(FRAGE.length()) + ":" + text(formular, tun);
            return new Klappwunsch(bisher.und(stelle), Aufgeklappt.kennung(stelle), true);
        }
        return new Klappwunsch(
                bisher, tun.startsWith(PERSON) && tun.contains(":") ? tun.split(":", 2)[1] : "differenz", false);
    }

    /** Was in der Adresse hinter dem Fall steht. */
    String dahinter(Fall fall) {
        String mehr = bleibt ? "&auf=" + URLEncoder.encode(auf.text(), StandardCharsets.UTF_8) : "";
        List<String> personen = Leute.ids(fall.b(), ziel);
        return mehr + "#" + (personen == null ? ziel : "person-" + ziel + "-" + personen.get(personen.size() - 1));
    }

    private static String text(MultiValueMap<String, String> formular, String name) {
        return Optional.ofNullable(formular.getFirst(name)).orElse("");
    }
}
