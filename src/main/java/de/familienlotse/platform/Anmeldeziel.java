package de.familienlotse.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.security.core.Authentication;

/** Wohin es nach der Anmeldung geht: zurueck zur gewuenschten Adresse, sonst zur ersten der eigenen Rolle. */
final class Anmeldeziel {
    static final String NAME = "ziel";

    private static final String ERLAUBT = "[A-Za-z0-9/_.~?&=%:,+-]*";

    private Anmeldeziel() {}

    /** Die gefragte Adresse mit ihrem Link. */
    static String von(HttpServletRequest anfrage) {
        String abfrage = anfrage.getQueryString();
        return anfrage.getRequestURI() + (abfrage == null ? "" : "?" + abfrage);
    }

    /** Die Adresse mit diesem Ziel, wenn es eines im Bereich fuer Angemeldete ist. */
    static String anhaengen(String adresse, String ziel) {
        if (!erlaubt(ziel)) {
            return adresse;
        }
        String zeichen = adresse.contains("?") ? "&" : "?";
        return adresse + zeichen + NAME + "=" + URLEncoder.encode(ziel, StandardCharsets.UTF_8);
    }

    /** Das gewuenschte Ziel oder die erste Adresse, die dieser Mensch betreten darf. */
    static String nach(Authentication wer, String gewuenscht) {
        if (Abweisung.mussKennwortAendern(wer)) {
            return Zugang.KENNWORT;
        }
        return erlaubt(gewuenscht) ? gewuenscht : erste(wer);
    }

    private static String erste(Authentication wer) {
        boolean beraet = wer.getAuthorities().stream()
                .anyMatch(r -> Rolle.BERATUNG.recht().equals(r.getAuthority()));
        return beraet ? "/beratung" : "/verwaltung/konten";
    }

    private static boolean erlaubt(String ziel) {
        return ziel != null
                && ziel.matches(ERLAUBT)
                && Arrays.stream(Rolle.values())
                        .map(r -> "/" + r.schluessel())
                        .anyMatch(p -> ziel.equals(p) || ziel.startsWith(p + "/") || ziel.startsWith(p + "?"));
    }
}
