package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Zeigt Dauer und Zuzahlung der Haushaltshilfe; sie selbst ist eine Sachleistung (§ 38 SGB V). */
public final class Haushaltshilfe {
    private static final String WOCHEN = "krankenkasse.haushaltshilfe-wochen";
    private static final String ZUZAHLUNG = "krankenkasse.zuzahlung-am-tag";

    private Haushaltshilfe() {}

    /** Kein Betrag, nur Zeilen. */
    public static Groesse zeige(Rechnungen r, Person person, Protokoll p) {
        var recht = r.lage().recht();
        Wahrheit kind = new Haushaltsfuehrung((ErwachsenerLage) person).kindImHaushalt();
        Groesse mit = Groesse.genau(recht.zahl(WOCHEN, "mit-kind"));
        Groesse ohne = Groesse.genau(recht.zahl(WOCHEN, "ohne-kind"));
        p.satz("Wochen bei schwerer Krankheit, höchstens", Groesse.waehle(kind, mit, ohne), WOCHEN);
        if (recht.gilt(ZUZAHLUNG)) {
            p.satz("Zuzahlung am Tag, mindestens", Groesse.genau(recht.zahl(ZUZAHLUNG, "mindestens")), ZUZAHLUNG);
            p.satz("Zuzahlung am Tag, höchstens", Groesse.genau(recht.zahl(ZUZAHLUNG, "hoechstens")), ZUZAHLUNG);
        }
        return null;
    }
}
