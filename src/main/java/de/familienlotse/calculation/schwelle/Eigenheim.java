package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.TreeMap;

/** Eine Familie, die ein Haus oder eine Wohnung fuer sich bauen oder kaufen will: Kredite der KfW. */
public record Eigenheim(Lage lage) {
    private static final String NORM = "Merkblatt KfW 300 und 308";
    private static final String GRENZE = "kfw-familien.einkommensgrenze";
    private static final String NEUBAU = "kfw-familien.hoechstbetrag-neubau";
    private static final String BESTAND = "kfw-familien.hoechstbetrag-bestand";

    /** Ob die Familie nicht schon in den eigenen vier Waenden wohnt. */
    public Wahrheit ohneEigentum() {
        return lage.familie()
                .haushalt()
                .wohnform()
                .istEines(Wohnform.MIETE, Wohnform.UNTERKUNFT, Wohnform.OHNE_WOHNUNG);
    }

    /** Ob ein minderjaehriges leibliches oder angenommenes Kind im Haushalt lebt. */
    public Wahrheit mitKind() {
        var kinder = lage.familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage.kinder()) {
            w = w.oder(zaehlt(k));
        }
        return w;
    }

    /** Ob das zu versteuernde Einkommen nicht ueber der Grenze fuer so viele Kinder liegt; vor dem Programm gibt es keine. */
    public Wahrheit einkommen() {
        if (!lage.recht().gilt(GRENZE)) {
            return Wahrheit.NEIN;
        }
        var einkommen = lage.familie().haushalt().zuVersteuerndesEinkommen();
        return einkommen.bekannt()
                ? Groesse.genau(einkommen.wert()).hoechstens(grenze())
                : Wahrheit.offen(einkommen.fakt());
    }

    /** Einkommensgrenze und hoechste Kredite im Rechenweg; ein Kredit ist zurueckzuzahlen, darum kein Betrag. */
    public static Groesse kredit(Rechnungen r, Person person, Protokoll p) {
        Eigenheim e = new Eigenheim(r.lage());
        if (!e.mitKind().istNein() && r.lage().recht().gilt(GRENZE)) {
            p.wert("kfw.einkommensgrenze", "Einkommensgrenze im Jahr", e.grenze(), NORM);
            e.kredit("Höchster Kredit für einen klimafreundlichen Neubau", NEUBAU, p);
            e.kredit("Höchster Kredit für ein älteres Haus, das Sie sanieren", BESTAND, p);
        }
        return null;
    }

    private void kredit(String text, String parameter, Protokoll p) {
        if (lage.recht().gilt(parameter)) {
            p.satz(text, hoechstens(parameter), parameter);
        }
    }

    private Groesse grenze() {
        BigDecimal eines = lage.recht().zahl(GRENZE, "ein-kind");
        BigDecimal weiteres = lage.recht().zahl(GRENZE, "weiteres-kind");
        return kinder().monoton(n -> n.subtract(BigDecimal.ONE)
                .max(BigDecimal.ZERO)
                .multiply(weiteres)
                .add(eines));
    }

    /** Der Betrag der hoechsten Stufe, deren Kinderzahl erreicht ist. */
    private Groesse hoechstens(String parameter) {
        TreeMap<BigDecimal, BigDecimal> stufen = new TreeMap<>();
        lage.recht().tabelle(parameter).forEach((ab, betrag) -> stufen.put(new BigDecimal(ab), betrag));
        return kinder().max(Groesse.genau(1)).monoton(n -> stufen.floorEntry(n).getValue());
    }

    private Groesse kinder() {
        Groesse n = Groesse.NULL;
        for (KindLage k : lage.kinder()) {
            n = n.plus(Groesse.waehle(zaehlt(k), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    private static Wahrheit zaehlt(KindLage k) {
        return k.imHaushalt().und(k.eigenesKind()).und(k.minderjaehrig());
    }
}
