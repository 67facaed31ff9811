package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Welche Bedingung von anderen Leistungen oder von den Rechnungen des Haushalts abhaengt, gelesen aus den Regeln selbst. */
final class Abhaengigkeiten {
    private static final Pattern FAKT = Pattern.compile("\\b([A-Z]\\w+)\\(");
    private static final Pattern ANSPRUCH = Pattern.compile("Anspruch\\( leistung == \"([^\"]+)\"");

    private final Regelbestand bestand;
    private final Set<String> spaete = new HashSet<>(Set.of("Rechnungen"));
    private final List<BitSet> quellen = new ArrayList<>();
    private final List<BitSet> leser = new ArrayList<>();
    private final BitSet rechnerisch = new BitSet();
    private final BitSet rechnende = new BitSet();
    private final BitSet jeKindRechnende = new BitSet();
    private final List<BitSet> reichtBis;

    /** {@code probe}: eine Familie, an der sich die Fakten zeigen. */
    Abhaengigkeiten(Regelbestand bestand, Regelquellen texte, Lage probe) {
        this.bestand = bestand;
        Fachlagen.zu(new Rechnungen(probe, (l, p) -> Wahrheit.NEIN, false))
                .forEach(f -> spaete.add(f.getClass().getSimpleName()));
        bestand.merkmale().forEach(m -> quellen.add(new BitSet()));
        bestand.leistungen().forEach(l -> leser.add(new BitSet()));
        bestand.merkmale().forEach(m -> lies(bestand.platz(m.leistung()), m.nummer(), texte.wann(m)));
        reichtBis = IntStream.range(0, leser.size()).mapToObj(this::folge).toList();
    }

    private BitSet folge(int leistung) {
        BitSet alle = new BitSet();
        BitSet offen = new BitSet();
        offen.set(leistung);
        for (int l = leistung; l >= 0; l = offen.nextSetBit(0)) {
            alle.set(l);
            offen.or(leser(l));
            offen.or(rechnenMit(l));
            offen.andNot(alle);
        }
        return alle;
    }

    /** Alle Leistungen, auf deren Ergebnis oder Betrag diese irgendwie wirken kann; sie selbst gehoert dazu. */
    BitSet reichtBis(int leistung) {
        return reichtBis.get(leistung);
    }

    private void lies(int leistung, int merkmal, String bedingung) {
        Matcher a = ANSPRUCH.matcher(bedingung);
        while (a.find()) {
            int quelle = bestand.platz(a.group(1));
            quellen.get(merkmal).set(quelle);
            leser.get(quelle).set(leistung);
        }
        Matcher f = FAKT.matcher(bedingung);
        while (f.find()) {
            boolean haushalt = spaete.contains(f.group(1));
            boolean kind = f.group(1).equals(Kindesrechnung.class.getSimpleName());
            rechnerisch.set(merkmal, rechnerisch.get(merkmal) || haushalt || kind);
            rechnende.set(leistung, rechnende.get(leistung) || haushalt);
            jeKindRechnende.set(leistung, jeKindRechnende.get(leistung) || kind || haushalt);
        }
    }

    /** Die Leistungen, deren Ergebnis diese Bedingung liest. */
    BitSet quellen(int merkmal) {
        return quellen.get(merkmal);
    }

    /** Die Leistungen, die das Ergebnis dieser lesen. */
    BitSet leser(int leistung) {
        return leser.get(leistung);
    }

    /** Ob die Bedingung Rechnungen des Haushalts oder eines Kindes liest. */
    boolean rechnerisch(int merkmal) {
        return rechnerisch.get(merkmal);
    }

    /** Die Leistungen, die Rechnungen des Haushalts lesen. */
    BitSet rechnende() {
        return rechnende;
    }

    /** Die Leistungen, in deren Rechnungen diese Leistung als Einkommen eingeht. */
    BitSet rechnenMit(int leistung) {
        String id = bestand.leistungen().get(leistung).id();
        return Lauf.VOR_KINDESRECHNUNG.contains(id)
                ? jeKindRechnende
                : Lauf.VOR_RECHNUNGEN.contains(id) ? rechnende : new BitSet();
    }
}
