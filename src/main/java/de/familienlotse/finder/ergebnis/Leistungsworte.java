package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;

/** Wie eine Leistung in der Sprache der Seite heisst: englisch aus dem Register, sonst aus den Texten. */
final class Leistungsworte {
    private Leistungsworte() {}

    /** Der Name, notfalls deutsch. */
    static Wort name(Leistung l, Sprecher sprecher) {
        return wort("leistung." + l.id() + ".name", l.name(), l.englisch().name(), sprecher);
    }

    /** Was die Leistung ist, in zwei Saetzen, notfalls deutsch. */
    static Wort kurz(Leistung l, Sprecher sprecher) {
        return wort("leistung." + l.id() + ".kurz", l.kurz(), l.englisch().kurz(), sprecher);
    }

    private static Wort wort(String schluessel, String deutsch, String englisch, Sprecher sprecher) {
        boolean vomRegister = sprecher.englisch() && englisch != null;
        return vomRegister ? Wort.eigen(englisch) : sprecher.datenwort(schluessel, deutsch);
    }
}
