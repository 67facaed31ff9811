package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Sortierung;
import de.familienlotse.catalogue.suche.Suchanfrage;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.catalogue.suche.Treffer;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Wort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Baut die Liste zu einer Suche. */
@Lazy
@Component
class Listenbau {
    private static final int JE_SEITE = 20;

    private final Suche suche;
    private final Eintraege eintraege;
    private final Wortschatz worte;
    private final Eintragsworte namen;
    private final Filterbau filter;

    Listenbau(Suche suche, Eintraege eintraege, Wortschatz worte, Eintragsworte namen, Filterbau filter) {
        this.suche = suche;
        this.eintraege = eintraege;
        this.worte = worte;
        this.namen = namen;
        this.filter = filter;
    }

    Listenseite baue(Suchanfrage a, int gewuenscht, Sprache sprache) {
        Treffer treffer = suche.suche(a);
        int seiten = Math.max(1, (treffer.ids().size() + JE_SEITE - 1) / JE_SEITE);
        int seite = Math.min(Math.max(1, gewuenscht), seiten);
        return new Listenseite(
                a.text(),
                treffer.ids().size(),
                zeilen(blatt(treffer, seite), sprache),
                filter.filter(Facette.SICHTBARE, a, treffer, sprache),
                filter.gewaehlte(a, ohne -> Adresse.zu(ohne, 1), sprache),
                treffer.ids().isEmpty() ? wege(a, treffer, sprache) : List.of(),
                vorschlaege(a, treffer),
                reihen(a),
                blaettern(a, seite, seiten),
                "/angebote/karte" + Adresse.abfrage(a, 1),
                "/veranstaltungen" + Adresse.abfrage(a, 1));
    }

    private static List<String> blatt(Treffer treffer, int seite) {
        return treffer.ids().stream()
                .skip((long) (seite - 1) * JE_SEITE)
                .limit(JE_SEITE)
                .toList();
    }

    /** Das Wichtigste einer Lebensphase je Art, in der Reihenfolge der Arten; eine Art ohne Treffer fehlt. */
    Map<String, Teil> teile(String lebensphase, int hoechstens, Sprache sprache) {
        Suchanfrage a = Suchanfrage.ALLES.mit(Facette.LEBENSPHASE, lebensphase);
        Map<String, Teil> teile = new LinkedHashMap<>();
        Map<String, Integer> arten = suche.suche(a).zahlen().get(Facette.ART);
        for (String art : worte.geordnet(Facette.ART, arten.keySet(), sprache)) {
            if (arten.get(art) > 0) {
                Suchanfrage dazu = a.mit(Facette.ART, art);
                List<String> ids = Zuerst.ordne(lebensphase, suche.suche(dazu).ids()).stream()
                        .limit(hoechstens)
                        .toList();
                Wort name = worte.name(Facette.ART, art, sprache);
                teile.put(art, new Teil(name, zeilen(ids, sprache), arten.get(art), Adresse.zu(dazu, 1)));
            }
        }
        return teile;
    }

    /** Die ersten Eintraege einer Art, wie viele es sind und wo alle stehen. */
    record Teil(Wort name, List<Listenseite.Zeile> zeilen, int zahl, String adresse) {}

    /** Die Zeilen zu diesen Kennungen, in ihrer Reihenfolge; was es nicht mehr gibt, fehlt. */
    List<Listenseite.Zeile> zeilen(List<String> ids, Sprache sprache) {
        return eintraege.inReihe(ids).stream().map(e -> namen.zeile(e, sprache)).toList();
    }

    private List<Listenseite.Weg> wege(Suchanfrage a, Treffer treffer, Sprache sprache) {
        List<Listenseite.Weg> wege = new ArrayList<>();
        treffer.ohne()
                .forEach((f, zahl) -> wege.add(new Listenseite.Weg(
                        f.kennung(), worte.name(f, a.filter().get(f), sprache), zahl, Adresse.zu(a.ohne(f), 1))));
        if (!a.text().isEmpty()) {
            wege.add(new Listenseite.Weg(null, Wort.eigen(a.text()), treffer.ohneText(), Adresse.zu(a.ohneText(), 1)));
        }
        wege.removeIf(w -> w.zahl() == 0);
        return wege;
    }

    private static List<Listenseite.Weg> vorschlaege(Suchanfrage a, Treffer treffer) {
        return treffer.vorschlaege().stream()
                .map(v -> new Listenseite.Weg(
                        null,
                        Wort.eigen(v),
                        0,
                        Adresse.zu(new Suchanfrage(v, a.filter(), a.sortierung(), a.naheBei()), 1)))
                .toList();
    }

    /** Ohne Suchworte gibt es keine besten Treffer: die Liste steht nach Namen. */
    private static List<Listenseite.Reihe> reihen(Suchanfrage a) {
        boolean ohneWorte = a.text().isEmpty();
        Sortierung jetzt = ohneWorte && a.sortierung() == Sortierung.RELEVANZ ? Sortierung.NAME : a.sortierung();
        return Arrays.stream(Sortierung.values())
                .filter(s -> s != Sortierung.ENTFERNUNG || a.naheBei() != null)
                .filter(s -> s != Sortierung.RELEVANZ || !ohneWorte)
                .map(s -> new Listenseite.Reihe(s.kennung(), Adresse.zu(a.sortiert(s), 1), s == jetzt))
                .toList();
    }

    private static Listenseite.Blaettern blaettern(Suchanfrage a, int seite, int seiten) {
        return new Listenseite.Blaettern(
                seite,
                seiten,
                seite > 1 ? Adresse.zu(a, seite - 1) : null,
                seite < seiten ? Adresse.zu(a, seite + 1) : null);
    }
}
