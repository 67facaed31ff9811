package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.Nahangebote;
import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Stadtbezirk;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Sprache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Waehlt Angebote nach Alter, die naechsten zuerst; ohne Bezirk die mit dem naechsten Termin. */
@Lazy
@Component
class Nahauswahl implements Nahangebote {
    private static final int ZAHL = 6;
    private static final String ANGEBOTE = "angebote";

    private final Suche suche;
    private final Eintraege eintraege;
    private final Wortschatz worte;
    private final Eintragsworte namen;

    Nahauswahl(Suche suche, Eintraege eintraege, Wortschatz worte, Eintragsworte namen) {
        this.suche = suche;
        this.eintraege = eintraege;
        this.worte = worte;
        this.namen = namen;
    }

    @Override
    public List<Angebot> fuer(int jahre, String bezirk, Sprache sprache) {
        String alter = jahre == UNTERWEGS ? Facette.UNTERWEGS : Integer.toString(jahre);
        String nahe = kennung(bezirk);
        Suchanfrage anfrage = new Suchanfrage(
                "",
                Map.of(Facette.HERKUNFT, ANGEBOTE, Facette.ALTER, alter),
                nahe == null ? Sortierung.TERMIN : Sortierung.ENTFERNUNG,
                nahe);
        List<String> ids = suche.suche(anfrage).ids().stream().limit(ZAHL).toList();
        Map<String, Eintrag> da = eintraege.findByIdInAndGeloeschtIsNull(ids).stream()
                .collect(Collectors.toMap(Eintrag::id, Function.identity()));
        return ids.stream()
                .map(da::get)
                .filter(Objects::nonNull)
                .map(e -> angebot(namen.zeile(e, sprache)))
                .toList();
    }

    private String kennung(String bezirk) {
        return worte.bezirke().stream()
                .filter(b -> b.name().equals(bezirk))
                .map(Stadtbezirk::id)
                .findFirst()
                .orElse(null);
    }

    private static Angebot angebot(Listenseite.Zeile z) {
        return new Angebot(z.id(), z.name(), z.art(), z.wo(), z.naechster(), z.kostenlos(), z.musterdaten());
    }
}
