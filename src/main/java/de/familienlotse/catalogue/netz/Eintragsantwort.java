package de.familienlotse.catalogue.netz;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.familienlotse.catalogue.Alter;
import de.familienlotse.catalogue.Antragsweg;
import de.familienlotse.catalogue.Beleg;
import de.familienlotse.catalogue.Benennung;
import de.familienlotse.catalogue.Einordnung;
import de.familienlotse.catalogue.Kosten;
import de.familienlotse.catalogue.Merkmal;
import de.familienlotse.catalogue.Zeitplan;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Organisation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ein Eintrag fuer Programme; was nicht bekannt ist, fehlt. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Eintragsantwort(
        String id,
        String art,
        Benennung benennung,
        Einordnung einordnung,
        Alter alterInMonaten,
        Kosten kosten,
        Antragsweg antrag,
        Zeitplan zeiten,
        List<LocalDate> termine,
        List<String> unterlagen,
        Map<String, List<String>> merkmale,
        List<Anlaufstelle> stellen,
        String stadtbezirk,
        Beleg beleg,
        boolean imFinder,
        Instant geaendert) {
    /** Wohin man sich wendet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Anlaufstelle(String id, String name, String telefon, String web, String anschrift) {
        private static Anlaufstelle von(Organisation o) {
            return new Anlaufstelle(
                    o.id(),
                    o.name(),
                    o.kontakt().telefon(),
                    o.kontakt().web(),
                    o.ort() == null ? null : o.ort().anschrift().zeile());
        }
    }

    static Eintragsantwort von(Eintrag e) {
        return new Eintragsantwort(
                e.id(),
                e.art(),
                e.benennung(),
                e.einordnung(),
                e.alter(),
                e.kosten(),
                e.antrag(),
                e.zeitplan(),
                e.termine(),
                e.unterlagen(),
                merkmale(e),
                stellen(e),
                e.stadtbezirk() == null ? null : e.stadtbezirk().id(),
                e.beleg(),
                e.imFinder(),
                e.geaendert());
    }

    private static Map<String, List<String>> merkmale(Eintrag e) {
        return e.merkmale().stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        Merkmal::facette, TreeMap::new, Collectors.mapping(Merkmal::wert, Collectors.toList())));
    }

    private static List<Anlaufstelle> stellen(Eintrag e) {
        if (e.organisation() != null) {
            return List.of(Anlaufstelle.von(e.organisation()));
        }
        return e.stelle() == null
                ? List.of()
                : e.stelle().zustaendig().stream().map(Anlaufstelle::von).toList();
    }
}
