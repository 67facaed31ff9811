package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Waehlt die naechsten Schritte: was wahrscheinlich ist, zuerst; darin, wo Warten Geld kostet; dann, wo am meisten zu holen ist. */
final class Schritte {
    private static final int HOECHSTENS = 3;
    private static final int DRINGEND = 1;

    private static final Comparator<Kandidat> ORDNUNG = Comparator.comparing(Kandidat::vielleicht)
            .thenComparing(Kandidat::bis)
            .thenComparing(Kandidat::geduldig)
            .thenComparing(Comparator.comparing(Kandidat::betrag).reversed());

    private final Blick blick;
    private final Summenbau summen;
    private final Kartenbau karten;

    Schritte(Blick blick, Summenbau summen, Kartenbau karten) {
        this.blick = blick;
        this.summen = summen;
        this.karten = karten;
    }

    /** Eine Frist einer Leistung, die wahrscheinlich oder fast sicher ist. */
    private record Kandidat(Befund befund, LocalDate bis, boolean geduldig, BigDecimal betrag, Groesse verlust) {
        boolean vielleicht() {
            return befund.ergebnis() != Ergebnis.WAHRSCHEINLICH;
        }
    }

    List<Schritt> waehle() {
        List<Schritt> liste = new ArrayList<>();
        Set<String> genommen = new HashSet<>();
        for (Kandidat k : kandidaten()) {
            boolean frei = genommen.stream().noneMatch(g -> vertraegtNicht(k.befund(), g));
            if (liste.size() < HOECHSTENS && frei && genommen.add(k.befund().leistung())) {
                liste.add(schritt(k));
            }
        }
        return liste;
    }

    private List<Kandidat> kandidaten() {
        List<Kandidat> liste = new ArrayList<>();
        for (Ausblick a : blick.befunde().ausblick()) {
            Befund b = a.art() == Ereignisart.FRIST ? blick.befund(a.leistung()) : null;
            if (b != null && gilt(a, b) && Fastsicher.ist(b) && imWeg(b)) {
                Integer zurueck = b.antrag().rueckwirkendMonate();
                boolean geduldig = zurueck != null && zurueck > DRINGEND;
                BigDecimal betrag =
                        a.betrag() == null ? BigDecimal.ZERO : a.betrag().bis();
                liste.add(new Kandidat(b, a.am(), geduldig, betrag, a.betrag()));
            }
        }
        liste.sort(ORDNUNG);
        return liste;
    }

    /** Eine Frist ohne Betrag meint bei einer Leistung mit Geld nicht deren Antrag, sondern was aus frueheren Jahren verfaellt. */
    private static boolean gilt(Ausblick a, Befund b) {
        return a.betrag() != null || b.betrag() == null;
    }

    /** Was nicht zu dem Weg gehoert, der gezaehlt wird, ist kein naechster Schritt. */
    private boolean imWeg(Befund b) {
        return !blick.werk().wegleistungen().contains(b.leistung())
                || summen.monat().stream().anyMatch(w -> w.leistung().equals(b.leistung()));
    }

    private boolean vertraegtNicht(Befund b, String andere) {
        return b.leistung().equals(andere)
                || b.beziehungen().schliesstAus().contains(andere)
                || blick.befund(andere).beziehungen().schliesstAus().contains(b.leistung());
    }

    private Schritt schritt(Kandidat k) {
        return new Schritt(
                karten.baue(k.befund()),
                blick.sprecher().tag(k.bis()),
                Betraege.sagbar(k.verlust()) ? blick.betraege().spanne(k.verlust()) : null);
    }
}
