package de.familienlotse.accounts;

import de.familienlotse.platform.Dienstrecht;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Jemand, der sich mit diesem Konto anmeldet. Mit dem Startkennwort hat er nur das Recht, es zu ersetzen. */
record Nutzer(Konto konto) implements UserDetails {
    private static final long serialVersionUID = 1L;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        Set<String> rechte = konto.start()
                ? Set.of(Dienstrecht.KONTO, Dienstrecht.STARTKENNWORT)
                : Stream.concat(
                                Stream.of(Dienstrecht.KONTO),
                                konto.rollen().stream().map(r -> r.recht()))
                        .collect(Collectors.toSet());
        return rechte.stream().map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public String getUsername() {
        return konto.name();
    }

    @Override
    public String getPassword() {
        return konto.pruefwert();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !konto.gesperrt();
    }

    /** Nennt weder Kennwort noch Rollen. */
    @Override
    public String toString() {
        return "Nutzer";
    }
}
