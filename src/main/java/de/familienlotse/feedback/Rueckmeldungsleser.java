package de.familienlotse.feedback;

import de.familienlotse.platform.Sprache;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Liest ein Formular, in dem nur steht, was zur Wahl stand; alles andere bleibt ungelesen. */
@Component
class Rueckmeldungsleser {
    private static final String FRUEHER = "frueher";

    private final Leistungskennungen leistungen;

    Rueckmeldungsleser(Leistungskennungen leistungen) {
        this.leistungen = leistungen;
    }

    /** Die Rueckmeldung; leer, wenn etwas in ihr nicht zur Wahl stand. */
    Optional<Ereignis> lies(MultiValueMap<String, String> formular, Sprache sprache) {
        String geholfen = wert(formular, "antwort");
        String betrag = wert(formular, "betrag");
        if (geholfen.isEmpty() == betrag.isEmpty()) {
            return Optional.empty();
        }
        return betrag.isEmpty() ? geholfen(geholfen, formular, sprache) : betrag(betrag, formular, sprache);
    }

    private Optional<Ereignis> geholfen(String wert, MultiValueMap<String, String> formular, Sprache sprache) {
        String leistung = wert(formular, "leistung");
        return Schluessel.lies(Seitenart.class, wert(formular, "seite"))
                .filter(seite -> Zaehler.GEHOLFEN.werte().contains(wert))
                .filter(seite -> leistung.isEmpty() || seite == Seitenart.WARUM && leistungen.kennt(leistung))
                .map(seite -> new Ereignis(Zaehler.GEHOLFEN, wert, seite, sprache, leistung, ""));
    }

    private Optional<Ereignis> betrag(String wert, MultiValueMap<String, String> formular, Sprache sprache) {
        String fassung = wert(formular, "fassung").equals(leistungen.fassung()) ? leistungen.fassung() : FRUEHER;
        return Optional.of(wert(formular, "leistung"))
                .filter(leistungen::kennt)
                .filter(id -> Zaehler.BETRAG.werte().contains(wert))
                .map(id -> new Ereignis(Zaehler.BETRAG, wert, Seitenart.WARUM, sprache, id, fassung));
    }

    /** Der eine Wert des Feldes; leer, wenn keiner oder mehrere dastehen. */
    private static String wert(MultiValueMap<String, String> formular, String feld) {
        List<String> werte = formular.getOrDefault(feld, List.of());
        return werte.size() == 1 ? werte.get(0) : "";
    }
}
