package de.familienlotse.rules;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.value.Groesse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Worum es geht, wenn sich eine Leistung von einem Tag zum naechsten aendert. Nennt ein Ereignis keinen eigenen Betrag oder geht es um
 * den Haushalt, ist es der Unterschied der Leistung im Ganzen, soweit kein anderer Eintrag des Tages ihn erklaert.
 */
final class Unterschiede {
    private final Regelbestand bestand;
    private final Tagesbetrag tage;
    private final Ereignisbetrag genannt;
    private final Auswahl auswahl;
    private final Set<Ausblick> offen = new HashSet<>();

    Unterschiede(Regelbestand bestand, Grenzurteil grenzen, Ereignisbetrag genannt, Auswahl auswahl) {
        this.bestand = bestand;
        this.genannt = genannt;
        this.auswahl = auswahl;
        tage = new Tagesbetrag(bestand, grenzen);
    }

    /** An diesem Tag: was beginnt oder endet, sonst der Unterschied; ist er nicht zu sagen, was das Ereignis nennt, oder null. */
    Groesse worum(Treffer t, Ereignisart art) {
        Groesse mehr = unterschied(t);
        if (mehr == null) {
            return genannt.von(t, art);
        }
        return art == Ereignisart.ENDET ? Groesse.NULL.minus(mehr) : mehr;
    }

    private Groesse unterschied(Treffer t) {
        int l = t.vorlage().regel().leistung();
        boolean jePerson = bestand.leistungen().get(l).jePerson();
        if (jePerson && t.person() == null) {
            return null;
        }
        return tage.unterschied(l, jePerson ? t.person() : null, t.am().minusDays(1), Grenzurteil.danach(t));
    }

    /** Ein Ereignis mit eigenem Text: fuer eine Person an einem sicheren Tag, sonst, was es nennt. */
    Groesse worumBeiText(Treffer t, Ereignisart art) {
        Leistung l = bestand.leistungen().get(t.vorlage().regel().leistung());
        boolean einzeln = !l.begriff()
                && l.jePerson()
                && l.subjekt().personen(t.person().lage()).contains(t.person());
        return einzeln && t.genau() == Treffer.Genau.JA ? worum(t, art) : genannt.von(t, art);
    }

    /** Merkt vor, dass zu dieser Aenderung an einem sicheren Tag ein Betrag zu suchen ist; im Ganzen zaehlt die Summe, auch wenn das Recht einen nennt. */
    void merke(Ausblick a) {
        int l = bestand.platz(a.leistung());
        boolean imGanzen = a.person() == null || !bestand.leistungen().get(l).jePerson();
        boolean suche = a.betrag() == null || imGanzen;
        if (suche && a.art() == Ereignisart.AENDERT && auswahl.umfasst(l)) {
            offen.add(a);
        }
    }

    /** Die Liste mit den Betraegen, die zu sagen sind. */
    List<Ausblick> ergaenze(List<Ausblick> liste) {
        return liste.stream()
                .map(a -> offen.contains(a) ? ergaenze(a, liste) : a)
                .toList();
    }

    private Ausblick ergaenze(Ausblick a, List<Ausblick> liste) {
        int l = bestand.platz(a.leistung());
        Groesse erklaert = erklaert(a, liste);
        Groesse mehr = erklaert == null ? null : tage.unterschied(l, null, a.am().minusDays(1), a.am());
        if (mehr == null) {
            return a;
        }
        Groesse g = mehr.minus(erklaert);
        return g.wert().signum() == 0
                ? a.mitBetrag(null, null)
                : a.mitBetrag(g, bestand.leistungen().get(l).turnus());
    }

    /** Was die anderen Eintraege des Tages von der Aenderung erklaeren; null, wenn der Rest nicht diesem Eintrag gehoert. */
    private Groesse erklaert(Ausblick a, List<Ausblick> liste) {
        List<Ausblick> tag = liste.stream().filter(b -> daneben(a, b)).toList();
        List<Ausblick> andere = tag.stream().filter(b -> !b.equals(a)).toList();
        boolean genau =
                andere.stream().allMatch(b -> b.betrag() != null && b.betrag().istGenau());
        boolean seiner = a.betrag() == null
                || a.equals(tag.stream().filter(offen::contains).findFirst().orElse(null));
        return genau && seiner
                ? andere.stream().map(Unterschiede::mitVorzeichen).reduce(Groesse.NULL, Groesse::plus)
                : null;
    }

    private static Groesse mitVorzeichen(Ausblick a) {
        return a.art() == Ereignisart.ENDET ? Groesse.NULL.minus(a.betrag()) : a.betrag();
    }

    private static boolean daneben(Ausblick a, Ausblick b) {
        return b.art() != Ereignisart.FRIST
                && b.am().equals(a.am())
                && a.leistung().equals(b.leistung());
    }
}
