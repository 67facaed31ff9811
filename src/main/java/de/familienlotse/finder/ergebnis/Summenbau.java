package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Haushaltsgeld;
import de.familienlotse.findings.Weg;
import de.familienlotse.findings.Wegbetrag;
import de.familienlotse.platform.Wort;
import de.familienlotse.value.Groesse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Zaehlt nur zusammen, was zusammen bezogen werden kann. */
final class Summenbau {
    private static final String NAME = "summe.weg.";
    private static final String FINANZAMT = "finanzamt";
    private static final String BERATUNG = "familienservicetheke";
    private static final Set<String> GELD = Set.of("geld", "bildung");

    private final Blick blick;
    private final Befunde befunde;

    Summenbau(Blick blick) {
        this.blick = blick;
        befunde = blick.befunde();
    }

    /** Ob der Betrag die Steuer mindert, statt ausgezahlt zu werden. */
    static boolean freibetrag(Befund b) {
        return b.antrag() != null && FINANZAMT.equals(b.antrag().stelle());
    }

    Summe baue() {
        Set<String> gezaehlt = new HashSet<>();
        monat().forEach(b -> gezaehlt.add(b.leistung()));
        boolean wahl = befunde.wege().size() > 1;
        Groesse monat = wahl && empfohlen() == null ? null : summe(weg());
        return new Summe(
                wahrscheinlich(false),
                wahrscheinlich(true),
                betrag(gestuft(monat) ? Groesse.genau(monat.von()) : monat, "monat"),
                gestuft(monat) ? betrag(Groesse.genau(monat.bis()), "monat") : null,
                betrag(dazu("jahr", gezaehlt), "jahr"),
                betrag(dazu("einmalig", gezaehlt), "einmalig"),
                wahl ? wege() : List.of(),
                wahl && blick.werk().leistung(BERATUNG) != null
                        ? blick.adressen().warum(BERATUNG)
                        : null);
    }

    /** Ob ein Teil wahrscheinlich und mehr davon moeglich ist. */
    private static boolean gestuft(Groesse g) {
        return Betraege.sagbar(g) && g.von().signum() > 0 && !g.istGenau();
    }

    private int wahrscheinlich(boolean angebote) {
        return (int) befunde.befunde().stream()
                .filter(b -> b.ergebnis() == Ergebnis.WAHRSCHEINLICH && Gruppenbau.angebot(b) == angebote)
                .count();
    }

    /** Die Betraege des empfohlenen oder einzigen Wegs; ohne Weg, was es ohnehin gibt. */
    List<Wegbetrag> monat() {
        Weg weg = weg();
        return weg == null ? befunde.daneben() : weg.betraege();
    }

    /** Der Weg, der gezaehlt wird; null, wenn es keinen gibt. */
    Weg weg() {
        return befunde.wege().size() == 1 ? befunde.wege().get(0) : empfohlen();
    }

    private Weg empfohlen() {
        return befunde.wege().stream().filter(Weg::empfohlen).findFirst().orElse(null);
    }

    /** Sicher ist nur, was wahrscheinlich ist; hoechstens gibt es, was zugleich moeglich ist. */
    private Groesse summe(Weg weg) {
        String id = weg == null ? null : weg.id();
        Haushaltsgeld geld = befunde.geld();
        Groesse sicher = Groesse.NULL;
        for (Wegbetrag b : geld.faelle().get(0).betraege(id)) {
            boolean zaehlt = blick.befund(b.leistung()).ergebnis() == Ergebnis.WAHRSCHEINLICH;
            sicher = zaehlt ? sicher.plus(b.betrag()) : sicher;
        }
        Groesse hoechstens = geld.gesamt(id);
        return Groesse.spanne(sicher.von(), hoechstens.bis(), hoechstens.fehlt());
    }

    /** Geld mit einem anderen Turnus, soweit es mit allem bisher Gezaehlten zusammen geht. */
    private Groesse dazu(String turnus, Set<String> gezaehlt) {
        Groesse summe = Groesse.NULL;
        for (Befund b : befunde.befunde()) {
            boolean passt = b.ergebnis() == Ergebnis.WAHRSCHEINLICH && turnus.equals(b.turnus());
            if (passt && zaehlt(b) && gezaehlt.stream().noneMatch(g -> schliesstAus(b, g))) {
                gezaehlt.add(b.leistung());
                summe = summe.plus(b.betrag());
            }
        }
        return summe;
    }

    private boolean zaehlt(Befund b) {
        String art = blick.werk().leistung(b.leistung()).einordnung().kategorie();
        return Betraege.sagbar(b.betrag()) && GELD.contains(art) && !freibetrag(b);
    }

    private boolean schliesstAus(Befund b, String andere) {
        Befund a = blick.befund(andere);
        return b.beziehungen().schliesstAus().contains(andere)
                || a.beziehungen().schliesstAus().contains(b.leistung());
    }

    private String betrag(Groesse g, String turnus) {
        return blick.betraege().mitTurnus(g, turnus);
    }

    private List<Summe.Wegsumme> wege() {
        List<Summe.Wegsumme> liste = new ArrayList<>();
        char buchstabe = 'A';
        for (Weg w : befunde.wege()) {
            liste.add(new Summe.Wegsumme(
                    String.valueOf(buchstabe++),
                    name(w),
                    betrag(summe(w), "monat"),
                    w.betraege().stream().map(b -> blick.name(b.leistung())).toList(),
                    w.empfohlen()));
        }
        return liste;
    }

    /** Der Name nach dem, was der Weg dieser Familie bringt; fehlt ihm etwas, nach dem Rest. */
    private Wort name(Weg w) {
        List<String> eigene = w.leistungen().stream()
                .filter(l -> w.betraege().stream().anyMatch(b -> b.leistung().equals(l)))
                .toList();
        String nur = NAME + w.id() + ".nur";
        return eigene.size() == 1 && blick.sprecher().kennt(nur)
                ? blick.sprecher().wort(nur, blick.name(eigene.get(0)).text())
                : blick.sprecher().oder(NAME + w.id(), w.text());
    }
}
