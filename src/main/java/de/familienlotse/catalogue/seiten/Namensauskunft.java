package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.Eintragsnamen;
import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.suche.Suche;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Schlaegt Namen in der Datenbank nach. */
@Lazy
@Component
class Namensauskunft implements Eintragsnamen {
    private final Suche suche;
    private final Eintraege eintraege;

    Namensauskunft(Suche suche, Eintraege eintraege) {
        this.suche = suche;
        this.eintraege = eintraege;
    }

    @Override
    public Optional<String> name(String id) {
        suche.oeffne();
        return eintraege.findByIdInAndGeloeschtIsNull(List.of(id)).stream()
                .findFirst()
                .map(e -> e.benennung().name());
    }
}
