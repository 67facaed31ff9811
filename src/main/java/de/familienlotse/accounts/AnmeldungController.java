package de.familienlotse.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Die Seite, auf der man sich anmeldet. Sie selbst legt noch keine Sitzung an. */
@Controller
class AnmeldungController {
    private static final Set<String> MELDUNGEN = Set.of("abgelaufen", "abgemeldet", "geaendert");
    private static final Set<String> FEHLER = Set.of("fehler", "warten");

    private final List<Map.Entry<String, String>> fremde = new ArrayList<>();

    AnmeldungController(ObjectProvider<ClientRegistrationRepository> anmeldedienste) {
        anmeldedienste.ifAvailable(a -> {
            if (a instanceof Iterable<?> alle) {
                alle.forEach(e -> nimm((ClientRegistration) e));
            }
        });
    }

    private void nimm(ClientRegistration dienst) {
        fremde.add(Map.entry("/oauth2/authorization/" + dienst.getRegistrationId(), dienst.getClientName()));
    }

    @GetMapping("/anmeldung")
    String zeige(@RequestParam Map<String, String> angaben, Model seite) {
        seite.addAttribute("meldung", erste(MELDUNGEN, angaben));
        seite.addAttribute("fehler", erste(FEHLER, angaben));
        seite.addAttribute("ziel", angaben.getOrDefault("ziel", ""));
        seite.addAttribute("fremde", fremde);
        return "accounts/anmeldung";
    }

    private static String erste(Set<String> moeglich, Map<String, String> angaben) {
        return moeglich.stream().filter(angaben::containsKey).findFirst().orElse(null);
    }
}
