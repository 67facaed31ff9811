package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Gruppe;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Wie viel Geld zusammenkommt: als Spanne oder je Arbeit genau. */
record Einkommen(Felder felder) implements Seite {
    private static final Set<String> FAKTEN =
            Set.of("haushalt.bruttoVon", "haushalt.bruttoBis", "erwachsene.taetigkeiten");
    /** Beim Minijob kommt an, was verdient ist; bei Selbststaendigen zaehlt der Gewinn. */
    private static final String LOHN = ".*/brutto|.*/(?!minijob/|selbststaendig/)[a-z]+/netto";

    private static final Set<String> OHNE_LOHN =
            Set.of("arbeitsuchend", "elternzeit", "nicht-erwerbstaetig", "schule", "rente", "mutterschutz", Feld.KEINE);

    @Override
    public String id() {
        return "einkommen";
    }

    @Override
    public List<Gruppe> gruppen(Antworten a) {
        List<Gruppe> gruppen = new ArrayList<>();
        gruppen.add(new Gruppe(null, List.of(Felder.einkommen())));
        for (String person : Personen.befragte(a)) {
            String liste = "erwachsene/" + person + "/taetigkeiten";
            List<Feld> lohn = felder.zu(liste, a).stream()
                    .filter(f -> f.name().matches(LOHN) && verdient(f.name(), liste))
                    .toList();
            List<Feld> alle = Stream.concat(lohn.stream(), unterhalt(person, a)).toList();
            if (!alle.isEmpty()) {
                gruppen.add(new Gruppe(person, alle));
            }
        }
        return gruppen;
    }

    /** Wessen Kind ganz oder teilweise woanders lebt, der zahlt vielleicht Unterhalt. */
    private Stream<Feld> unterhalt(String person, Antworten a) {
        boolean gefragt = Personen.kinder(a).stream()
                .anyMatch(k -> a.hat("kinder/" + k + "/wohnt") && !a.nennt("kinder/" + k + "/wohnt", "im-haushalt"));
        return gefragt ? felder.zu("erwachsene/" + person + "/unterhaltszahlungen", a).stream() : Stream.empty();
    }

    private static boolean verdient(String feld, String liste) {
        return !OHNE_LOHN.contains(feld.substring(liste.length() + 1, feld.lastIndexOf('/')));
    }

    @Override
    public boolean sagt(String fakt) {
        return Fakten.unter(FAKTEN, fakt);
    }
}
