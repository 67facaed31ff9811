package de.familienlotse.platform;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Eine Antwort, deren Verweise und Weiterleitungen in der Sprache der Seite bleiben. */
final class Sprachantwort extends HttpServletResponseWrapper {
    private final Rahmen rahmen;

    Sprachantwort(HttpServletResponse antwort, Rahmen rahmen) {
        super(antwort);
        this.rahmen = rahmen;
    }

    @Override
    public String encodeURL(String ziel) {
        return super.encodeURL(rahmen.pfad(ziel));
    }

    @Override
    public String encodeRedirectURL(String ziel) {
        return super.encodeRedirectURL(rahmen.pfad(ziel));
    }
}
