package de.familienlotse.finder;

import de.familienlotse.finder.form.Eingetragen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldform;
import de.familienlotse.finder.form.Gruppe;
import de.familienlotse.finder.form.Leser;
import de.familienlotse.finder.seiten.Kinderzeilen;
import de.familienlotse.finder.seiten.Seite;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Nimmt eine abgeschickte Seite an. */
@Component
class Annahme {
    private static final String LEER = "finder.fehler.leer";
    private static final String UNMOEGLICH = "finder.fehler.unmoeglich";
    /** Eine lesbare Geburt ist nur unmoeglich, wenn sie nach dem Stichtag liegt. */
    private static final String ZUKUNFT = "finder.fehler.zukunft";

    private static final String ZUKUNFT_ERWACHSEN = "finder.fehler.zukunft.erwachsen";
    private static final String SOFORT = "sofort";

    private final Folgen folgen;

    Annahme(Folgen folgen) {
        this.folgen = folgen;
    }

    /** Was die Seite aendert; {@code auswertung} null, wenn etwas zu berichtigen ist. */
    record Ergebnis(Eingetragen eingetragen, Auswertung auswertung) {
        private static Ergebnis fehler(Eingetragen e, String feld, String meldung) {
            return new Ergebnis(new Eingetragen(e.werte(), Map.of(feld, meldung), e.roh()), null);
        }
    }

    Ergebnis nimm(Seite seite, Auswertung vorher, MultiValueMap<String, String> formular) {
        Stand stand = vorher.stand();
        String knopf = Weiterweg.Knopf.name(formular);
        List<Gruppe> gruppen = seite.gruppen(stand.antworten());
        Eingetragen e = Leser.lies(gruppen, n -> formular.getOrDefault(n, List.of()));
        if (knopf.equals(Weiterweg.Knopf.UEBERSPRINGEN)) {
            return ueberspringe(seite, vorher, e, gesagt(gruppen, e, formular));
        }
        Eingetragen geprueft = e.gut() ? nachgefragt(knopf, vorher, e, formular) : e;
        if (!geprueft.gut()) {
            return new Ergebnis(geprueft, null);
        }
        boolean unberuehrt = unberuehrt(gruppen, e, formular);
        if (knopf.isEmpty() && !gruppen.isEmpty() && unberuehrt) {
            return Ergebnis.fehler(e, Fehlerort.erstes(gruppen), LEER);
        }
        boolean neu = !unberuehrt || !knopf.equals(SOFORT) || stand.besucht().contains(seite.id());
        return folgen(
                e, seite, vorher, neu ? nachher(seite, stand, stand.antworten().mit(e.werte()), knopf) : stand);
    }

    /** Nachgefragt wird beim Weitergehen, nicht beim Hinzufuegen und Wegnehmen von Kindern. */
    private static Eingetragen nachgefragt(
            String knopf, Auswertung vorher, Eingetragen e, MultiValueMap<String, String> formular) {
        if (!knopf.isEmpty() && !knopf.equals(SOFORT)) {
            return e;
        }
        Antworten nachher = vorher.stand().antworten().mit(e.werte());
        List<String> stimmt = formular.getOrDefault("stimmt", List.of());
        LocalDate heute = vorher.befunde().stichtag();
        return new Eingetragen(e.werte(), Nachfrage.zu(nachher, e, stimmt, heute), e.roh());
    }

    /** Laesst offen, was offen ist; was beantwortet ist oder lesbar dasteht, bleibt, soweit es zusammenpasst. */
    private Ergebnis ueberspringe(Seite seite, Auswertung vorher, Eingetragen e, Map<String, List<String>> gesagt) {
        Stand stand = vorher.stand();
        String knopf = Weiterweg.Knopf.UEBERSPRINGEN;
        Ergebnis mit =
                folgen(e, seite, vorher, nachher(seite, stand, stand.antworten().mit(gesagt), knopf));
        return mit.auswertung() != null
                ? mit
                : folgen(e, seite, vorher, nachher(seite, stand, stand.antworten(), knopf));
    }

    /** Was ausgewaehlt oder lesbar eingetragen ist, auch „weiß nicht“. */
    private static Map<String, List<String>> gesagt(
            List<Gruppe> gruppen, Eingetragen e, MultiValueMap<String, String> formular) {
        return gruppen.stream()
                .flatMap(g -> g.felder().stream())
                .filter(f -> e.werte().containsKey(f.name()))
                .filter(f -> !e.werte().get(f.name()).isEmpty() || gewaehlt(f, formular))
                .collect(Collectors.toMap(Feld::name, f -> e.werte().get(f.name())));
    }

    private Ergebnis folgen(Eingetragen e, Seite seite, Auswertung vorher, Stand nachher) {
        try {
            return new Ergebnis(e, folgen.ziehe(seite, vorher, nachher));
        } catch (UngueltigeAngaben u) {
            List<Gruppe> gruppen = seite.gruppen(vorher.stand().antworten());
            Lesefehler erster = u.fehler().get(0);
            String ort = Fehlerort.auf(gruppen, erster, nachher.antworten());
            return Ergebnis.fehler(e, ort, meldung(erster.zeiger()));
        }
    }

    private static String meldung(String zeiger) {
        if (!zeiger.endsWith("/geboren")) {
            return UNMOEGLICH;
        }
        return zeiger.startsWith("/kinder/") ? ZUKUNFT : ZUKUNFT_ERWACHSEN;
    }

    private static Stand nachher(Seite seite, Stand stand, Antworten neu, String knopf) {
        if (!seite.id().equals(Personen.KINDER)) {
            return stand.nach(seite.id(), neu);
        }
        Stand nachher = stand.nach(seite.id(), Kinderzeilen.nach(knopf, neu));
        return Kinderzeilen.bleibt(knopf, neu) ? nachher.ohneBesuch(seite.id()) : nachher;
    }

    /** Ob nichts ausgewaehlt und nichts eingetragen ist, auch nicht „weiß nicht“. */
    private static boolean unberuehrt(List<Gruppe> gruppen, Eingetragen e, MultiValueMap<String, String> formular) {
        return e.werte().values().stream().allMatch(List::isEmpty)
                && gruppen.stream().flatMap(g -> g.felder().stream()).noneMatch(f -> gewaehlt(f, formular));
    }

    private static boolean gewaehlt(Feld feld, MultiValueMap<String, String> formular) {
        return feld.form() == Feldform.WAHL && formular.containsKey(feld.name());
    }
}
