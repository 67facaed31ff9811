package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.finder.form.Feldbau;
import de.familienlotse.finder.form.Feldform;
import de.familienlotse.finder.form.Wahl;
import de.familienlotse.questionnaire.Eingabe;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Die Felder der Seiten. */
final class Felder {
    private final Fragebogen fragen;

    Felder(Fragebogen fragen) {
        this.fragen = fragen;
    }

    /** Die Felder zu einem Fakt mit Kennung. */
    List<Feld> zu(String pfad, Antworten a) {
        Fundstelle stelle = fragen.zu(pfad);
        return Feldbau.felder(pfad, stelle.eingabe().fakt(), stelle.eingabe().art(), a);
    }

    /** Ein Feld, das es nur auf den Seiten gibt, mit wenigen Antworten und „weiß nicht“. */
    static Feld wahl(String name, String... werte) {
        List<Wahl> wahlen = wahlen(name, werte);
        wahlen.add(Feldbau.weissNicht());
        return Feld.von(name, Feldform.WAHL, schluessel("finder.feld.", name), wahlen);
    }

    /** Ein Feld, das es nur auf den Seiten gibt, mit mehreren Antworten und „nichts davon“. */
    static Feld mehrfach(String name, String... werte) {
        List<Wahl> wahlen = wahlen(name, werte);
        wahlen.add(Feldbau.nichtsDavon());
        return Feld.von(name, Feldform.MEHRFACH, schluessel("finder.feld.", name), wahlen);
    }

    /** Ein langes Feld, das es nur auf den Seiten gibt. */
    static Feld auswahl(String name, String... werte) {
        return Feld.von(name, Feldform.AUSWAHL, schluessel("finder.feld.", name), wahlen(name, werte));
    }

    private static String schluessel(String anfang, String name) {
        return anfang + name.replace('/', '.');
    }

    private static List<Wahl> wahlen(String name, String... werte) {
        return new ArrayList<>(Arrays.stream(werte)
                .map(w -> new Wahl(w, schluessel("finder.wert.", name) + "." + w))
                .toList());
    }

    /** Die Spannen des Einkommens aller zusammen, brutto im Monat. */
    static Feld einkommen() {
        return auswahl(
                "einkommen",
                "0-0",
                "0-500",
                "500-1000",
                "1000-1500",
                "1500-2000",
                "2000-2500",
                "2500-3000",
                "3000-3500",
                "3500-4000",
                "4000-5000",
                "5000-6000",
                "6000-8000",
                "8000-");
    }

    /** Wer von den Erwachsenen Mutter oder Vater eines Kindes ist. */
    static Feld eltern(String name, Antworten a) {
        List<Wahl> wahlen = new ArrayList<>();
        Personen.erwachsene(a).forEach(p -> wahlen.add(new Wahl(p, "finder.wert.eltern." + p)));
        wahlen.add(Feldbau.nichtsDavon());
        return Feld.von(name, Feldform.MEHRFACH, "feld.kinder.eltern", wahlen);
    }

    /** Wie viele sonst in der Wohnung leben und wer sie sind. */
    List<Feld> weitere(Antworten a) {
        return weitere(fragen.zu(Personen.WEITERE).eingabe(), a);
    }

    /** Wie viele sonst in der Wohnung leben und wer sie sind. */
    static List<Feld> weitere(Eingabe eingabe, Antworten a) {
        List<Feld> alle = new ArrayList<>();
        alle.add(auswahl(Personen.WEITERE, "0", "1", "2", "3", "4", "5", "6"));
        for (String id : Personen.weitere(a)) {
            eingabe.art().felder().forEach((teil, art) -> {
                if (!teil.equals("id")) {
                    alle.addAll(Feldbau.felder("weitere/" + id + "/" + teil, "weitere/*/" + teil, art, a));
                }
            });
        }
        return alle;
    }

    /** Mit wem jemand lebt. */
    static Feld form() {
        return wahl(Personen.FORM, "allein", "verheiratet", "unverheiratet", "verwandte");
    }

    /** Wo die Familie wohnt. */
    static Feld ort() {
        return wahl("ort", "hamm", "nrw", "woanders");
    }
}
