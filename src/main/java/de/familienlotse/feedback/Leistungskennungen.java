package de.familienlotse.feedback;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Welche Leistungen es gibt, wie sie heissen und in welcher Fassung ihre Regeln gelten. */
@Component
class Leistungskennungen {
    private final Supplier<Regelwerk> regelwerk;
    private final Texte texte;

    Leistungskennungen(Supplier<Regelwerk> regelwerk, Texte texte) {
        this.regelwerk = regelwerk;
        this.texte = texte;
    }

    boolean kennt(String id) {
        return leistung(id).isPresent();
    }

    /** Der Name in der Sprache der Seite; was es nicht mehr gibt, heisst wie seine Kennung. */
    Wort name(String id, Sprache sprache) {
        Optional<Leistung> l = leistung(id);
        String englisch = l.map(x -> x.englisch().name()).orElse(null);
        return sprache == Sprache.ENGLISCH && englisch != null
                ? Wort.eigen(englisch)
                : texte.datenwort(
                        "leistung." + id + ".name",
                        sprache,
                        l.map(Leistung::name).orElse(id));
    }

    String fassung() {
        return regelwerk.get().version();
    }

    private Optional<Leistung> leistung(String id) {
        return regelwerk.get().leistungen().stream()
                .filter(l -> l.id().equals(id))
                .findFirst();
    }
}
