package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eine Auswertung in Schichten: sobald alle Merkmale einer Leistung notiert sind, nach der andere fragen, tritt ihr Anspruch
 * hinzu; sobald Kindergeld und Vorschuss feststehen, treten die Rechnungen hinzu. Bleibt eine Leistung unvollstaendig, ist das ein
 * Fehler des Regelwerks. Nicht gleichzeitig nutzbar.
 */
final class Lauf {
    static final List<String> VOR_KINDESRECHNUNG =
            List.of("kindergeld", "kindergeld-volljaehrige", "kindergeld-kind-mit-behinderung");
    static final List<String> VOR_RECHNUNGEN =
            List.of("unterhaltsvorschuss-bis-elf", "unterhaltsvorschuss-zwoelf-bis-siebzehn");

    private final Regelbestand bestand;
    private final Lage lage;
    private final Pruefung pruefung;
    private final Rechnungen rechnungen;
    private final Staende staende;
    private final Bedingungsliste bedingungen;
    private final int[] schicht;
    private final int[] erwartet;
    private final boolean regelfall;
    private final Object sperre = new Object();
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
        staende = new Staende(bestand, lage, pruefung);
        rechnungen = new Rechnungen(lage, staende, regelfall);
        erwartet = bestand.zahlen()
                .erwartet(lage.kinder().size(), lage.erwachsene().size());
        bedingungen = new Bedingungsliste(bestand, this);
    }

    /** Die Leistungen, deren Ergebnis in die Auswertung selbst eingeht. */
    static int[] vorab(Regelbestand bestand) {
        return IntStream.range(0, bestand.leistungen().size())
                .filter(l -> {
                    String id = bestand.leistungen().get(l).id();
                    return bestand.gefragt(l) || VOR_KINDESRECHNUNG.contains(id) || VOR_RECHNUNGEN.contains(id);
                })
                .toArray();
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
        for (int l : bestand.vorab()) {
            if (!staende.gebildet(l) && faellig(l)) {
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
            if (!staende.gebildet(bestand.platz(l))) {
                return false;
            }
        }
        return true;
    }

    private void schliesseAb(int l, Ablage ablage) {
        Wahrheit[] w = staende.zu(l);
        if (bestand.gefragt(l)) {
            Anspruch.alle(bestand.leistungen().get(l), lage, w).forEach(ablage::lege);
        }
    }

    private void pruefeVollstaendig() {
        List<String> fehlt = new ArrayList<>();
        for (int l = 0; l < erwartet.length; l++) {
            if (pruefung.eintraege(l) != erwartet[l]) {
                fehlt.add(bestand.leistungen().get(l).id() + " " + pruefung.eintraege(l) + " von " + erwartet[l]);
            }
        }
        if (!fehlt.isEmpty()) {
            throw new IllegalStateException("Ohne Ergebnis: " + fehlt);
        }
    }

    /** Status einer Leistung: Platz 0 im Ganzen, sonst fuer das Kind. */
    Wahrheit status(int leistung, int platz) {
        return staende.zu(leistung)[platz];
    }

    /** Wer aus dem fertigen Lauf noch etwas bildet, haelt sie. */
    Object sperre() {
        return sperre;
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

    /** Die Rechnungen einer Lage mit denselben Personen und, was vorgeht, nach diesem Lauf. */
    Rechnungen rechnungen(Lage andere) {
        return new Rechnungen(andere, staende, false);
    }

    /** Ob ein vorgehender Anspruch offen ist, sodass der Regelfall von der strengen Rechnung abweicht. */
    boolean vorgehendesOffen() {
        return staende.einerOffen(VOR_KINDESRECHNUNG) || staende.einerOffen(VOR_RECHNUNGEN);
    }
}
