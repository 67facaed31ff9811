package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Eintragstag;
import de.familienlotse.catalogue.suche.Suche;
import de.familienlotse.platform.Sprache;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Baut den Kalender: einen Monat als Liste oder Tafel, oder einen Tag. */
@Lazy
@Component
class Kalenderbau {
    private static final int JE_SEITE = 40;
    private static final int MONATE_VORAUS = 24;

    private final Suche suche;
    private final Eintraege eintraege;
    private final Eintragsworte namen;
    private final Filterbau filter;
    private final Clock uhr;

    Kalenderbau(Suche suche, Eintraege eintraege, Eintragsworte namen, Filterbau filter, Clock uhr) {
        this.suche = suche;
        this.eintraege = eintraege;
        this.namen = namen;
        this.filter = filter;
        this.uhr = uhr;
    }

    LocalDate heute() {
        return LocalDate.now(uhr);
    }

    /** Was die Abfrage wuenscht; nennt sie keine Zeit, der erste Monat mit Terminen. */
    Kalenderwunsch lies(MultiValueMap<String, String> abfrage) {
        Kalenderwunsch w = Kalenderwunsch.lies(abfrage, heute());
        if (Kalenderwunsch.nenntZeit(abfrage)) {
            return w;
        }
        return ab(heute(), w, 1).stream()
                .findFirst()
                .map(t -> w.im(YearMonth.from(t.tag())))
                .orElse(w);
    }

    Kalenderseite baue(Kalenderwunsch w, Sprache sprache) {
        var treffer = suche.suche(w.anfrage());
        Set<String> ids = Set.copyOf(treffer.ids());
        List<Eintragstag> alle = termine(ids, w);
        int seite = Math.min(Math.max(1, w.seite()), seiten(w, alle));
        Kalendertafel tafel = new Kalendertafel(w, sprache);
        return new Kalenderseite(
                w,
                w.tag() == null ? tafel.name(w.monat()) : tafel.name(w.tag()),
                alle.size(),
                w.alsMonat() ? List.of() : tage(blatt(alle, seite), tafel, sprache),
                w.alsMonat() ? tafel.kopf() : List.of(),
                w.alsMonat() ? tafel.wochen(alle) : List.of(),
                tafel.weg(w.monat().minusMonths(1)),
                tafel.weg(w.monat().plusMonths(1)),
                alle.isEmpty() ? naechster(ids, w, tafel) : null,
                filter.gewaehlte(w.anfrage(), ohne -> w.mit(ohne).adresse(), sprache),
                filter.filter(Filterbau.WENIGE, w.anfrage(), treffer, sprache),
                blaettern(w, seite, seiten(w, alle)));
    }

    /** Alle Termine ab heute zu diesen Filtern, hoechstens so viele. */
    List<Eintragstag> ab(LocalDate tag, Kalenderwunsch w, int hoechstens) {
        Set<String> ids = Set.copyOf(suche.suche(w.anfrage()).ids());
        return termine(ids, tag, tag.plusMonths(MONATE_VORAUS)).stream()
                .limit(hoechstens)
                .toList();
    }

    /** Die Eintraege zu diesen Tagen. */
    Map<String, Eintrag> dazu(List<Eintragstag> tage) {
        return eintraege(tage.stream().map(Eintragstag::id).collect(Collectors.toSet()));
    }

    /** Die Eintraege mit diesen Kennungen. */
    Map<String, Eintrag> eintraege(Set<String> ids) {
        suche.oeffne();
        return eintraege.findByIdInAndGeloeschtIsNull(ids).stream()
                .collect(Collectors.toMap(Eintrag::id, Function.identity()));
    }

    private List<Eintragstag> termine(Set<String> ids, LocalDate von, LocalDate bis) {
        return eintraege.termine(von, bis).stream()
                .filter(t -> ids.contains(t.id()))
                .toList();
    }

    private List<Eintragstag> termine(Set<String> ids, Kalenderwunsch w) {
        return w.tag() == null
                ? termine(ids, w.monat().atDay(1), w.monat().atEndOfMonth())
                : termine(ids, w.tag(), w.tag());
    }

    /** Die Tafel hat nur eine Seite. */
    private static int seiten(Kalenderwunsch w, List<Eintragstag> alle) {
        return w.alsMonat() ? 1 : Math.max(1, (alle.size() + JE_SEITE - 1) / JE_SEITE);
    }

    private static List<Eintragstag> blatt(List<Eintragstag> alle, int seite) {
        return alle.stream().skip((seite - 1L) * JE_SEITE).limit(JE_SEITE).toList();
    }

    private List<Kalenderseite.Tag> tage(List<Eintragstag> blatt, Kalendertafel tafel, Sprache sprache) {
        Map<String, Eintrag> da = dazu(blatt);
        Map<LocalDate, List<Kalenderseite.Termin>> je = new LinkedHashMap<>();
        for (Eintragstag t : blatt) {
            Eintrag e = da.get(t.id());
            if (e != null) {
                je.computeIfAbsent(t.tag(), x -> new ArrayList<>()).add(termin(e, sprache));
            }
        }
        return je.entrySet().stream()
                .map(e -> new Kalenderseite.Tag(tafel.name(e.getKey()), e.getValue()))
                .toList();
    }

    private Kalenderseite.Termin termin(Eintrag e, Sprache sprache) {
        return new Kalenderseite.Termin(
                namen.zeile(e, sprache), e.zeitplan().von(), e.zeitplan().bis());
    }

    private Kalenderseite.Weg naechster(Set<String> ids, Kalenderwunsch w, Kalendertafel tafel) {
        LocalDate ab = w.monat().plusMonths(1).atDay(1);
        return termine(ids, ab, ab.plusMonths(MONATE_VORAUS)).stream()
                .findFirst()
                .map(t -> tafel.weg(YearMonth.from(t.tag())))
                .orElse(null);
    }

    private static Listenseite.Blaettern blaettern(Kalenderwunsch w, int seite, int seiten) {
        return new Listenseite.Blaettern(
                seite,
                seiten,
                seite > 1 ? w.auf(seite - 1).adresse() : null,
                seite < seiten ? w.auf(seite + 1).adresse() : null);
    }
}
