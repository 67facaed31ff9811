package de.familienlotse.casework;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.questionnaire.Feldart;

/** Wie die Beratung eine Angabe nennt: mit den Worten des Formulars und der Person statt mit ihrem Pfad. */
public final class Angabennamen {
    private final Feldarten arten;
    private final Texte texte;
    private final Personennamen personen;

    Angabennamen(Feldarten arten, Texte texte, Personennamen personen) {
        this.arten = arten;
        this.texte = texte;
        this.personen = personen;
    }

    /** Der Name zu einem Pfad; der Pfad selbst, wenn ihn das Formular nicht kennt. */
    public String zu(String pfad) {
        String[] teile = pfad.split("/");
        boolean person = teile.length > 1 && Baum.PERSONEN.contains(teile[0]);
        if (person && teile.length == 2) {
            return personen.person(teile[1]);
        }
        if (pfad.equals(Fall.STICHTAG)) {
            return text("casework.stichtag");
        }
        Feldart art = arten.zu(pfad);
        if (art == null) {
            return pfad;
        }
        String name = art.text().split(";", 2)[0];
        return person ? personen.person(teile[1]) + ": " + name : name;
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Sprache.DEUTSCH.locale());
    }
}
