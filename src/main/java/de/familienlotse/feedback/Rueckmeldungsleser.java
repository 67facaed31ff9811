package de.familienlotse.feedback;

import de.familienlotse.catalogue.Eintragsnamen;
import de.familienlotse.platform.Sprache;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Liest ein Formular, in dem nur steht, was zur Wahl stand; alles andere bleibt ungelesen. */
@Component
class Rueckmeldungsleser {
    private static final String EINTRAG = "[a-z0-9-]{1,80}";
    private static final String FRUEHER = "frueher";

    private final Leistungskennungen leistungen;
    private final ObjectProvider<Eintragsnamen> eintraege;

    Rueckmeldungsleser(Leistungskennungen leistungen, ObjectProvider<Eintragsnamen> eintraege) {
        this.leistungen = leistungen;
        this.eintraege = eintraege;
    }

    /** Die Rueckmeldung; leer, wenn etwas in ihr nicht zur Wahl stand. */
    Optional<Ereignis> lies(MultiValueMap<String, String> formular, Sprache sprache) {
        String geholfen = wert(formular, "antwort");
        String betrag = wert(formular, "betrag");
        String fehler = wert(formular, "fehler");
        if (Stream.of(geholfen, betrag, fehler).filter(w -> !w.isEmpty()).count() != 1) {
            return Optional.empty();
        }
        if (!fehler.isEmpty()) {
            return fehler(fehler, wert(formular, "eintrag"), sprache);
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

    private Optional<Ereignis> fehler(String wert, String id, Sprache sprache) {
        return Optional.of(id)
                .filter(i -> Zaehler.FEHLER.werte().contains(wert) && i.matches(EINTRAG))
                .filter(i -> eintraege.getObject().name(i).isPresent())
                .map(i -> new Ereignis(Zaehler.FEHLER, wert, Seitenart.KATALOG, sprache, i, ""));
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
