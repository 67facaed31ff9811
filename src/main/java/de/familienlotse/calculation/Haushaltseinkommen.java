package de.familienlotse.calculation;

import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Unterhaltszahlung;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import java.util.List;
import java.util.Map;

/**
 * Was der Familie im Monat ohne neue Leistungen zufliesst: Lohn und Gewinn der Eltern nach Steuern und Sozialabgaben, andere
 * Einkuenfte, wie sie genannt sind, Unterhalt und Lohn der Kinder im Haushalt, weniger gezahlter Unterhalt. Schon bezogener
 * Unterhaltsvorschuss zaehlt nicht dazu: er ist eine Leistung.
 */
public final class Haushaltseinkommen {
    private final Rechnungen rechnungen;
    private final Zufluesse zufluesse;
    private final Map<String, Groesse> alsLeistung;

    private Haushaltseinkommen(Rechnungen rechnungen, Zufluesse zufluesse, Map<String, Groesse> alsLeistung) {
        this.rechnungen = rechnungen;
        this.zufluesse = zufluesse;
        this.alsLeistung = alsLeistung;
    }

    /**
     * In dieser Lage.
     *
     * @param zufluesse was noch hinzukommt; es kann Lohn ersetzen, zaehlt aber selbst nicht mit
     * @param alsLeistung je Person, was von ihren Einkuenften anderswo als Leistung zaehlt
     */
    public static Groesse von(Rechnungen rechnungen, Zufluesse zufluesse, Map<String, Groesse> alsLeistung) {
        return new Haushaltseinkommen(rechnungen, zufluesse, alsLeistung).summe();
    }

    private Groesse summe() {
        Lage lage = rechnungen.lage();
        if (!lage.familie().erwachsene().bekannt()) {
            return Groesse.unbekannt(lage.familie().erwachsene().fakt());
        }
        Groesse summe = eltern(lage);
        for (KindLage k : lage.haushaltskinder()) {
            summe = summe.plus(kind(k));
        }
        return summe;
    }

    private Groesse eltern(Lage lage) {
        Groesse erwerb = Groesse.NULL;
        Groesse andere = Groesse.NULL;
        Groesse gezahlt = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            erwerb = erwerb.plus(erwerb(e));
            andere = andere.plus(einkuenfte(e.id(), e.person().einkuenfte()));
            gezahlt = gezahlt.plus(unterhalt(e));
        }
        Groesse arbeit = new Einkommensspanne(lage).erwerb(erwerb, andere, Groesse.NULL);
        return arbeit.plus(andere).minus(gezahlt);
    }

    private Groesse erwerb(ErwachsenerLage e) {
        Erwerb erwerb = rechnungen.erwerb(e);
        return zufluesse.stattLohn(e.id())
                ? erwerb.netto().minus(erwerb.nettolohn()).nichtNegativ()
                : erwerb.netto();
    }

    private Groesse kind(KindLage k) {
        var genannt = k.kind().einkuenfte();
        Groesse einkuenfte = genannt.bekannt() ? einkuenfte(k.id(), genannt) : Groesse.NULL;
        return Kindeseinkommen.unterhalt(k).plus(einkuenfte).plus(new Kindeseinkommen(k, Groesse.NULL).nettolohn());
    }

    private Groesse einkuenfte(String person, Angabe<List<Einkunft>> liste) {
        if (!liste.bekannt()) {
            return Groesse.unbekannt(liste.fakt());
        }
        Groesse summe = Groesse.NULL;
        for (Einkunft i : liste.wert()) {
            summe = summe.plus(i.betrag());
        }
        return summe.minus(alsLeistung.getOrDefault(person, Groesse.NULL)).nichtNegativ();
    }

    private static Groesse unterhalt(ErwachsenerLage e) {
        Groesse summe = Groesse.NULL;
        for (Unterhaltszahlung u : e.person().unterhaltszahlungen().oder(List.of())) {
            summe = summe.plus(u.betrag());
        }
        return summe;
    }
}
