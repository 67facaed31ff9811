package de.familienlotse.questionnaire;

import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Haushalt;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Der Weg zu einer Antwort, nach der eine Bedingung fragen kann.
 *
 * @param von wessen Antwort es ist
 * @param alle alle, die sie geben koennen
 */
record Auskunft<P>(Class<P> von, Function<Familie, Angabe<List<P>>> alle, Antwort<P> antwort) {
    /** Vergleicht die Antwort einer Person oder des Haushalts. */
    interface Antwort<P> {
        Wahrheit vergleiche(P von, Vergleich v, LocalDate tag);
    }

    private static final Map<String, Auskunft<?>> WEGE = Map.ofEntries(
            haushalt("anliegen", Haushalt::anliegen),
            haushalt("wohnform", Haushalt::wohnform),
            erwachsene("staatsangehoerigkeit", angabe(Erwachsener::staatsangehoerigkeit)),
            erwachsene("behinderung", angabe(Erwachsener::behinderung)),
            erwachsene("familienstand", angabe(Erwachsener::familienstand)),
            erwachsene("schwangerschaft", Auskunft::schwangerschaft),
            erwachsene("taetigkeiten/*/art", eine(Erwachsener::taetigkeiten, Taetigkeit::art)),
            erwachsene("einkuenfte/*/art", eine(Erwachsener::einkuenfte, Einkunft::art)),
            kinder("geboren", geburt(Kind::geboren)),
            kinder("eltern", angabe(Kind::eltern)),
            kinder("taetigkeit", angabe(Kind::taetigkeit)),
            kinder("staatsangehoerigkeit", angabe(Kind::staatsangehoerigkeit)),
            kinder("behinderung", angabe(Kind::behinderung)),
            kinder("krankheit", angabe(Kind::krankheit)),
            kinder("entwicklungssorge", angabe(Kind::entwicklungssorge)));

    /** Der Weg zu diesem Faktpfad. @throws IllegalArgumentException wenn es keinen gibt */
    static Auskunft<?> zu(String fakt) {
        Auskunft<?> weg = WEGE.get(fakt);
        if (weg == null) {
            throw new IllegalArgumentException("Nach " + fakt + " kann keine Bedingung fragen");
        }
        return weg;
    }

    /** Die Antwort der Person selbst oder, wenn es um andere geht, einer von ihnen. */
    Wahrheit gilt(Familie f, Object person, Vergleich v) {
        if (von.isInstance(person)) {
            return antwort.vergleiche(von.cast(person), v, f.stichtag());
        }
        Angabe<List<P>> liste = alle.apply(f);
        Wahrheit w = liste.bekannt() ? Wahrheit.NEIN : liste.beantwortet();
        for (P p : liste.oder(List.of())) {
            w = w.oder(antwort.vergleiche(p, v, f.stichtag()));
        }
        return w;
    }

    private static Map.Entry<String, Auskunft<?>> haushalt(String name, Function<Haushalt, Angabe<?>> f) {
        Function<Familie, Angabe<List<Haushalt>>> einer = x -> new Angabe<>(List.of(x.haushalt()), null);
        return Map.entry("haushalt/" + name, new Auskunft<>(Haushalt.class, einer, angabe(f)));
    }

    private static Map.Entry<String, Auskunft<?>> erwachsene(String name, Antwort<Erwachsener> a) {
        return Map.entry("erwachsene/*/" + name, new Auskunft<>(Erwachsener.class, Familie::erwachsene, a));
    }

    private static Map.Entry<String, Auskunft<?>> kinder(String name, Antwort<Kind> a) {
        return Map.entry("kinder/*/" + name, new Auskunft<>(Kind.class, Familie::kinder, a));
    }

    private static <P> Antwort<P> angabe(Function<P, Angabe<?>> f) {
        return (p, v, tag) -> f.apply(p).gilt(v::passt);
    }

    private static <P> Antwort<P> geburt(Function<P, Geburt> f) {
        return (p, v, tag) -> v.passt(f.apply(p), tag);
    }

    private static Wahrheit schwangerschaft(Erwachsener e, Vergleich v, LocalDate tag) {
        return e.schwangerschaft().gilt(s -> v.passt(s.equals(Schwangerschaft.KEINE) ? "keine" : "ja"));
    }

    /** Einer der Eintraege; eine nicht genannte Art kann jede sein. */
    private static <P, E> Antwort<P> eine(Function<P, Angabe<List<E>>> liste, Function<E, Angabe<?>> art) {
        return (p, v, tag) -> {
            Angabe<List<E>> eintraege = liste.apply(p);
            Wahrheit w = eintraege.bekannt() ? Wahrheit.NEIN : eintraege.beantwortet();
            for (E e : eintraege.oder(List.of())) {
                w = w.oder(art.apply(e).gilt(v::passt));
            }
            return w;
        };
    }
}
