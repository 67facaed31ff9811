package de.familienlotse.catalogue.suche;

import de.familienlotse.catalogue.Punkt;
import de.familienlotse.catalogue.daten.Eintrag;
import java.text.Collator;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Alle Eintraege nebeneinander: je Facette und Wert, welche Plaetze dazu gehoeren. Nur der Tag bewegt sich. */
final class Bestand {
    private final List<Eintrag> eintraege;
    private final Map<Facette, Map<String, BitSet>> plaetze = new EnumMap<>(Facette.class);
    private final Map<String, Eintrag> verortet;
    private final int[] rang;
    private volatile Tag tag;

    /** Was an einem Tag in welchem Zeitraum liegt. */
    private record Tag(LocalDate heute, Map<String, BitSet> plaetze) {}

    Bestand(List<Eintrag> eintraege) {
        this.eintraege = eintraege;
        for (Facette f : Facette.values()) {
            Map<String, BitSet> werte = new HashMap<>();
            for (int i = 0; i < eintraege.size(); i++) {
                for (String wert : f.werte(eintraege.get(i))) {
                    werte.computeIfAbsent(wert, w -> new BitSet()).set(i);
                }
            }
            plaetze.put(f, werte);
        }
        rang = rang();
        verortet = eintraege.stream().filter(e -> lage(e) != null).collect(Collectors.toMap(Eintrag::id, e -> e));
    }

    private int[] rang() {
        Collator deutsch = Collator.getInstance(Locale.GERMAN);
        int[] raenge = new int[eintraege.size()];
        int[] naechster = {0};
        alle().boxed()
                .sorted(Comparator.comparing(i -> eintraege.get(i).benennung().name(), deutsch))
                .forEach(i -> raenge[i] = naechster[0]++);
        return raenge;
    }

    private IntStream alle() {
        return IntStream.range(0, eintraege.size());
    }

    /** Die Werte einer Facette, die vorkommen. */
    Set<String> werte(Facette f) {
        if (f == Facette.ZEITRAUM) {
            return new TreeSet<>(
                    Stream.of(Zeitraum.values()).map(Zeitraum::kennung).toList());
        }
        return plaetze.get(f).keySet();
    }

    /** Welche Plaetze diesen Wert haben. */
    BitSet mit(Facette f, String wert, LocalDate heute) {
        return f == Facette.ZEITRAUM ? im(wert, heute) : plaetze.get(f).getOrDefault(wert, new BitSet());
    }

    private BitSet im(String zeitraum, LocalDate heute) {
        Tag da = tag;
        if (da == null || !da.heute().equals(heute)) {
            da = new Tag(heute, zeitraeume(heute));
            tag = da;
        }
        return da.plaetze().getOrDefault(zeitraum, new BitSet());
    }

    private Map<String, BitSet> zeitraeume(LocalDate heute) {
        Map<String, BitSet> alle = new HashMap<>();
        for (Zeitraum z : Zeitraum.values()) {
            BitSet b = new BitSet();
            alle().filter(i -> z.trifft(eintraege.get(i), heute)).forEach(b::set);
            alle.put(z.kennung(), b);
        }
        return alle;
    }

    /** Alle Plaetze. */
    BitSet ganz() {
        BitSet b = new BitSet();
        b.set(0, eintraege.size());
        return b;
    }

    String id(int platz) {
        return eintraege.get(platz).id();
    }

    /** Nach Namen. */
    Comparator<Integer> nachNamen() {
        return Comparator.comparingInt(i -> rang[i]);
    }

    /** Nach dem naechsten Termin; was keinen hat, am Ende. */
    Comparator<Integer> nachTermin(LocalDate heute) {
        return Comparator.<Integer, LocalDate>comparing(i -> naechster(eintraege.get(i), heute))
                .thenComparing(nachNamen());
    }

    /** Der naechste Termin eines Eintrags; ein sehr ferner Tag, wenn er keinen hat. */
    static LocalDate naechster(Eintrag e, LocalDate heute) {
        return e.termine().stream()
                .filter(t -> !t.isBefore(heute))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** Nach der Entfernung von einem Punkt; was keine Lage hat, am Ende. */
    Comparator<Integer> nachEntfernung(Punkt von) {
        ToDoubleFunction<Integer> meter = i -> {
            Punkt wo = lage(eintraege.get(i));
            return wo == null ? Double.MAX_VALUE : wo.meter(von);
        };
        return Comparator.comparingDouble(meter).thenComparing(nachNamen());
    }

    private static Punkt lage(Eintrag e) {
        return e.ort() == null ? null : e.ort().punkt();
    }

    /** Die davon, deren Lage bekannt ist, in derselben Reihe. */
    List<Eintrag> verortete(List<String> ids) {
        return ids.stream().map(verortet::get).filter(Objects::nonNull).toList();
    }
}
