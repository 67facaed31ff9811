package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Was vom Ergebnis zu sehen ist: alles, nur eine Person oder nur eine Lebensphase.
 *
 * @param person Kennung, {@link #FAMILIE} oder null
 * @param phase Kennung oder null
 */
record Ansicht(String person, String phase) {
    /** Nur was die Familie als Ganzes betrifft. */
    static final String FAMILIE = "familie";

    /** Eine Auswahl. */
    record Auswahl(String text, String adresse, boolean gewaehlt) {}

    /** Die Ansicht; was es nicht gibt, schraenkt nicht ein. */
    static Ansicht von(String person, String phase, Blick blick) {
        boolean bekannt = FAMILIE.equals(person) || blick.leute().alle().contains(String.valueOf(person));
        return new Ansicht(bekannt ? person : null, phasen(blick).contains(String.valueOf(phase)) ? phase : null);
    }

    /** Ob nicht alles zu sehen ist. */
    public boolean schraenktEin() {
        return person != null || phase != null;
    }

    boolean zeigt(Befund b, Nachschlagewerk werk) {
        return zeigtPerson(b)
                && (phase == null
                        || werk.leistung(b.leistung())
                                .einordnung()
                                .lebensphasen()
                                .contains(phase));
    }

    /** Was bei niemandem einzeln in Frage kommt, betrifft die Familie. */
    private boolean zeigtPerson(Befund b) {
        if (person == null) {
            return true;
        }
        return FAMILIE.equals(person)
                ? b.personen().stream().noneMatch(p -> zaehlt(p.ergebnis(), b))
                : b.personen().stream().anyMatch(p -> p.person().equals(person) && zaehlt(p.ergebnis(), b));
    }

    private static boolean zaehlt(Ergebnis person, Befund b) {
        return person == b.ergebnis() || person != Ergebnis.EHER_NICHT;
    }

    /** Die Lebensphasen der Leistungen, die in Frage kommen. */
    static Set<String> phasen(Blick blick) {
        Set<String> phasen = new TreeSet<>();
        for (Befund b : blick.befunde().befunde()) {
            if (b.ergebnis() == Ergebnis.WAHRSCHEINLICH || b.ergebnis() == Ergebnis.VIELLEICHT) {
                phasen.addAll(blick.werk().leistung(b.leistung()).einordnung().lebensphasen());
            }
        }
        return phasen;
    }

    List<Auswahl> personen(Blick blick) {
        List<Auswahl> liste = new ArrayList<>();
        for (String id : blick.leute().alle()) {
            liste.add(auswahl("person", id, blick.leute().name(id), id.equals(person), blick));
        }
        liste.add(auswahl("person", FAMILIE, blick.sprecher().sage("person.familie"), FAMILIE.equals(person), blick));
        return liste;
    }

    List<Auswahl> lebensphasen(Blick blick) {
        return phasen(blick).stream()
                .map(p -> auswahl("phase", p, blick.sprecher().sage("phase." + p), p.equals(phase), blick))
                .toList();
    }

    private static Auswahl auswahl(String name, String wert, String text, boolean gewaehlt, Blick blick) {
        return new Auswahl(text, blick.adressen().ergebnis(name, wert), gewaehlt);
    }
}
