package de.familienlotse.casework;

import de.familienlotse.comparison.Vergleich;
import de.familienlotse.platform.Texte;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.schaubild.Schaubild;
import de.familienlotse.situation.UngueltigeAngaben;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fuellt die Seite eines Falls. */
@Component
class Beratungsseite {
    private static final Feldart TAG = new Feldart(Feldart.Form.TAG, "", List.of(), null, null, Map.of());

    private final Auswertung auswertung;
    private final Fallsiegel siegel;
    private final Kurvenbau kurvenbau;
    private final Texte texte;

    Beratungsseite(Auswertung auswertung, Fallsiegel siegel, Kurvenbau kurvenbau, Texte texte) {
        this.texte = texte;
        this.auswertung = auswertung;
        this.siegel = siegel;
        this.kurvenbau = kurvenbau;
    }

    /** Was an der Matrix gewuenscht ist, entlang welcher Angabe eine Kurve und was im Formular aufgeklappt ist. */
    record Wunsch(String leistung, boolean nurUnterschiede, String fakt, Aufgeklappt auf) {}

    /** Beide Lagen mit ihrem Ergebnis. @throws UngueltigeAngaben wenn eine unmoeglich ist */
    void zeige(Fall fall, Wunsch wunsch, Model seite) {
        Vergleich v = auswertung.werte(fall);
        formular(fall, List.of(), wunsch.auf(), seite);
        seite.addAttribute("blick", Gegenblick.von(v));
        seite.addAttribute("matrix", Matrix.von(v, wunsch.leistung(), wunsch.nurUnterschiede()));
        seite.addAttribute("wunsch", wunsch);
        kurve(fall, wunsch.fakt(), seite);
        seite.addAttribute("f", siegel.link(fall));
    }

    private void kurve(Fall fall, String fakt, Model seite) {
        List<Kurve> kurven = Kurve.moegliche(fall);
        Schaubild bild = kurven.stream()
                .filter(k -> k.fakt().equals(fakt))
                .findFirst()
                .map(k -> kurvenbau.zeichne(fall, k))
                .orElse(null);
        seite.addAttribute("kurven", kurven);
        seite.addAttribute("bild", bild);
        seite.addAttribute("ohneKurve", bild == null && !fakt.isEmpty());
    }

    /** Beide Lagen mit dem, was zu berichtigen ist. */
    void zeigeFehler(Fall fall, UngueltigeAngaben angaben, Aufgeklappt auf, Model seite) {
        formular(fall, Fehler.von(angaben.fehler(), fall), auf, seite);
    }

    /** Welche Personen es auf jeder Seite gibt; eine nicht beantwortete Liste fehlt. */
    static Map<String, String> listen(Fall fall) {
        Map<String, String> m = new LinkedHashMap<>();
        for (String liste : Baum.PERSONEN) {
            nimm(m, "a." + liste, Leute.ids(fall.a(), liste));
            nimm(m, "b." + liste, Leute.ids(fall.b(), liste));
        }
        return m;
    }

    private static void nimm(Map<String, String> m, String name, List<String> ids) {
        if (ids != null) {
            m.put(name, String.join(",", ids));
        }
    }

    /** Der Tag jeder Lage. */
    static Zeile stichtag(Fall fall, Map<String, String> fehler) {
        return new Zeilenbau(fall, fehler, true, true, Aufgeklappt.NICHTS)
                .zeilen(Fall.STICHTAG, Fall.STICHTAG, TAG, false)
                .get(0);
    }

    private void formular(Fall fall, List<Fehler> fehler, Aufgeklappt auf, Model seite) {
        Map<String, String> jeFeld = Fehler.jeFeld(fehler);
        Formular formular = Formular.von(fall, auswertung.regelwerk().fragen(), jeFeld, auf);
        seite.addAttribute("stichtag", stichtag(fall, jeFeld));
        seite.addAttribute("gruppen", formular.gruppen());
        seite.addAttribute("angaben", formular.beantwortet());
        seite.addAttribute("fehler", fehler);
        seite.addAttribute("auf", auf.text());
        Personennamen leute = new Personennamen(fall, texte);
        seite.addAttribute("leute", leute);
        seite.addAttribute(
                "namen", new Angabennamen(new Feldarten(auswertung.regelwerk().fragen()), texte, leute));
        seite.addAttribute("listen", listen(fall));
        seite.addAttribute("personen", Baum.PERSONEN);
        seite.addAttribute("fragen", fehler.isEmpty() ? auswertung.wenn().moegliche(fall.b()) : List.of());
        seite.addAttribute("jsonA", Fallsiegel.lesbar(fall.a()));
        seite.addAttribute("jsonB", Fallsiegel.lesbar(fall.b()));
    }
}
