package de.familienlotse.rules;

import de.familienlotse.calculation.Person;
import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.SpaeteListe;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Der Befund einer Leistung: Bedingungen, Betrag, was fehlt. */
final class Leistungsbefund {
    private final Lauf lauf;
    private final Betraege betraege;
    private final int nummer;
    private final Leistung leistung;
    private final List<Rechenzeile> rechenweg = new ArrayList<>();

    Leistungsbefund(Regelbestand bestand, Lauf lauf, Betraege betraege, int nummer) {
        this.lauf = lauf;
        this.betraege = betraege;
        this.nummer = nummer;
        leistung = bestand.leistungen().get(nummer);
    }

    Befund baue() {
        Wahrheit status = lauf.status(nummer, 0);
        List<PersonBefund> personen = personen();
        Groesse betrag = leistung.jePerson() ? summe(personen, status) : einzeln(null, status);
        List<Bedingung> liste =
                new SpaeteListe<>(lauf.sperre(), () -> lauf.bedingungen().alle(nummer, status));
        return new Befund(
                leistung.id(),
                leistung.name(),
                leistung.ebene(),
                ergebnis(status),
                betrag,
                leistung.turnus(),
                personen,
                liste,
                rechenweg,
                fehlt(status, betrag, personen),
                unterstellt(personen, betrag),
                leistung.beziehungen(),
                leistung.antrag(),
                "/angebote/" + leistung.id(),
                leistung.annahmen(),
                Befundhinweise.zu(leistung, status, betraege));
    }

    /** Was der Betrag voraussetzt, ohne dass es beantwortet ist. */
    private List<Fakt> unterstellt(List<PersonBefund> personen, Groesse betrag) {
        if (betrag == null || !betraege.unterstellend(leistung)) {
            return List.of();
        }
        List<Integer> plaetze = leistung.jePerson() ? plaetze(personen) : List.of(0);
        return new SpaeteListe<>(lauf.sperre(), () -> betraege.unterstellt(leistung, plaetze, betrag.fehlt()));
    }

    private List<Integer> plaetze(List<PersonBefund> personen) {
        return personen.stream()
                .filter(p -> p.betrag() != null)
                .map(p -> Person.nummer(lauf.lage().personen(), p.person()))
                .toList();
    }

    private List<PersonBefund> personen() {
        List<? extends Person> alle = leistung.subjekt().personen(lauf.lage());
        List<PersonBefund> liste = new ArrayList<>(alle.size());
        for (Person p : alle) {
            Wahrheit w = lauf.status(nummer, p.nummer());
            liste.add(new PersonBefund(p.id(), ergebnis(w), einzeln(p, w)));
        }
        return liste;
    }

    /** Der Betrag der Person, auch ein unbegrenzter, oder des Haushalts (null); eine rechnerisch offene Bedingung kann ihn auf null bringen. */
    private Groesse einzeln(Person person, Wahrheit status) {
        int platz = person == null ? 0 : person.nummer();
        Merkmal.Anzeige anzeige = status.istNein() ? lauf.bedingungen().anzeige(nummer, platz) : Merkmal.Anzeige.ZEIGEN;
        if (anzeige == Merkmal.Anzeige.OHNE || (anzeige == Merkmal.Anzeige.VERBERGEN && platz > 0)) {
            return null;
        }
        Groesse g = betraege.betrag(leistung, person, rechenweg);
        boolean unbekannt = g == null || platz == 0 && g.unbegrenzt();
        if (unbekannt || anzeige == Merkmal.Anzeige.VERBERGEN) {
            return null;
        }
        return status.istOffen() ? imRegelfall(g, platz) : g;
    }

    /** Traegt der Regelfall nicht, ist nichts zu sagen; ist er durch eine Spanne offen, kann der Betrag null sein. */
    private Groesse imRegelfall(Groesse g, int platz) {
        Wahrheit regel = betraege.regellauf().status(nummer, platz);
        if (regel.istNein()) {
            return betraege.regellauf().bedingungen().anzeigeMitWegen(nummer, platz) == Merkmal.Anzeige.ZEIGEN
                    ? g
                    : null;
        }
        return regel.istOffen() && regel.rechnerisch() ? g.huelle(Groesse.NULL, regel.fehlt()) : g;
    }

    /** Summe der Personen mit Anspruch; offene kommen als Spanne hinzu, wenn eine sicher ist oder sein kann. Ist eine unbekannt, ist es die Summe. */
    private Groesse summe(List<PersonBefund> personen, Wahrheit status) {
        if (jeTag() && personen.stream().anyMatch(p -> p.betrag() == null && p.ergebnis() != Ergebnis.EHER_NICHT)) {
            return null;
        }
        Groesse summe = null;
        boolean einerSicher = status.istJa() || status.istOffen() && einerKannSicherSein();
        for (PersonBefund p : personen) {
            boolean zaehlt = status.istNein() || p.ergebnis() != Ergebnis.EHER_NICHT;
            if (!zaehlt || p.betrag() == null) {
                continue;
            }
            boolean spanne = einerSicher && p.ergebnis() == Ergebnis.VIELLEICHT && !jeTag();
            Groesse g = spanne ? p.betrag().huelle(Groesse.NULL, fehltBei(p)) : p.betrag();
            summe = summe == null ? g : jeTag() ? summe.huelle(g, fehltBei(p)) : zusammen(summe, g);
        }
        return summe == null || summe.unbegrenzt() ? null : summe;
    }

    /** Ob jemandem nur eine Spanne fehlt, etwa der Tag der Geburt; mit ihr waere der Anspruch sicher. */
    private boolean einerKannSicherSein() {
        for (Person p : leistung.subjekt().personen(lauf.lage())) {
            Wahrheit w = betraege.regellauf().status(nummer, p.nummer());
            if (w.istOffen() && w.rechnerisch()) {
                return true;
            }
        }
        return false;
    }

    /** Tagesbetraege verschiedener Personen gelten nicht am selben Tag: sie bilden eine Spanne, keine Summe. */
    private boolean jeTag() {
        return "tag".equals(leistung.turnus());
    }

    private Groesse zusammen(Groesse a, Groesse b) {
        var rechnung = leistung.betrag().rechnung();
        return rechnung == null ? a.plus(b) : rechnung.zusammen(lauf.lage(), a, b);
    }

    private Fakten fehltBei(PersonBefund p) {
        return leistung.subjekt().personen(lauf.lage()).stream()
                .filter(x -> x.id().equals(p.person()))
                .map(x -> lauf.status(nummer, x.nummer()).fehlt())
                .findFirst()
                .orElse(Fakten.KEINE);
    }

    private Fakten fehlt(Wahrheit status, Groesse betrag, List<PersonBefund> personen) {
        if (status.istNein()) {
            return Fakten.KEINE;
        }
        Fakten f = status.fehlt();
        for (Person p : leistung.subjekt().personen(lauf.lage())) {
            f = f.mit(lauf.status(nummer, p.nummer()).fehlt());
        }
        for (PersonBefund p : personen) {
            f = betrag == null ? f.mit(obenOffen(p)) : f;
        }
        boolean genau = betrag == null || betrag.istGenau() || betrag.bis().compareTo(BigDecimal.ZERO) == 0;
        return genau ? f : f.mit(betrag.fehlt());
    }

    /** Was einem Betrag fehlt, der nach oben offen ist und darum nicht genannt wird. */
    private static Fakten obenOffen(PersonBefund p) {
        boolean offen = p.betrag() != null && p.betrag().unbegrenzt() && p.ergebnis() != Ergebnis.EHER_NICHT;
        return offen ? p.betrag().fehlt() : Fakten.KEINE;
    }

    static Ergebnis ergebnis(Wahrheit w) {
        return w.istJa() ? Ergebnis.WAHRSCHEINLICH : w.istNein() ? Ergebnis.EHER_NICHT : Ergebnis.VIELLEICHT;
    }
}
