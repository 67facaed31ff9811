package de.familienlotse.catalogue.seiten;

import de.familienlotse.appointments.Terminauskunft;
import de.familienlotse.appointments.Terminstellen;
import de.familienlotse.catalogue.Merkmal;
import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Organisation;
import de.familienlotse.catalogue.daten.Ort;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Baut die Seite eines Eintrags. */
@Lazy
@Component
class Eintragsbau {
    private static final int TERMINE = 10;
    private static final List<Facette> LISTEN = List.of(
            Facette.LEBENSPHASE, Facette.ZIELGRUPPE, Facette.SPRACHE, Facette.WEG, Facette.ZUGANG, Facette.WOCHENTAG);

    private final Suche suche;
    private final Eintraege eintraege;
    private final Wortschatz worte;
    private final Eintragsworte namen;
    private final Terminstellen termine;
    private final Texte texte;
    private final Clock uhr;

    Eintragsbau(
            Suche suche,
            Eintraege eintraege,
            Wortschatz worte,
            Eintragsworte namen,
            Terminstellen termine,
            Texte texte,
            Clock uhr) {
        this.suche = suche;
        this.eintraege = eintraege;
        this.worte = worte;
        this.namen = namen;
        this.termine = termine;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** Die Seite; leer, wenn es den Eintrag nicht gibt oder nicht mehr. */
    Optional<Eintragsseite> baue(String id, Sprache sprache) {
        suche.oeffne();
        return eintraege.findByIdInAndGeloeschtIsNull(List.of(id)).stream()
                .findFirst()
                .map(e -> baue(e, sprache));
    }

    private Eintragsseite baue(Eintrag e, Sprache sprache) {
        Ort ort = ort(e);
        LocalDate heute = LocalDate.now(uhr);
        String beschreibung = e.benennung().beschreibung();
        return new Eintragsseite(
                e,
                namen.name(e, sprache),
                namen.kurz(e, sprache),
                beschreibung == null ? null : Wort.deutsch(beschreibung, sprache),
                new Altersworte(texte, sprache).zu(e.alter()),
                listen(e, sprache),
                zustaendig(e),
                e.stelle() == null ? List.of() : e.stelle().auskunft(),
                ort,
                ort == null ? List.of() : ort.haltestellen(),
                e.termine().stream()
                        .filter(t -> !t.isBefore(heute))
                        .limit(TERMINE)
                        .toList(),
                Strukturdaten.zu(e, ort),
                frei(e),
                termine.video(e.id(), e.antrag().stelle()).orElse(e.antrag().anmeldungLink()));
    }

    /** Freie Termine, wo es welche gibt; sonst null. */
    private Terminauskunft frei(Eintrag e) {
        return e.antrag().termin() ? termine.zu(e.id(), e.antrag().stelle()).orElse(null) : null;
    }

    private Map<String, List<Kennwort>> listen(Eintrag e, Sprache sprache) {
        Map<String, List<Kennwort>> alle = new HashMap<>();
        for (Facette f : LISTEN) {
            Set<String> werte = e.merkmale().stream()
                    .filter(m -> m.facette().equals(f.kennung()))
                    .map(Merkmal::wert)
                    .collect(Collectors.toSet());
            alle.put(
                    f.kennung(),
                    worte.geordnet(f, werte, sprache).stream()
                            .map(w -> new Kennwort(w, worte.name(f, w, sprache)))
                            .toList());
        }
        return alle;
    }

    private static List<Organisation> zustaendig(Eintrag e) {
        Set<Organisation> alle = new LinkedHashSet<>();
        if (e.organisation() != null) {
            alle.add(e.organisation());
        }
        if (e.stelle() != null) {
            alle.addAll(e.stelle().zustaendig());
        }
        return List.copyOf(alle);
    }

    /** Der Ort des Angebots, sonst der Stelle, sonst der Auskunft. */
    private static Ort ort(Eintrag e) {
        if (e.ort() != null || e.stelle() == null) {
            return e.ort();
        }
        return Stream.concat(e.stelle().zustaendig().stream(), e.stelle().auskunft().stream())
                .map(Organisation::ort)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
