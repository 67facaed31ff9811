package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Was sich an einer Leistung aendert, wenn eine Grenze erreicht ist: die Bedingungen am Tag davor und an diesem Tag. */
final class Grenzurteil {
    private final Regelbestand bestand;
    private final Zeitgrenzen grenzen;
    private final Lauf lauf;
    private final Reichweite reichweite;
    private final Map<LocalDate, Tagesblick> tage = new HashMap<>();

    Grenzurteil(Regelbestand bestand, Zeitgrenzen grenzen, Lauf lauf, Reichweite reichweite) {
        this.bestand = bestand;
        this.grenzen = grenzen;
        this.lauf = lauf;
        this.reichweite = reichweite;
    }

    /** Null, wenn die Grenze fuer diese Familie nichts aendert. */
    Ereignisart art(Treffer t) {
        int l = t.vorlage().regel().leistung();
        if (lauf.status(l, 0).istNein() && !reichweite.kippt(l)) {
            return null;
        }
        Person wer = wer(t);
        Wahrheit vorher = status(l, wer, blick(t.am().minusDays(1)));
        Wahrheit nachher = status(l, wer, blick(danach(t)));
        if (vorher.istNein() != nachher.istNein()) {
            return vorher.istNein() ? Ereignisart.BEGINNT : Ereignisart.ENDET;
        }
        return vorher.istJa() == nachher.istJa() ? null : Ereignisart.AENDERT;
    }

    /** Der erste Tag, an dem die Grenze sicher erreicht ist: ist nur der Monat der Geburt bekannt, einen Monat spaeter. */
    private static LocalDate danach(Treffer t) {
        return t.genau() == Treffer.Genau.FRUEHESTENS ? t.am().plusMonths(1) : t.am();
    }

    /** Die Person, fuer die geprueft wird; null, wenn es der Haushalt oder jemand anderes ist. */
    Person wer(Treffer t) {
        Leistung l = bestand.leistungen().get(t.vorlage().regel().leistung());
        return l.subjekt().personen(lauf.lage()).contains(t.person()) ? t.person() : null;
    }

    /** Was die Leistung an diesem Tag wendet; die erste solche Bedingung in der Reihenfolge der Regeln. */
    Wende wende(Treffer t) {
        Tagesblick vorher = blick(t.am().minusDays(1));
        Tagesblick nachher = blick(danach(t));
        for (Merkmal m : bestand.merkmale(t.vorlage().regel().leistung())) {
            for (int platz = 0; platz < lauf.pruefung().plaetze(); platz++) {
                Wahrheit alt = vorher.wahrheit(m.nummer(), platz);
                Wahrheit neu = nachher.wahrheit(m.nummer(), platz);
                if (alt != null && (alt.istJa() != neu.istJa() || alt.istNein() != neu.istNein())) {
                    return new Wende(m, neu);
                }
            }
        }
        throw new IllegalStateException("Nichts wendet sich am " + t.am());
    }

    /** Der Satz: was mit der Leistung geschieht, und was dann gilt oder nicht mehr gilt. */
    String text(Treffer t, Ereignisart art, Wende w) {
        String wort =
                switch (art) {
                    case BEGINNT -> "neu möglich. ";
                    case ENDET -> "nicht mehr möglich. ";
                    default -> "es ändert sich etwas. ";
                };
        String gilt = w.neu().istJa() ? "Dann gilt" : w.neu().istNein() ? "Dann gilt nicht mehr" : "Dann ist zu prüfen";
        String name = bestand.leistungen().get(t.vorlage().regel().leistung()).name();
        String ungeprueft = w.merkmal().geprueft() ? ": " : " (ungeprüft): ";
        return name + ": " + wort + gilt + ungeprueft + w.merkmal().wortlaut()
                + t.genau().zusatz();
    }

    /** Eine Bedingung und was an dem Tag aus ihr wird. */
    record Wende(Merkmal merkmal, Wahrheit neu) {}

    private Wahrheit status(int leistung, Person wer, Tagesblick blick) {
        Zusammenfassung z = new Zusammenfassung(bestand, blick);
        Leistung l = bestand.leistungen().get(leistung);
        if (!l.jePerson()) {
            return z.haushalt(leistung, lauf.lage());
        }
        if (wer != null) {
            return z.person(leistung, wer.nummer());
        }
        Wahrheit w = l.subjekt().ohne(lauf.lage());
        for (Person p : l.subjekt().personen(lauf.lage())) {
            w = w.oder(z.person(leistung, p.nummer()));
        }
        return w;
    }

    private Tagesblick blick(LocalDate tag) {
        return tage.computeIfAbsent(tag, t -> new Tagesblick(bestand, grenzen, lauf, t));
    }
}
