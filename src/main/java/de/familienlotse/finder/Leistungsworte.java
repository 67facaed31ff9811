package de.familienlotse.finder;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;

/** Wie eine Leistung in der Sprache der Seite heisst: englisch aus dem Register, sonst aus den Texten. */
public final class Leistungsworte {
    private Leistungsworte() {}

    /** Der Name, notfalls deutsch. */
    public static Wort name(Leistung l, Texte texte, Sprache sprache) {
        return wort("leistung." + l.id() + ".name", l.name(), l.englisch().name(), texte, sprache);
    }

    /** Was die Leistung ist, in zwei Saetzen, notfalls deutsch. */
    public static Wort kurz(Leistung l, Texte texte, Sprache sprache) {
        return wort("leistung." + l.id() + ".kurz", l.kurz(), l.englisch().kurz(), texte, sprache);
    }

    private static Wort wort(String schluessel, String deutsch, String englisch, Texte texte, Sprache sprache) {
        boolean vomRegister = sprache == Sprache.ENGLISCH && englisch != null;
        return vomRegister ? Wort.eigen(englisch) : texte.datenwort(schluessel, sprache, deutsch);
    }
}
