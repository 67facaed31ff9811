package de.familienlotse.finder;

import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldform;
import de.familienlotse.finder.seiten.Ablauf;
import de.familienlotse.finder.seiten.Seite;
import de.familienlotse.finder.seiten.Seiten;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienLeser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Geht den Weg wie eine Familie: liest jede Seite, fuellt ihre Felder aus, schickt sie ab. */
final class Wanderung {
    static final Regelwerk REGELWERK = Regelwerk.laden();
    private static final int GENUG = 60;

    final Auswerter auswerter;
    private final FamilienLeser leser;
    final List<String> gesehen = new ArrayList<>();
    private final Annahme annahme;
    final Seiten seiten = Seiten.zu(REGELWERK.fragen());
    private final Function<String, List<String>> antworten;
    private final Set<String> gezeigt = new HashSet<>();
    final List<String> verloren = new ArrayList<>();
    Auswertung stand;
    private Seite hier;

    Wanderung(LocalDate tag, Function<String, List<String>> antworten) {
        Clock uhr = Clock.fixed(tag.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        this.leser = new FamilienLeser(uhr, REGELWERK.ersterTag());
        this.auswerter = new Auswerter(() -> REGELWERK, leser);
        this.annahme = new Annahme(new Folgen(auswerter));
        this.antworten = antworten;
        this.stand = auswerter.werte(Stand.ANFANG);
    }

    /** Alle Seiten des Wegs bis zum Pruefen der Antworten. */
    Wanderung weg() {
        for (Optional<Seite> s = naechste(); s.isPresent(); s = naechste()) {
            schritt(s.get());
        }
        return this;
    }

    Optional<Seite> naechste() {
        return Ablauf.naechste(seiten, stand.stand(), stand.befunde());
    }

    FamilienLeser leser() {
        return leser;
    }

    int schritte() {
        return stand.stand().schritte();
    }

    /** Alle genaueren Fragen, solange eine noch etwas entscheiden kann. */
    Wanderung karten() {
        for (Optional<Seite> k = karte(); k.isPresent(); k = karte()) {
            schritt(k.get());
        }
        return this;
    }

    private Optional<Seite> karte() {
        return stand.befunde().naechsteFragen().stream()
                .map(f -> seiten.karte(f.frage(), stand).orElseThrow())
                .filter(k -> !gezeigt.containsAll(namen(k, stand.stand())))
                .findFirst();
    }

    /** Fuellt die Seite aus, auch die Felder, die dabei dazukommen. */
    void schritt(Seite seite) {
        gesehen.add(seite.id());
        for (int i = 0; i < GENUG; i++) {
            Stand vorher = stand.stand();
            Seite jetzt = frisch(seite);
            hier = jetzt;
            gezeigt.addAll(namen(jetzt, vorher));
            MultiValueMap<String, String> formular = formular(jetzt, vorher);
            Annahme.Ergebnis e = annahme.nimm(jetzt, stand, formular);
            if (e.auswertung() == null) {
                e = annahme.nimm(jetzt, stand, ueberspringen());
            }
            Auswertung a = e.auswertung();
            verloren.addAll(a.stand().verloren());
            Stand neu = a.stand().mitSchritten(Ablauf.schritte(seiten, a.stand(), a.befunde()));
            stand = new Auswertung(neu, a.familie(), a.befunde());
            if (namen(jetzt, vorher).containsAll(namen(frisch(seite), neu))) {
                return;
            }
        }
        throw new IllegalStateException("Kein Ende auf " + seite.id());
    }

    /** Ueberspringt die Seite mit dem, was auf ihr steht. */
    void ueberspringe(Seite seite, Map<String, String> eingetragen) {
        gesehen.add(seite.id());
        MultiValueMap<String, String> formular = ueberspringen();
        eingetragen.forEach(formular::add);
        stand = annahme.nimm(seite, stand, formular).auswertung();
    }

    /** Das Feld dieses Namens auf der Seite, die gerade ausgefuellt wird. */
    Optional<Feld> feld(String name) {
        return hier == null
                ? Optional.empty()
                : hier.gruppen(stand.stand().antworten()).stream()
                        .flatMap(g -> g.felder().stream())
                        .filter(f -> f.name().equals(name))
                        .findFirst();
    }

    private Seite frisch(Seite seite) {
        return seite.id().startsWith("frage/")
                ? seiten.karte(seite.id().substring("frage/".length()), stand).orElseThrow()
                : seite;
    }

    private static List<String> namen(Seite seite, Stand stand) {
        return seite.gruppen(stand.antworten()).stream()
                .flatMap(g -> g.felder().stream())
                .map(Feld::name)
                .toList();
    }

    static MultiValueMap<String, String> ueberspringen() {
        MultiValueMap<String, String> formular = new LinkedMultiValueMap<>();
        formular.add("knopf", "ueberspringen");
        return formular;
    }

    private MultiValueMap<String, String> formular(Seite seite, Stand vorher) {
        MultiValueMap<String, String> formular = new LinkedMultiValueMap<>();
        int kinder = Math.max(1, antworten.apply("kinder").size());
        if (seite.id().equals("kinder") && antworten.apply("kinder").equals(List.of("keine"))) {
            formular.add("knopf", "keine");
        } else if (seite.id().equals("kinder")
                && namen(seite, vorher).stream()
                                .filter(n -> n.endsWith("/geboren"))
                                .count()
                        < kinder) {
            formular.add("knopf", "mehr");
        }
        seite.gruppen(vorher.antworten()).forEach(g -> g.felder().forEach(f -> trage(formular, f)));
        return formular;
    }

    private void trage(MultiValueMap<String, String> formular, Feld feld) {
        List<String> werte = antworten.apply(feld.name());
        if (feld.form().datum() && !werte.isEmpty()) {
            String[] teile = werte.get(0).split("-");
            formular.add(feld.name() + ".jahr", teile[0]);
            formular.add(feld.name() + ".monat", teile[1]);
            formular.add(feld.name() + ".tag", teile.length > 2 ? teile[2] : "");
        } else if (werte.isEmpty() && feld.form() == Feldform.WAHL) {
            formular.add(feld.name(), "");
        } else {
            formular.put(feld.name(), werte);
        }
    }
}
