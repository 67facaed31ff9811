package de.familienlotse.calculation;

import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Die anderen Einkuenfte einer Person nach ihrer Art, Euro je Monat. */
public final class Einkuenfte {
    private final Angabe<List<Einkunft>> liste;
    private final Groesse freiSgb2;

    private Einkuenfte(Angabe<List<Einkunft>> liste, Groesse freiSgb2) {
        this.liste = liste;
        this.freiSgb2 = freiSgb2;
    }

    /** Eines Erwachsenen. */
    public static Einkuenfte von(ErwachsenerLage e) {
        return von(e.person().einkuenfte(), e);
    }

    /** Eines Kindes. */
    public static Einkuenfte von(KindLage k) {
        return von(k.kind().einkuenfte(), k);
    }

    /** Eines Kindes oder Erwachsenen. */
    public static Einkuenfte von(Person p) {
        return p instanceof KindLage k ? von(k) : von((ErwachsenerLage) p);
    }

    private static Einkuenfte von(Angabe<List<Einkunft>> genannt, Person p) {
        List<Einkunft> dazu = p.lage().zufluesse().von(p.id());
        if (dazu.isEmpty() || !genannt.bekannt()) {
            return new Einkuenfte(genannt, Groesse.NULL);
        }
        List<Einkunft> alle = new ArrayList<>(genannt.wert());
        alle.addAll(dazu);
        return new Einkuenfte(
                new Angabe<>(alle, genannt.fakt()), p.lage().zufluesse().freiSgb2(p.id()));
    }

    /** Ob sie beantwortet sind. */
    public boolean bekannt() {
        return liste.bekannt();
    }

    /** Was fehlt, solange sie nicht beantwortet sind. */
    public Fakten fehlt() {
        return Fakten.von(liste.fakt());
    }

    /** Die Groesse, solange sie nicht beantwortet sind. */
    Groesse unbekannt() {
        return Groesse.unbekannt(liste.fakt());
    }

    /** Der Teil der Ausbildungsfoerderung, der nach dem SGB II kein Einkommen ist. */
    Groesse freiSgb2() {
        return freiSgb2;
    }

    /** Summe dieser Arten; was ohne Art genannt ist, zaehlt nicht mit. */
    public Groesse sicher(Set<Einkunftsart> arten) {
        return summe(i -> i.art().bekannt() && arten.contains(i.art().wert()));
    }

    /** Summe dieser Art; was ohne Art genannt ist, zaehlt nicht mit. */
    public Groesse sicher(Einkunftsart art) {
        return summe(i -> i.art().wert() == art);
    }

    /** Was ohne Art genannt ist: davon kann nichts oder alles zaehlen. */
    public Groesse ohneArt() {
        Groesse summe = Groesse.NULL;
        for (Einkunft i : liste.oder(List.of())) {
            boolean fehlt = !i.art().bekannt();
            summe = fehlt
                    ? summe.plus(
                            Groesse.NULL.huelle(i.betrag(), Fakten.von(i.art().fakt())))
                    : summe;
        }
        return summe;
    }

    /** Summe dieser Art; was fehlt, kann dazugehoeren. */
    Groesse von(Einkunftsart art) {
        return bekannt() ? sicher(art).plus(ohneArt()) : unbekannt();
    }

    private Groesse summe(Predicate<Einkunft> gesucht) {
        Groesse summe = Groesse.NULL;
        for (Einkunft i : liste.oder(List.of())) {
            summe = gesucht.test(i) ? summe.plus(i.betrag()) : summe;
        }
        return summe;
    }
}
