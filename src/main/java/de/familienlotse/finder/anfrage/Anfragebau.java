package de.familienlotse.finder.anfrage;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Frage;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.situation.Eingabebaum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Macht aus den Antworten eine Anfrage im oeffentlichen Format. */
public final class Anfragebau {
    private final Antworten antworten;
    private final Map<String, Object> werte;

    private Anfragebau(Antworten antworten) {
        this.antworten = antworten;
        this.werte = Ableitungen.von(antworten);
    }

    /** Die Anfrage; was nicht beantwortet ist, fehlt in ihr. */
    public static Eingabebaum baue(Antworten antworten, Fragebogen fragen) {
        Anfragebau bau = new Anfragebau(antworten);
        for (Frage frage : fragen.fragen()) {
            frage.eingaben().forEach(bau::nimm);
        }
        return new Eingabebaum(bau.anfrage(), "", List.of());
    }

    /** Was die Familie selbst zu diesem Fakt sagt, gilt vor dem, was aus anderen Antworten folgt. */
    private void nimm(Eingabe eingabe) {
        String fakt = eingabe.fakt();
        if (fakt.equals(Personen.WEITERE)) {
            eingabe.art().felder().forEach((teil, art) -> nimm(fakt + "/*/" + teil, art));
        } else if (fakt.contains("/")) {
            nimm(fakt, eingabe.art());
        }
    }

    private void nimm(String fakt, Feldart art) {
        List<String> personen = Personen.zuFakt(fakt, antworten);
        for (String p : personen == null ? List.of("") : personen) {
            String pfad = fakt.replace("*", p);
            Object wert = Wertbau.wert(pfad, art, antworten);
            if (wert != null) {
                werte.put(pfad, wert);
            }
        }
    }

    private Map<String, Object> anfrage() {
        Map<String, Object> anfrage = new LinkedHashMap<>();
        anfrage.put("haushalt", unter("haushalt/"));
        liste(anfrage, "erwachsene", antworten.hat(Personen.FORM));
        liste(anfrage, "kinder", antworten.hat(Personen.KINDER));
        liste(anfrage, "weitere", antworten.hat(Personen.WEITERE) || Ableitungen.niemandSonst(antworten));
        return anfrage;
    }

    private void liste(Map<String, Object> anfrage, String name, boolean beantwortet) {
        if (beantwortet) {
            List<Object> personen = new ArrayList<>();
            for (String id : Personen.zu(name, antworten)) {
                Map<String, Object> person = unter(name + "/" + id + "/");
                person.put("id", id);
                personen.add(person);
            }
            anfrage.put(name, personen);
        }
    }

    private Map<String, Object> unter(String anfang) {
        Map<String, Object> teil = new LinkedHashMap<>();
        werte.forEach((pfad, wert) -> {
            if (pfad.startsWith(anfang)) {
                teil.put(pfad.substring(anfang.length()), wert);
            }
        });
        return teil;
    }
}
