package de.familienlotse.casework;

import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Feldart.Form;
import de.familienlotse.questionnaire.Fragebogen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Was an welchem Pfad einer Anfrage stehen darf. */
final class Feldarten {
    private static final String NUMMER = "[0-9]{1,2}";

    private final Map<String, Feldart> arten = new HashMap<>();

    Feldarten(Fragebogen fragen) {
        arten.put(Fall.STICHTAG, new Feldart(Form.TAG, "", List.of(), null, null, Map.of()));
        fragen.fragen().forEach(f -> List.of("haushalt", "erwachsene", "kinder", "weitere")
                .forEach(l -> Formular.felder(f, l).forEach(o -> nimm(o.fakt(), o.art()))));
    }

    private void nimm(String fakt, Feldart art) {
        arten.put(fakt, art);
        String darunter = art.form() == Form.LISTE ? fakt + "/*/" : fakt + "/";
        art.felder().forEach((name, feld) -> nimm(darunter + name, feld));
    }

    /** Was an diesem Pfad stehen darf; null, wenn es ihn nicht gibt. */
    Feldart zu(String pfad) {
        if (!pfad.matches("[A-Za-z0-9/._-]{1,200}")) {
            return null;
        }
        String[] teile = pfad.split("/");
        for (int i = 1; i < teile.length; i++) {
            boolean person = i == 1 && Baum.PERSONEN.contains(teile[0]);
            teile[i] = person || teile[i].matches(NUMMER) ? "*" : teile[i];
        }
        return arten.get(String.join("/", teile));
    }
}
