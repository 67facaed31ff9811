package de.familienlotse.answer;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Was eine Antwort zeigt.
 *
 * @param leistungen Kennungen der gewuenschten Leistungen; leer bedeutet alle
 */
public record Umfang(Detail detail, Set<String> leistungen) {
    /** Alle Leistungen, kurz. */
    public static final Umfang KURZ = new Umfang(Detail.KURZ, Set.of());
    /** Alle Leistungen, ganz. */
    public static final Umfang VOLL = new Umfang(Detail.VOLL, Set.of());

    /**
     * Aus den Schreibweisen nach aussen.
     *
     * @param leistungen Kennungen mit Komma getrennt; null oder leer bedeutet alle
     * @throws IllegalArgumentException mit einem Satz, der sagt, was zu tun ist
     */
    public static Umfang von(String detail, String leistungen, Collection<String> bekannt) {
        Detail tiefe = Detail.von(detail)
                .orElseThrow(() -> new IllegalArgumentException("Der Parameter detail kennt: kurz, voll."));
        Set<String> gewuenscht = new LinkedHashSet<>();
        if (leistungen != null && !leistungen.isBlank()) {
            for (String eine : leistungen.split(",", -1)) {
                gewuenscht.add(bekannt(eine.strip(), bekannt, gewuenscht.size() + 1));
            }
        }
        return new Umfang(tiefe, gewuenscht);
    }

    private static String bekannt(String leistung, Collection<String> bekannt, int nummer) {
        if (!bekannt.contains(leistung)) {
            throw new IllegalArgumentException("Der Eintrag " + nummer
                    + " des Parameters leistungen ist keine bekannte Leistung. Bitte ids mit Komma trennen.");
        }
        return leistung;
    }

    boolean zeigt(Befund befund) {
        return leistungen.isEmpty() || leistungen.contains(befund.leistung());
    }

    /** Ein Ereignis zeigt sich bei jeder Leistung, die es betrifft. */
    boolean zeigt(Ausblick a) {
        return leistungen.isEmpty()
                || leistungen.contains(a.leistung())
                || a.betrifft().stream().anyMatch(leistungen::contains);
    }

    boolean voll() {
        return detail == Detail.VOLL;
    }
}
