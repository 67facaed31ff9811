package de.familienlotse.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Eine Anfrage, deren Pfad die Sprache nicht mehr nennt. */
final class Sprachanfrage extends HttpServletRequestWrapper {
    private final String praefix;

    Sprachanfrage(HttpServletRequest anfrage, Sprache sprache) {
        super(anfrage);
        this.praefix = sprache.praefix();
    }

    @Override
    public String getRequestURI() {
        return ohneSprache(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
        StringBuffer ganz = super.getRequestURL();
        int anfang = ganz.length() - super.getRequestURI().length();
        return ganz.delete(anfang, ganz.length()).append(getRequestURI());
    }

    @Override
    public String getServletPath() {
        return ohneSprache(super.getServletPath());
    }

    /** Was der Dienst selbst weiterreicht, nennt keine Sprache. */
    private String ohneSprache(String pfad) {
        if (!pfad.startsWith(praefix)) {
            return pfad;
        }
        return pfad.length() == praefix.length() ? "/" : pfad.substring(praefix.length());
    }
}
