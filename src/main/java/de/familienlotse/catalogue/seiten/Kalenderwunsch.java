package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.suche.Suchanfrage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Was der Kalender zeigen soll; jede Ansicht ist eine Adresse.
 *
 * @param tag nur dieser Tag, oder null
 * @param alsMonat ob der Monat als Tafel erscheint
 */
record Kalenderwunsch(Suchanfrage anfrage, YearMonth monat, LocalDate tag, boolean alsMonat, int seite) {
    private static final String SEITE = "/veranstaltungen";
    private static final String ALS_MONAT = "monat";

    /** Liest einen Wunsch; ohne Monat gilt der von heute, Unverstaendliches bleibt unbeachtet. */
    static Kalenderwunsch lies(MultiValueMap<String, String> abfrage, LocalDate heute) {
        LocalDate tag = tag(abfrage.getFirst("tag")).orElse(null);
        YearMonth monat = tag != null
                ? YearMonth.from(tag)
                : tag(abfrage.getFirst("monat") + "-01").map(YearMonth::from).orElse(YearMonth.from(heute));
        String seite = String.valueOf(abfrage.getFirst("seite"));
        return new Kalenderwunsch(
                Adresse.lies(abfrage),
                monat,
                tag,
                ALS_MONAT.equals(abfrage.getFirst("ansicht")),
                seite.matches("[0-9]{1,4}") ? Integer.parseInt(seite) : 1);
    }

    /** Ob die Abfrage einen Monat oder einen Tag nennt. */
    static boolean nenntZeit(MultiValueMap<String, String> abfrage) {
        return abfrage.getFirst("tag") != null || abfrage.getFirst("monat") != null;
    }

    private static Optional<LocalDate> tag(String text) {
        if (text == null || !text.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Kalenderwunsch im(YearMonth anderer) {
        return new Kalenderwunsch(anfrage, anderer, null, alsMonat, 1);
    }

    public Kalenderwunsch am(LocalDate neuer) {
        return new Kalenderwunsch(anfrage, YearMonth.from(neuer), neuer, false, 1);
    }

    public Kalenderwunsch als(boolean tafel) {
        return new Kalenderwunsch(anfrage, monat, null, tafel, 1);
    }

    public Kalenderwunsch auf(int blatt) {
        return new Kalenderwunsch(anfrage, monat, tag, alsMonat, blatt);
    }

    public Kalenderwunsch mit(Suchanfrage andere) {
        return new Kalenderwunsch(andere, monat, tag, alsMonat, 1);
    }

    /** Die Adresse dieser Ansicht. */
    public String adresse() {
        String wann = tag == null ? "monat=" + monat : "tag=" + tag;
        return SEITE + "?" + wann + (alsMonat ? "&ansicht=" + ALS_MONAT : "") + weiter(Adresse.abfrage(anfrage, seite));
    }

    /** Die Adresse der Kalenderdatei zu denselben Filtern. */
    public String datei() {
        return SEITE + ".ics" + Adresse.abfrage(anfrage, 1);
    }

    private static String weiter(String abfrage) {
        return abfrage.isEmpty() ? "" : "&" + abfrage.substring(1);
    }
}
