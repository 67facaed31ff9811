package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Antrag;
import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;
import java.util.List;

/** Macht aus einem Befund eine Karte. */
final class Kartenbau {
    private static final int UNTERLAGEN = 2;
    private static final int LUECKEN = 2;

    private final Blick blick;
    private final Sprecher sprecher;
    private final Gruende gruende;

    Kartenbau(Blick blick) {
        this.blick = blick;
        sprecher = blick.sprecher();
        gruende = new Gruende(blick);
    }

    Karte baue(Befund b) {
        Leistung l = blick.werk().leistung(b.leistung());
        String betrag = b.ergebnis() == Ergebnis.EHER_NICHT ? null : betrag(b);
        List<Fragen.Luecke> luecken = b.ergebnis() == Ergebnis.VIELLEICHT ? gruende.luecken(b) : List.of();
        return new Karte(
                b.leistung(),
                blick.name(b.leistung()),
                b.ergebnis().schluessel(),
                fuer(b),
                betrag,
                betrag == null ? hoehe(b, l) : null,
                null,
                gruende.grund(b, l),
                luecken.subList(0, Math.min(LUECKEN, luecken.size())),
                b.ergebnis() == Ergebnis.VIELLEICHT ? gruende.offen(b, luecken.isEmpty()) : List.of(),
                wieder(b),
                weg(b.antrag(), l),
                blick.adressen().warum(b.leistung()));
    }

    /** Fuer wen die Leistung in Frage kommt. */
    String fuer(Befund b) {
        List<String> wen = b.personen().stream()
                .filter(p -> p.ergebnis() != Ergebnis.EHER_NICHT || b.ergebnis() == Ergebnis.EHER_NICHT)
                .map(PersonBefund::person)
                .map(blick.leute()::name)
                .toList();
        return wen.isEmpty() ? sprecher.sage("person.familie") : sprecher.liste(wen);
    }

    /** Freibetraege mindern die Steuer; sie werden nicht ausgezahlt. */
    private String betrag(Befund b) {
        if (!Betraege.sagbar(b.betrag())) {
            return null;
        }
        String betrag = blick.betraege().mitTurnus(b.betrag(), b.turnus());
        return Summenbau.freibetrag(b) ? sprecher.sage("ergebnis.betrag.freibetrag", betrag) : betrag;
    }

    private String hoehe(Befund b, Leistung l) {
        String art = l.einordnung().kategorie();
        return "geld".equals(art) && !b.fehlt().leer() && b.ergebnis() == Ergebnis.VIELLEICHT
                ? sprecher.sage("ergebnis.hoehe.angaben")
                : sprecher.sage("ergebnis.hoehe." + art);
    }

    /** Wann ein abgelehnter Anspruch nach dem Ausblick beginnt. */
    private String wieder(Befund b) {
        if (b.ergebnis() != Ergebnis.EHER_NICHT) {
            return null;
        }
        return blick.befunde().ausblick().stream()
                .filter(a -> a.art() == Ereignisart.BEGINNT && b.leistung().equals(a.leistung()))
                .findFirst()
                .map(Ausblick::am)
                .map(tag -> sprecher.sage("ergebnis.wieder", sprecher.tag(tag)))
                .orElse(null);
    }

    private Karte.Antragsweg weg(Antrag a, Leistung l) {
        Wort traeger = traeger(l.einordnung().traeger());
        if (a == null) {
            return new Karte.Antragsweg(null, null, traeger, null, false, false, List.of(), 0);
        }
        List<String> papiere = a.unterlagen() == null ? List.of() : a.unterlagen();
        int vorn = Math.min(UNTERLAGEN, papiere.size());
        return new Karte.Antragsweg(
                a.online(),
                a.formular(),
                traeger,
                sprecher.baustein(a.frist()),
                a.termin(),
                a.video(),
                sprecher.bausteine(papiere.subList(0, vorn)),
                papiere.size() - vorn);
    }

    /** Wer zustaendig ist; fuer Familien, die woanders wohnen, keine Stelle in Hamm. */
    private Wort traeger(String stelle) {
        return blick.woanders() && stelle.contains("Hamm")
                ? sprecher.wort("karte.stelle.wohnort")
                : sprecher.daten(stelle);
    }
}
