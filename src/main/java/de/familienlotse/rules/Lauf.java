package de.familienlotse.rules;

import de.familienlotse.calculation.Ansprueche;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;

/**
 * Eine Auswertung in Schichten: sobald alle Merkmale einer Leistung bewertet sind, tritt ihr Anspruch hinzu; sobald Kindergeld und
 * Vorschuss feststehen, treten die Rechnungen hinzu. Bleibt eine Leistung unvollstaendig, ist das ein Fehler des Regelwerks.
 */
final class Lauf implements Ansprueche {
    static final List<String> VOR_KINDESRECHNUNG =
            List.of("kindergeld", "kindergeld-volljaehrige", "kindergeld-kind-mit-behinderung");
    static final List<String> VOR_RECHNUNGEN =
            List.of("unterhaltsvorschuss-bis-elf", "unterhaltsvorschuss-zwoelf-bis-siebzehn");

    private final Regelbestand bestand;
    private final Lage lage;
    private final Pruefung pruefung;
    private final Rechnungen rechnungen;
    private final Zusammenfassung zusammenfassung;
    private final Bedingungsliste bedingungen;
    private final Wahrheit[][] status;
    private final int[] schicht;
    private final int[] erwartet;
    private final boolean regelfall;
    private int nummer = 1;
    private boolean kindesrechnungen;
    private boolean haushaltsrechnungen;

    Lauf(Regelbestand bestand, Lage lage) {
        this(
                bestand,
                lage,
                new Pruefung(bestand, lage.personen().size()),
                new int[bestand.leistungen().size()],
                false);
    }

    private Lauf(Regelbestand bestand, Lage lage, Pruefung pruefung, int[] schicht, boolean regelfall) {
        this.bestand = bestand;
        this.lage = lage;
        this.pruefung = pruefung;
        this.schicht = schicht;
        this.regelfall = regelfall;
        rechnungen = new Rechnungen(lage, this, regelfall);
        status = new Wahrheit[schicht.length][];
        erwartet = bestand.erwartet(lage.kinder().size(), lage.erwachsene().size());
        zusammenfassung = new Zusammenfassung(bestand, pruefung);
        bedingungen = new Bedingungsliste(bestand, this);
    }

    /** Dieser Lauf in der Ablage eines frueheren: gleicher Tag, gleiche Personen, dieselben Schichten. */
    Lauf nach(Lauf vorher) {
        return new Lauf(bestand, lage, vorher.pruefung, vorher.schicht, regelfall);
    }

    /** Ein eigener Lauf fuer den Regelfall: offene vorgehende Ansprueche gelten als gegeben. */
    Lauf imRegelfall(Lage regel) {
        return new Lauf(bestand, regel, new Pruefung(bestand, regel.personen().size()), new int[schicht.length], true);
    }

    /** Eine leere Ablage fuer diesen Lauf. */
    Sitzungsablage ablage() {
        return new Sitzungsablage(bestand.kieBase().newKieSession(), pruefung);
    }

    /** Wertet alles aus. @throws IllegalStateException wenn eine Leistung ohne Ergebnis bleibt */
    Lauf starte() {
        try (Ablage ablage = ablage()) {
            return werteAus(ablage);
        }
    }

    /** Wertet aus, was in der Ablage neu ist. @throws IllegalStateException wenn eine Leistung ohne Ergebnis bleibt */
    Lauf werteAus(Ablage ablage) {
        ablage.lege(lage);
        lage.personen().forEach(ablage::lege);
        Fachlagen.zu(lage).forEach(ablage::lege);
        do {
            ablage.feuere();
        } while (naechsteSchicht(ablage));
        pruefeVollstaendig();
        return this;
    }

    private boolean naechsteSchicht(Ablage ablage) {
        boolean neu = false;
        for (int l = 0; l < status.length; l++) {
            if (status[l] == null && faellig(l)) {
                schliesseAb(l, ablage);
                neu = true;
            }
        }
        if (!kindesrechnungen && fertig(VOR_KINDESRECHNUNG)) {
            lage.kinder().forEach(k -> ablage.lege(new Kindesrechnung(k, rechnungen)));
            kindesrechnungen = true;
            neu = true;
        }
        if (!haushaltsrechnungen && fertig(VOR_RECHNUNGEN)) {
            ablage.lege(rechnungen);
            Fachlagen.zu(rechnungen).forEach(ablage::lege);
            haushaltsrechnungen = true;
            neu = true;
        }
        nummer++;
        return neu;
    }

    /** Ob alle Merkmale der Leistung bewertet sind; der erste Lauf merkt sich, in welcher Schicht das war. */
    private boolean faellig(int l) {
        if (schicht[l] == 0 && pruefung.eintraege(l) == erwartet[l]) {
            schicht[l] = nummer;
        }
        return schicht[l] == nummer;
    }

    private boolean fertig(List<String> leistungen) {
        for (String l : leistungen) {
            if (status[bestand.platz(l)] == null) {
                return false;
            }
        }
        return true;
    }

    private void schliesseAb(int l, Ablage ablage) {
        Leistung leistung = bestand.leistungen().get(l);
        Wahrheit[] w = new Wahrheit[pruefung.plaetze()];
        w[0] = leistung.jePerson() ? leistung.subjekt().ohne(lage) : zusammenfassung.haushalt(l, lage);
        for (Person p : leistung.subjekt().personen(lage)) {
            w[p.nummer()] = zusammenfassung.person(l, p.nummer());
            w[0] = w[0].oder(w[p.nummer()]);
        }
        status[l] = w;
        if (bestand.gefragt(l)) {
            Anspruch.alle(leistung, lage, w).forEach(ablage::lege);
        }
    }

    private void pruefeVollstaendig() {
        List<String> fehlt = new ArrayList<>();
        for (int l = 0; l < status.length; l++) {
            if (status[l] == null) {
                fehlt.add(bestand.leistungen().get(l).id() + " " + pruefung.eintraege(l) + " von " + erwartet[l]);
            }
        }
        if (!fehlt.isEmpty()) {
            throw new IllegalStateException("Ohne Ergebnis: " + fehlt);
        }
    }

    @Override
    public Wahrheit anspruch(String leistung, String person) {
        Wahrheit[] w = status[bestand.platz(leistung)];
        return w[Person.nummer(lage.personen(), person)];
    }

    /** Status einer Leistung: Platz 0 im Ganzen, sonst fuer das Kind. */
    Wahrheit status(int leistung, int platz) {
        return status[leistung][platz];
    }

    Lage lage() {
        return lage;
    }

    Pruefung pruefung() {
        return pruefung;
    }

    Bedingungsliste bedingungen() {
        return bedingungen;
    }

    Rechnungen rechnungen() {
        return rechnungen;
    }

    /** Ob ein vorgehender Anspruch offen ist, sodass der Regelfall von der strengen Rechnung abweicht. */
    boolean vorgehendesOffen() {
        return einerOffen(VOR_KINDESRECHNUNG) || einerOffen(VOR_RECHNUNGEN);
    }

    private boolean einerOffen(List<String> leistungen) {
        for (String l : leistungen) {
            for (Wahrheit w : status[bestand.platz(l)]) {
                if (w != null && w.istOffen()) {
                    return true;
                }
            }
        }
        return false;
    }
}
