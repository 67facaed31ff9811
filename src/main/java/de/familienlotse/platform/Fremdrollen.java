package de.familienlotse.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/**
 * Welche Rollen der Anmeldedienst der Stadt verleiht.
 *
 * @param feld wo er sie nennt; Punkte fuehren in die Tiefe
 * @param werte je Rolle, wie sie dort heisst; eine Rolle ohne Wert verleiht er nicht
 */
@ConfigurationProperties("familienlotse.oidc")
record Fremdrollen(@DefaultValue("roles") String feld, @DefaultValue Map<String, String> werte)
        implements GrantedAuthoritiesMapper {
    @Override
    public Set<GrantedAuthority> mapAuthorities(Collection<? extends GrantedAuthority> genannt) {
        return genannt.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .flatMap(g -> rollen(((OidcUserAuthority) g).getAttributes()).stream())
                .map(r -> new SimpleGrantedAuthority(r.recht()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Rolle> rollen(Map<String, Object> angaben) {
        Object stelle = angaben;
        for (String teil : feld.split("\\.")) {
            stelle = stelle instanceof Map<?, ?> m ? m.get(teil) : null;
        }
        Collection<?> namen = stelle instanceof Collection<?> c ? c : stelle == null ? List.of() : List.of(stelle);
        return Arrays.stream(Rolle.values())
                .filter(r -> werte.get(r.schluessel()) != null && namen.contains(werte.get(r.schluessel())))
                .toList();
    }
}
