package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Beitrag der Eltern zur Eingliederungshilfe fuer ein minderjaehriges Kind in ihrem Haushalt (§§ 135 bis 138 SGB IX). */
public final class Eingliederungsbeitrag {
    private static final String GEBIET = "eingliederungshilfe-kind-koerper-geist.";
    private static final String ZUSCHLAG = GEBIET + "zuschlag-minderjaehrig";

    private final KindLage kind;
    private final Protokoll p;

    private Eingliederungsbeitrag(KindLage kind, Protokoll p) {
        this.kind = kind;
        this.p = p;
    }

    /** Kein Geld: der Rechenweg nennt den Beitrag, Euro je Monat. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        KindLage kind = (KindLage) person;
        if (kind.minderjaehrig().und(kind.imHaushalt()).istJa()) {
            new Eingliederungsbeitrag(kind, p).schreibe();
        }
        return null;
    }

    /** Zwei Prozent dessen, was die Grenze uebersteigt, auf volle zehn Euro abgerundet (§ 137 Abs. 2 SGB IX). */
    public static Groesse monatlich(Rechtsstand recht, Groesse einkommen, Groesse grenze) {
        BigDecimal anteil = recht.zahl(GEBIET + "beitrag-anteil");
        BigDecimal volle = recht.zahl(GEBIET + "beitrag-rundung");
        return einkommen.minus(grenze).nichtNegativ().mal(anteil).monoton(x -> x.divide(volle, 0, RoundingMode.DOWN)
                .multiply(volle));
    }

    private void schreibe() {
        if (beitragsfrei().istJa()) {
            beitrag("Beitrag im Monat: keiner", Groesse.NULL, "§ 138 Abs. 1 Nr. 7, 8 SGB IX");
            return;
        }
        Groesse grenze = grenze();
        Groesse einkommen = Groesse.NULL;
        for (ErwachsenerLage e : eltern()) {
            einkommen = einkommen.plus(e.person().einkommenVorvorjahr());
        }
        if (!einkommen.unbegrenzt()) {
            p.zeile("Einkommen der Eltern im vorletzten Jahr", einkommen, "§ 135 Abs. 1 SGB IX");
            Groesse beitrag = monatlich(kind.recht(), einkommen, grenze);
            beitrag("Beitrag im Monat, wenn die Hilfe nicht beitragsfrei ist", beitrag, "§ 137 Abs. 2 SGB IX");
        }
    }

    private Groesse grenze() {
        Rechtsstand recht = kind.recht();
        Groesse art = new Einkommensart(eltern(), recht).grenze();
        Groesse je = Groesse.genau(recht.zahl(ZUSCHLAG)).mal(BigDecimal.valueOf(berechtigte()));
        p.satz("Einkommensgrenze nach der Art des Einkommens", art, Einkommensart.GRENZE);
        p.satz("Zuschlag je Kind mit Behinderung", je, ZUSCHLAG);
        String id = "eingliederungshilfe.grenze:" + kind.id();
        return p.wert(id, "Bis zu diesem Einkommen im Jahr kein Beitrag", art.plus(je), "§ 136 Abs. 5 SGB IX");
    }

    private void beitrag(String text, Groesse beitrag, String norm) {
        p.wert("eingliederungshilfe.beitrag:" + kind.id(), text, beitrag, norm);
    }

    /** Vor der Einschulung und neben Leistungen zum Lebensunterhalt (§ 138 Abs. 1 Nr. 7, 8 SGB IX). */
    private Wahrheit beitragsfrei() {
        Wahrheit vorDerSchule = kind.kind()
                .taetigkeit()
                .istEines(Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE, Kindtaetigkeit.ZUHAUSE);
        return vorDerSchule.oder(kind.lage().bezieht(Bezug.SGB2, Bezug.SGB12));
    }

    private List<ErwachsenerLage> eltern() {
        return kind.lage().erwachsene().stream()
                .filter(e -> kind.eltern().contains(e.id()))
                .toList();
    }

    /** Minderjaehrige Kinder mit Behinderung im Haushalt, dieses eingeschlossen. */
    private long berechtigte() {
        long andere = kind.lage().kinder().stream()
                .filter(k -> k != kind)
                .filter(k -> k.minderjaehrig()
                        .und(k.imHaushalt())
                        .und(Teilhabe.von(k).koerperlichGeistig())
                        .istJa())
                .count();
        return andere + 1;
    }
}
