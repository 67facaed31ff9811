package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.Nahangebote;
import de.familienlotse.catalogue.daten.Stadtbezirk;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Sprache;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Waehlt Angebote nach Alter, die naechsten zuerst; ohne Bezirk die mit dem naechsten Termin. */
@Lazy
@Component
class Nahauswahl implements Nahangebote {
    private static final int ZAHL = 6;
    private static final String ANGEBOTE = "angebote";

    private final Suche suche;
    private final Wortschatz worte;
    private final Listenbau listen;

    Nahauswahl(Suche suche, Wortschatz worte, Listenbau listen) {
        this.suche = suche;
        this.worte = worte;
        this.listen = listen;
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
        return listen.zeilen(ids, sprache).stream().map(Nahauswahl::angebot).toList();
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
