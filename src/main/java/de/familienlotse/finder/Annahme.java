package de.familienlotse.finder;

import de.familienlotse.finder.form.Eingetragen;
import de.familienlotse.finder.form.Gruppe;
import de.familienlotse.finder.form.Leser;
import de.familienlotse.finder.seiten.Kinderzeilen;
import de.familienlotse.finder.seiten.Seite;
import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Nimmt eine abgeschickte Seite an. */
@Component
class Annahme {
    private static final String LEER = "finder.fehler.leer";
    private static final String UNMOEGLICH = "finder.fehler.unmoeglich";

    private final Folgen folgen;

    Annahme(Folgen folgen) {
        this.folgen = folgen;
    }

    /** Was die Seite aendert; {@code auswertung} null, wenn etwas nicht gelesen werden konnte. */
    record Ergebnis(Eingetragen eingetragen, Auswertung auswertung) {}

    Ergebnis nimm(Seite seite, Stand stand, MultiValueMap<String, String> formular) {
        String knopf = formular.getFirst("knopf") == null ? "" : formular.getFirst("knopf");
        List<Gruppe> gruppen = seite.gruppen(stand.antworten());
        boolean uebersprungen = knopf.equals("ueberspringen");
        Eingetragen e = Leser.lies(gruppen, n -> uebersprungen ? List.of() : formular.getOrDefault(n, List.of()));
        boolean kinder = seite.id().equals(Personen.KINDER);
        if (!e.gut()) {
            return new Ergebnis(e, null);
        }
        if (knopf.isEmpty() && !gruppen.isEmpty() && unberuehrt(gruppen, e, formular)) {
            return new Ergebnis(mitFehler(e, erstes(gruppen), LEER), null);
        }
        Antworten neu = stand.antworten().mit(e.werte());
        Stand nachher = kinder && Kinderzeilen.bleibt(knopf) ? mit(stand, neu) : stand.nach(seite.id(), neu);
        return ziehe(stand, kinder ? mit(nachher, Kinderzeilen.nach(knopf, neu)) : nachher, gruppen, e);
    }

    private static Stand mit(Stand stand, Antworten neu) {
        return new Stand(neu, stand.besucht(), stand.schritte(), List.of(), List.of());
    }

    private Ergebnis ziehe(Stand vorher, Stand nachher, List<Gruppe> gruppen, Eingetragen e) {
        try {
            return new Ergebnis(e, folgen.ziehe(vorher, nachher));
        } catch (UngueltigeAngaben u) {
            return new Ergebnis(mitFehler(e, feld(u.fehler().get(0), nachher.antworten(), gruppen), UNMOEGLICH), null);
        }
    }

    /** Ob nichts ausgewaehlt und nichts eingetragen ist, auch nicht „weiß nicht“. */
    private static boolean unberuehrt(List<Gruppe> gruppen, Eingetragen e, MultiValueMap<String, String> formular) {
        boolean leer = e.werte().values().stream().allMatch(List::isEmpty);
        return leer
                && gruppen.stream()
                        .flatMap(g -> g.felder().stream())
                        .noneMatch(f -> !f.wahlen().isEmpty()
                                && f.wahlen().size() > 1
                                && gewaehlt(f.form().name(), formular.get(f.name())));
    }

    private static boolean gewaehlt(String form, List<String> werte) {
        return werte != null && form.equals("WAHL");
    }

    private static String erstes(List<Gruppe> gruppen) {
        return gruppen.get(0).felder().get(0).name();
    }

    private static Eingetragen mitFehler(Eingetragen e, String feld, String meldung) {
        Map<String, String> fehler = new HashMap<>(e.fehler());
        fehler.put(feld, meldung);
        return new Eingetragen(e.werte(), fehler, e.roh());
    }

    /** Das Feld der Seite, an dem es liegt; sonst das erste. */
    private static String feld(Lesefehler f, Antworten a, List<Gruppe> gruppen) {
        String[] teile = f.zeiger().split("/");
        List<String> personen = teile.length > 2 ? Personen.zu(teile[1], a) : null;
        String name = personen == null
                ? f.zeiger().substring(1)
                : teile[1] + "/" + personen.get(Integer.parseInt(teile[2]))
                        + f.zeiger().substring(teile[1].length() + teile[2].length() + 2);
        return gruppen.stream()
                .flatMap(g -> g.felder().stream())
                .map(feld -> feld.name())
                .filter(n -> n.equals(name) || name.startsWith(n + "/"))
                .findFirst()
                .orElse(erstes(gruppen));
    }
}
