package de.familienlotse.regelbuch;

import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelbeschreibung;
import de.familienlotse.rules.Regelwerk;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Alle Seiten zu einem Regelwerk. Unveraenderlich. */
final class Regelbuch {
    private final Regelwerk regelwerk;
    private final Belege belege;
    private final Blattbau blattbau;
    private final Map<String, Regelbeschreibung> beschreibungen = new LinkedHashMap<>();

    Regelbuch(Regelwerk regelwerk, Belege belege) {
        this.regelwerk = regelwerk;
        this.belege = belege;
        blattbau = new Blattbau(regelwerk, belege);
        regelwerk.beschreibung().forEach(b -> beschreibungen.put(b.leistung(), b));
    }

    /** Die Fassung des Regelwerks, aus der das Buch entstanden ist. */
    String fassung() {
        return regelwerk.version();
    }

    /** Tag der letzten Pruefung eines Parameters. */
    String stand() {
        return Werttext.tag(regelwerk.stand());
    }

    /** Die Leistungen nach ihren Namen. */
    List<Leistung> leistungen() {
        Collator deutsch = Collator.getInstance(Locale.GERMANY);
        return regelwerk.leistungen().stream()
                .sorted(Comparator.comparing(Leistung::name, deutsch))
                .toList();
    }

    /** Die Seite einer Leistung; leer, wenn es sie nicht gibt. */
    Optional<Blatt> blatt(String id) {
        return regelwerk.leistungen().stream()
                .filter(l -> l.id().equals(id))
                .findFirst()
                .map(l -> blattbau.baue(l, beschreibungen.get(id)));
    }

    /** Die Uebersicht mit den Leistungen, die zum Filter passen. */
    Verzeichnis verzeichnis(Filter filter) {
        List<Verzeichnis.Eintrag> alle =
                leistungen().stream().map(this::eintrag).toList();
        return new Verzeichnis(filter, alle, regelwerk.parameter().alle().size());
    }

    private Verzeichnis.Eintrag eintrag(Leistung l) {
        return new Verzeichnis.Eintrag(
                l,
                beschreibungen.get(l.id()).bedingungen().size(),
                belege.zu(l.id()).alle());
    }
}
