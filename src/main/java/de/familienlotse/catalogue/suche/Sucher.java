package de.familienlotse.catalogue.suche;

import de.familienlotse.catalogue.Punkt;
import de.familienlotse.catalogue.daten.Eintrag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sucht in einem Bestand mit seinem Index. Jede Zahl an einem Filter ist die Laenge der Liste, zu der er fuehrt. */
final class Sucher {
    private static final int WENIGE = 3;

    private final Bestand bestand;
    private final Volltext volltext;
    private final Map<String, Punkt> mitten;

    /** {@code mitten}: von wo aus Entfernungen zaehlen, je Bezirk. */
    Sucher(Bestand bestand, Volltext volltext, Map<String, Punkt> mitten) {
        this.bestand = bestand;
        this.volltext = volltext;
        this.mitten = mitten;
    }

    /** Die davon, deren Lage bekannt ist, in derselben Reihe. */
    List<Eintrag> verortete(List<String> ids) {
        return bestand.verortete(ids);
    }

    Treffer suche(Suchanfrage anfrage, LocalDate heute) {
        List<Integer> nachWorten = anfrage.text().isEmpty() ? null : volltext.suche(anfrage.text());
        BitSet text = nachWorten == null ? bestand.ganz() : bits(nachWorten);
        Map<Facette, BitSet> gewaehlt = new EnumMap<>(Facette.class);
        anfrage.filter().forEach((f, w) -> gewaehlt.put(f, bestand.mit(f, w, heute)));
        BitSet treffer = schnitt(text, gewaehlt, null);
        Map<Facette, Map<String, Integer>> zahlen = new EnumMap<>(Facette.class);
        Map<Facette, Integer> ohne = new EnumMap<>(Facette.class);
        for (Facette f : Facette.values()) {
            BitSet andere = gewaehlt.containsKey(f) ? schnitt(text, gewaehlt, f) : treffer;
            zahlen.put(f, zahlen(f, andere, heute));
            if (gewaehlt.containsKey(f)) {
                ohne.put(f, andere.cardinality());
            }
        }
        int ohneText = schnitt(bestand.ganz(), gewaehlt, null).cardinality();
        return new Treffer(
                ids(anfrage, nachWorten, treffer, heute), zahlen, ohne, ohneText, vorschlaege(anfrage, treffer));
    }

    private List<String> vorschlaege(Suchanfrage anfrage, BitSet treffer) {
        boolean wenige = !anfrage.text().isEmpty() && treffer.cardinality() < WENIGE;
        return wenige ? volltext.vorschlaege(anfrage.text()) : List.of();
    }

    private static BitSet bits(List<Integer> plaetze) {
        BitSet b = new BitSet();
        plaetze.forEach(b::set);
        return b;
    }

    private static BitSet schnitt(BitSet text, Map<Facette, BitSet> gewaehlt, Facette ausser) {
        BitSet b = (BitSet) text.clone();
        gewaehlt.forEach((f, werte) -> {
            if (f != ausser) {
                b.and(werte);
            }
        });
        return b;
    }

    private Map<String, Integer> zahlen(Facette f, BitSet andere, LocalDate heute) {
        Map<String, Integer> zahlen = new TreeMap<>();
        for (String wert : bestand.werte(f)) {
            BitSet b = (BitSet) bestand.mit(f, wert, heute).clone();
            b.and(andere);
            zahlen.put(wert, b.cardinality());
        }
        return zahlen;
    }

    private List<String> ids(Suchanfrage anfrage, List<Integer> nachWorten, BitSet treffer, LocalDate heute) {
        List<Integer> plaetze = new ArrayList<>();
        if (nachWorten != null) {
            nachWorten.stream().filter(treffer::get).forEach(plaetze::add);
        } else {
            treffer.stream().forEach(plaetze::add);
        }
        Comparator<Integer> reihe = reihe(anfrage, nachWorten != null, heute);
        if (reihe != null) {
            plaetze.sort(reihe);
        }
        return plaetze.stream().map(bestand::id).toList();
    }

    private Comparator<Integer> reihe(Suchanfrage anfrage, boolean mitWorten, LocalDate heute) {
        Punkt mitte = anfrage.naheBei() == null ? null : mitten.get(anfrage.naheBei());
        return switch (anfrage.sortierung()) {
            case RELEVANZ -> mitWorten ? null : bestand.nachNamen();
            case NAME -> bestand.nachNamen();
            case TERMIN -> bestand.nachTermin(heute);
            case ENTFERNUNG -> mitte == null ? bestand.nachNamen() : bestand.nachEntfernung(mitte);
        };
    }
}
