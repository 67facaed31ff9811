package de.familienlotse.rules;

import de.familienlotse.calculation.Ansprueche;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;

/**
 * Eine Auswertung in Schichten: sobald alle Merkmale einer Leistung bewertet sind, tritt ihr Anspruch hinzu; sobald Kindergeld und
 * Vorschuss feststehen, treten die Rechnungen hinzu. Bleibt eine Leistung unvollstaendig, ist das ein Fehler des Regelwerks.
 */
final class Lauf implements Ansprueche {
    private static final int HOECHSTENS = 100_000;
    private static final List<String> VOR_KINDESRECHNUNG =
            List.of("kindergeld", "kindergeld-volljaehrige", "kindergeld-kind-mit-behinderung");
    private static final List<String> VOR_RECHNUNGEN =
            List.of("unterhaltsvorschuss-bis-elf", "unterhaltsvorschuss-zwoelf-bis-siebzehn");

    private final Regelbestand bestand;
    private final Lage lage;
    private final Pruefung pruefung;
    private final Rechnungen rechnungen;
    private final Wahrheit[][] status;
    private boolean kindesrechnungen;
    private boolean haushaltsrechnungen;

    Lauf(Regelbestand bestand, Lage lage) {
        this.bestand = bestand;
        this.lage = lage;
        pruefung = new Pruefung(bestand, lage.kinder().size());
        rechnungen = new Rechnungen(lage, this, false);
        status = new Wahrheit[bestand.leistungen().size()][];
    }

    /** Wertet alles aus. @throws IllegalStateException wenn eine Leistung ohne Ergebnis bleibt */
    Lauf starte() {
        KieSession sitzung = bestand.kieBase().newKieSession();
        try {
            sitzung.setGlobal("pruefung", pruefung);
            sitzung.insert(lage);
            lage.kinder().forEach(sitzung::insert);
            do {
                sitzung.fireAllRules(HOECHSTENS);
            } while (naechsteSchicht(sitzung));
        } finally {
            sitzung.dispose();
        }
        pruefeVollstaendig();
        return this;
    }

    private boolean naechsteSchicht(KieSession sitzung) {
        boolean neu = false;
        for (int l = 0; l < status.length; l++) {
            int soll = bestand.erwartet(l, lage.kinder().size());
            if (status[l] == null && pruefung.eintraege(l) == soll) {
                schliesseAb(l, sitzung);
                neu = true;
            }
        }
        if (!kindesrechnungen && fertig(VOR_KINDESRECHNUNG)) {
            lage.kinder().forEach(k -> sitzung.insert(new Kindesrechnung(k, rechnungen)));
            kindesrechnungen = true;
            neu = true;
        }
        if (!haushaltsrechnungen && fertig(VOR_RECHNUNGEN)) {
            sitzung.insert(rechnungen);
            haushaltsrechnungen = true;
            neu = true;
        }
        return neu;
    }

    private boolean fertig(List<String> leistungen) {
        return leistungen.stream().allMatch(l -> status[bestand.platz(l)] != null);
    }

    private void schliesseAb(int l, KieSession sitzung) {
        Zusammenfassung z = new Zusammenfassung(bestand, pruefung);
        Leistung leistung = bestand.leistungen().get(l);
        Wahrheit[] w = new Wahrheit[lage.kinder().size() + 1];
        w[0] = leistung.jeKind() ? ohneKinder() : z.haushalt(l, ohneKinder());
        for (KindLage k : leistung.jeKind() ? lage.kinder() : List.<KindLage>of()) {
            w[k.nummer()] = z.kind(l, k.nummer());
            w[0] = w[0].oder(w[k.nummer()]);
            sitzung.insert(new Anspruch(leistung.id(), k, lage, w[k.nummer()]));
        }
        status[l] = w;
        if (!leistung.jeKind()) {
            sitzung.insert(new Anspruch(leistung.id(), null, lage, w[0]));
        }
    }

    /** Ohne Kinder gibt es nichts je Kind; ob es Kinder gibt, kann offen sein. */
    private Wahrheit ohneKinder() {
        return lage.familie().kinder().bekannt()
                ? Wahrheit.NEIN
                : lage.familie().kinder().beantwortet();
    }

    private void pruefeVollstaendig() {
        List<String> fehlt = new ArrayList<>();
        for (int l = 0; l < status.length; l++) {
            if (status[l] == null) {
                fehlt.add(bestand.leistungen().get(l).id() + " " + pruefung.eintraege(l) + " von "
                        + bestand.erwartet(l, lage.kinder().size()));
            }
        }
        if (!fehlt.isEmpty()) {
            throw new IllegalStateException("Ohne Ergebnis: " + fehlt);
        }
    }

    @Override
    public Wahrheit anspruch(String leistung, String person) {
        Wahrheit[] w = status[bestand.platz(leistung)];
        for (KindLage k : lage.kinder()) {
            if (k.id().equals(person)) {
                return w[k.nummer()];
            }
        }
        throw new IllegalArgumentException("Keine Person der Pruefung");
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

    Rechnungen rechnungen() {
        return rechnungen;
    }

    /** Ob ein vorgehender Anspruch offen ist, sodass der Regelfall von der strengen Rechnung abweicht. */
    boolean vorgehendesOffen() {
        return java.util.stream.Stream.concat(VOR_KINDESRECHNUNG.stream(), VOR_RECHNUNGEN.stream())
                .anyMatch(l -> java.util.Arrays.stream(status[bestand.platz(l)]).anyMatch(Wahrheit::istOffen));
    }
}
