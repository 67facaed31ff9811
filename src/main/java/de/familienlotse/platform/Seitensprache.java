package de.familienlotse.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Die Sprache einer Seite steht in ihrer Adresse, nirgends sonst. */
@Component("localeResolver")
class Seitensprache implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest anfrage) {
        Object rahmen = anfrage.getAttribute(Rahmen.NAME);
        return rahmen instanceof Rahmen r ? r.sprache().locale() : Sprache.DEUTSCH.locale();
    }

    @Override
    public void setLocale(HttpServletRequest anfrage, HttpServletResponse antwort, Locale locale) {
        throw new UnsupportedOperationException("Die Sprache steht in der Adresse");
    }
}
