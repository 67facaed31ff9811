package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Begriff;
import de.familienlotse.catalogue.daten.Begriffe;
import de.familienlotse.catalogue.daten.Organisation;
import de.familienlotse.catalogue.daten.Organisationen;
import de.familienlotse.catalogue.daten.Stadtbezirk;
import de.familienlotse.catalogue.daten.Stadtbezirke;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Wie die Werte der Facetten in jeder Sprache heissen und in welcher Reihenfolge sie stehen. */
@Lazy
@Component
class Wortschatz {
    private static final Set<Facette> AUS_TEXTEN = Set.of(Facette.ALTER, Facette.KOSTENLOS, Facette.ZEITRAUM);

    private final Suche suche;
    private final Texte texte;
    private final Begriffe begriffsliste;
    private final Organisationen organisationsliste;
    private final Stadtbezirke bezirksliste;
    private volatile Stand stand;

    private record Stand(
            Map<Begriff.Schluessel, Begriff> begriffe,
            Map<String, String> organisationen,
            Map<String, Stadtbezirk> bezirke) {}

    Wortschatz(Suche suche, Texte texte, Begriffe begriffe, Organisationen organisationen, Stadtbezirke bezirke) {
        this.suche = suche;
        this.texte = texte;
        this.begriffsliste = begriffe;
        this.organisationsliste = organisationen;
        this.bezirksliste = bezirke;
    }

    /** Was in der Datenbank steht; beim ersten Gebrauch gelesen. */
    private Stand stand() {
        Stand da = stand;
        if (da == null) {
            suche.oeffne();
            da = new Stand(
                    begriffsliste.findAll().stream()
                            .collect(Collectors.toMap(
                                    b -> new Begriff.Schluessel(b.liste(), b.id()), Function.identity())),
                    organisationsliste.findAll().stream()
                            .collect(Collectors.toMap(Organisation::id, Organisation::name)),
                    bezirksliste.findAll().stream().collect(Collectors.toMap(Stadtbezirk::id, Function.identity())));
            stand = da;
        }
        return da;
    }

    /** Der Name eines Werts. */
    Wort name(Facette facette, String wert, Sprache sprache) {
        if (AUS_TEXTEN.contains(facette)) {
            String schluessel = "katalog." + facette.kennung() + schluessel(wert);
            return texte.hat(schluessel, Sprache.DEUTSCH) ? texte.wort(schluessel, sprache, wert) : Wort.eigen(wert);
        }
        return switch (facette) {
            case ANBIETER -> Wort.deutsch(stand().organisationen().getOrDefault(wert, wert), sprache);
            case BEZIRK ->
                Wort.eigen(
                        stand().bezirke().containsKey(wert)
                                ? stand().bezirke().get(wert).name()
                                : wert);
            default -> begriff(facette.kennung(), wert, "", sprache);
        };
    }

    private static String schluessel(String wert) {
        return wert.matches("[0-9]{1,3}") ? Integer.parseInt(wert) > 1 ? ".jahre" : "." + wert : "." + wert;
    }

    /** Der einleitende Satz einer Lebensphase. */
    Wort einstieg(String lebensphase, Sprache sprache) {
        return begriff("lebensphase", lebensphase, "einstieg.", sprache);
    }

    private Wort begriff(String liste, String id, String was, Sprache sprache) {
        Begriff b = stand().begriffe().get(new Begriff.Schluessel(liste, id));
        if (b == null) {
            return Wort.deutsch(id, sprache);
        }
        String eigen = b.texte().get(was + sprache.tag());
        return eigen == null ? Wort.deutsch(b.texte().getOrDefault(was + "de", id), sprache) : Wort.eigen(eigen);
    }

    /** Ob es die Lebensphase gibt. */
    boolean kenntLebensphase(String id) {
        return stand().begriffe().containsKey(new Begriff.Schluessel("lebensphase", id));
    }

    /** Alle Lebensphasen in der Reihenfolge des Lebens. */
    List<String> lebensphasen() {
        return stand().begriffe().values().stream()
                .filter(b -> b.liste().equals("lebensphase"))
                .sorted(Comparator.comparingInt(Begriff::platz))
                .map(Begriff::id)
                .toList();
    }

    /** Die Bezirke nach Namen. */
    List<Stadtbezirk> bezirke() {
        return stand().bezirke().values().stream()
                .sorted(Comparator.comparing(Stadtbezirk::name))
                .toList();
    }

    /** Werte in der Reihenfolge ihrer Liste; ohne Liste nach Namen, Jahre nach ihrer Zahl. */
    List<String> geordnet(Facette facette, Set<String> werte, Sprache sprache) {
        List<String> liste = new ArrayList<>(werte);
        Comparator<String> nachPlatz = Comparator.comparingInt(w -> platz(facette, w));
        liste.sort(nachPlatz.thenComparing(w -> name(facette, w, sprache).text()));
        return liste;
    }

    private int platz(Facette facette, String wert) {
        if (facette == Facette.ALTER) {
            return wert.equals(Facette.UNTERWEGS) ? -1 : Integer.parseInt(wert);
        }
        if (facette == Facette.ZEITRAUM) {
            return List.of("woche", "monat", "quartal").indexOf(wert);
        }
        Begriff b = stand().begriffe().get(new Begriff.Schluessel(facette.kennung(), wert));
        return b == null ? 0 : b.platz();
    }
}
