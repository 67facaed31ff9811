package de.familienlotse.accounts;

import de.familienlotse.platform.Sitzungspruefung;
import java.time.Clock;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Meldet mit einem Konto an. Ein Konto, das es nicht gibt, kostet so viel Zeit wie eines, das es gibt; ob es gesperrt ist,
 * erfaehrt nur, wer das Kennwort kennt. Wer sich richtig anmeldet, loescht damit keine Fehlversuche an anderen Konten.
 */
@Component
class Kontoanmeldung implements AuthenticationProvider, Sitzungspruefung {
    private static final int JE_KONTO = 5;
    private static final int JE_ORT = 20;
    private static final int LAENGSTES = 512;

    private final Konten konten;
    private final DaoAuthenticationProvider pruefer;
    private final Bremse jeKonto;
    private final Bremse jeOrt;

    Kontoanmeldung(Konten konten, Clock uhr) {
        this.konten = konten;
        this.jeKonto = new Bremse(JE_KONTO, uhr);
        this.jeOrt = new Bremse(JE_ORT, uhr);
        this.pruefer = new DaoAuthenticationProvider(
                name -> konten.finde(name).map(Nutzer::new).orElseThrow(() -> new UsernameNotFoundException("")));
        pruefer.setPasswordEncoder(konten.kennwoerter());
        pruefer.setPreAuthenticationChecks(n -> {});
        pruefer.setPostAuthenticationChecks(n -> {
            if (!n.isAccountNonLocked()) {
                throw new UsernameNotFoundException("");
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication versuch) {
        String name = versuch.getName().strip().toLowerCase(Locale.ROOT);
        String ort = versuch.getDetails() instanceof WebAuthenticationDetails d ? d.getRemoteAddress() : "";
        boolean zuLang =
                name.length() + String.valueOf(versuch.getCredentials()).length() > LAENGSTES;
        if (zuLang || !jeOrt.versuche(ort) || !jeKonto.versuche(name)) {
            throw new LockedException("warten");
        }
        Authentication gelungen = pruefer.authenticate(versuch);
        jeOrt.erlasse(ort);
        jeKonto.loese(name);
        return gelungen;
    }

    @Override
    public boolean supports(Class<?> art) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(art);
    }

    @Override
    public boolean gilt(Authentication anmeldung) {
        return !(anmeldung.getPrincipal() instanceof Nutzer n)
                || konten.finde(n.getUsername())
                        .filter(k -> k.equals(n.konto()) && !k.gesperrt())
                        .isPresent();
    }
}
