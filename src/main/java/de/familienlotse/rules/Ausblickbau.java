package de.familienlotse.rules;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Ereignisart;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Was der Familie in den naechsten 24 Monaten bevorsteht; ohne die Regeln fuer einen anderen Tag auszuwerten. */
final class Ausblickbau {
    private static final Comparator<Ausblick> ORDNUNG = Comparator.comparing(Ausblick::am)
            .thenComparing(Ausblick::art)
            .thenComparing(a -> a.leistung() == null ? "" : a.leistung())
            .thenComparing(a -> a.person() == null ? "" : a.person())
            .thenComparing(Ausblick::text);

    private final Regelbestand bestand;
    private final Ausblickwerk werk;
    private final Lauf lauf;
    private final Auswahl auswahl;
    private final LocalDate bis;
    private final Abhaengigkeiten abhaengigkeiten;
    private final Ereignisbetrag betrag;
    private final List<Treffer> treffer;
    private final List<Rechtsereignis> recht;
    private final Folgen folgen;
    private final Ereignisurteil urteil;
    private final Grenzurteil grenzen;
    private final Grenzliste grenzliste;
    private final Unterschiede unterschiede;
    private final List<Ausblick> liste = new ArrayList<>();

    Ausblickbau(Regelwerk regelwerk, Lauf lauf, Betraege betraege, Befundliste befunde, Auswahl auswahl) {
        bestand = regelwerk.bestand();
        werk = regelwerk.ausblick();
        this.lauf = lauf;
        this.auswahl = auswahl;
        abhaengigkeiten = werk.abhaengigkeiten();
        betrag = new Ereignisbetrag(werk, betraege, befunde);
        Ausblickstand stand = werk.am(lauf.lage().recht());
        bis = lauf.lage().tag().plusMonths(Ausblickstand.MONATE);
        treffer = Trefferliste.zu(lauf.lage(), stand, bis);
        recht = stand.recht(bis).stream().filter(e -> e.trifft(lauf.lage())).toList();
        grenzliste = new Grenzliste(werk, stand, lauf.lage(), bis, treffer);
        Reichweite reichweite = new Reichweite(
                bestand, abhaengigkeiten, lauf, treffer, grenzliste.halte(), new Spielraum(treffer, recht, lauf));
        folgen = new Folgen(bestand, abhaengigkeiten, reichweite);
        urteil = new Ereignisurteil(bestand, lauf, reichweite);
        grenzen = new Grenzurteil(bestand, werk.grenzen(), lauf, betraege.regellauf(), reichweite);
        unterschiede = new Unterschiede(bestand, grenzen, betrag, auswahl);
    }

    List<Ausblick> baue() {
        treffer.stream().filter(t -> !t.vorlage().regel().gefragt()).forEach(this::ereignis);
        grenzliste.wechsel(grenzen, this::gefragt).forEach(this::grenze);
        recht.stream()
                .filter(e -> auswahl.betrifft(e.unmittelbar(), abhaengigkeiten))
                .forEach(this::recht);
        new Antragsfristen(bestand, werk, lauf, betrag, bis, auswahl).nenne(liste);
        new Kalenderfristen(werk, lauf.lage().tag(), betrag).nenne(liste, auswahl);
        new Termine(werk, lauf.lage(), betrag, bis).nenne(liste, auswahl);
        liste.sort(ORDNUNG);
        return unterschiede.ergaenze(liste);
    }

    private void ereignis(Treffer t) {
        Ereignisart art = urteil.art(t);
        if (art != null) {
            nimm(t, art, urteil.selbst(t));
        }
    }

    private void grenze(Grenzverlauf.Wechsel x) {
        Treffer t = x.treffer();
        Grenzurteil.Wende w = x.nurBetrag() ? null : grenzen.wende(t);
        if (w != null || x.nurBetrag()) {
            int l = t.vorlage().regel().leistung();
            Groesse g = unterschiede.worum(t, x.art());
            String person = t.person() == null ? null : t.person().id();
            String text = grenzen.text(t, x.art(), w, g);
            String bedingung = w == null ? null : w.merkmal().id();
            String norm =
                    w == null ? bestand.leistungen().get(l).norm() : w.merkmal().norm();
            List<String> andere = andere(l, folgen.von(List.of(l)));
            String turnus = g == null ? null : bestand.leistungen().get(l).turnus();
            nimm(new Ausblick(t.am(), x.art(), id(l), person, bedingung, text, norm, g, turnus, andere));
        }
    }

    private boolean gefragt(int l) {
        return auswahl.umfasst(l)
                || auswahl.trifft(abhaengigkeiten.reichtBis(l)) && auswahl.trifft(folgen.von(List.of(l)));
    }

    private void nimm(Treffer t, Ereignisart art, boolean selbst) {
        Vorlage v = t.vorlage();
        BitSet betrifft = folgen.von(v.unmittelbar());
        int eigene = v.regel().leistung();
        boolean sichtbar = selbst && !bestand.leistungen().get(eigene).begriff();
        int leistung = sichtbar ? eigene : erste(v.unmittelbar(), betrifft);
        if (leistung < 0) {
            return;
        }
        Groesse g = unterschiede.worumBeiText(t, art);
        String turnus = g == null ? null : bestand.leistungen().get(eigene).turnus();
        String wen = t.person().id();
        List<String> andere = andere(leistung, betrifft);
        Ausblick a = new Ausblick(t.am(), art, id(leistung), wen, null, t.text(), v.norm(), g, turnus, andere);
        nimm(a);
        if (t.genau() == Treffer.Genau.JA) {
            unterschiede.merke(a);
        }
    }

    private void recht(Rechtsereignis e) {
        BitSet betrifft = folgen.von(e.unmittelbar());
        int leistung = erste(e.unmittelbar(), betrifft);
        if (leistung >= 0) {
            Groesse g = e.satz() ? jePerson(e, leistung) : null;
            String turnus =
                    g == null ? null : bestand.leistungen().get(leistung).turnus();
            List<String> andere = andere(leistung, betrifft);
            Ausblick a = new Ausblick(
                    e.am(), Ereignisart.AENDERT, id(leistung), null, null, e.text(), e.norm(), g, turnus, andere);
            nimm(a);
            unterschiede.merke(a);
        }
    }

    private List<String> andere(int leistung, BitSet betrifft) {
        betrifft.clear(leistung);
        return betrifft.stream().mapToObj(this::id).toList();
    }

    private void nimm(Ausblick a) {
        if (!liste.contains(a)) {
            liste.add(a);
        }
    }

    /** Der Unterschied fuer alle Personen, die den Satz bekommen koennen. */
    private Groesse jePerson(Rechtsereignis e, int leistung) {
        long personen = betrag.befund(leistung).personen().stream()
                .filter(p -> p.ergebnis() != Ergebnis.EHER_NICHT)
                .count();
        return e.mehr() == null || personen == 0
                ? null
                : Groesse.genau(e.mehr().multiply(BigDecimal.valueOf(personen)));
    }

    /** Die erste moegliche, sonst die erste in Reichweite; -1, wenn keine betroffen ist. */
    private int erste(List<Integer> unmittelbar, BitSet betrifft) {
        int sonst = -1;
        for (int l : unmittelbar) {
            if (betrifft.get(l) && !lauf.status(l, 0).istNein()) {
                return l;
            }
            sonst = sonst < 0 && betrifft.get(l) ? l : sonst;
        }
        return sonst;
    }

    private String id(int leistung) {
        return bestand.leistungen().get(leistung).id();
    }
}
