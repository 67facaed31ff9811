package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Befreiung vom Rundfunkbeitrag und Ermaessigung (§ 4 RBStV). */
public record Rundfunk(Rechnungen rechnungen) {
    private static final String BEITRAG = "rundfunkbeitrag.monat";
    private static final Wahrheit BEITRAGSSERVICE = Wahrheit.offen(Fakten.KEINE);

    /** Ob es eine eigene Wohnung gibt, fuer die zu zahlen ist (§ 2 Abs. 1 RBStV). */
    public Wahrheit wohnung() {
        return lage().familie().haushalt().wohnform().istEines(Wohnform.MIETE, Wohnform.EIGENTUM);
    }

    /** Ausbildungsfoerderung eines Elternteils; bekommt sie ein Kind, das zu Hause wohnt, hilft sie nicht (§ 4 Abs. 1 Nr. 5). */
    public Wahrheit ausbildungsfoerderung() {
        Wahrheit lernt = Wahrheit.NEIN;
        for (ErwachsenerLage e : lage().eltern()) {
            lernt = lernt.oder(e.tut(Taetigkeitsart.STUDIUM, Taetigkeitsart.AUSBILDUNG, Taetigkeitsart.SCHULE));
        }
        return lage().bezieht(Bezug.BAFOEG_BAB).und(lernt.oder(BEITRAGSSERVICE));
    }

    /** Ob ein Elternteil taubblind ist (§ 4 Abs. 1 Nr. 10). */
    public Wahrheit taubblind() {
        return merkzeichen("TBl");
    }

    /** Ob ein Elternteil das Merkzeichen RF hat (§ 4 Abs. 2). */
    public Wahrheit ermaessigt() {
        return merkzeichen("RF");
    }

    /** Ob zum Bedarf etwas fehlt oder weniger als ein Beitrag darueber bleibt (§ 4 Abs. 6). */
    public Wahrheit haertefall() {
        return rechnungen.wenn(r -> {
            Groesse luecke = r.grundsicherung().luecke();
            Wahrheit knapp = knapp(luecke);
            Wahrheit mitVorrang = knapp(r.vorrang().lueckeNachVorrang());
            Wahrheit reichtKnapp = knapp.und(mitVorrang.oder(BEITRAGSSERVICE));
            return luecke.ueber(BigDecimal.ZERO).waehle(mitVorrang, reichtKnapp);
        });
    }

    private Wahrheit knapp(Groesse luecke) {
        return luecke.ueber(lage().recht().zahl(BEITRAG).negate());
    }

    /** Was im Monat gespart wird: der ganze Beitrag oder, nur mit Merkzeichen RF, zwei Drittel. */
    public static Groesse ersparnis(Rechnungen r, Person person, Protokoll p) {
        Rundfunk f = new Rundfunk(r);
        BigDecimal voll = r.lage().recht().zahl(BEITRAG);
        BigDecimal drittel =
                voll.divide(r.lage().recht().zahl("rundfunkbeitrag.ermaessigung-teiler"), 2, RoundingMode.HALF_UP);
        Groesse ganz = p.satz("Rundfunkbeitrag je Wohnung", Groesse.genau(voll), BEITRAG);
        Groesse nurErmaessigt = Groesse.waehle(f.ermaessigt(), Groesse.genau(voll.subtract(drittel)), ganz);
        return Groesse.waehle(f.befreit(), ganz, nurErmaessigt);
    }

    private Wahrheit befreit() {
        return lage().bezieht(Bezug.SGB2, Bezug.SGB12, Bezug.ASYLBLG)
                .oder(ausbildungsfoerderung())
                .oder(taubblind())
                .oder(haertefall().und(rechnungen.vorrang().sgb2Vermoegen()));
    }

    private Wahrheit merkzeichen(String gesucht) {
        var erwachsene = lage().familie().erwachsene();
        Wahrheit w = erwachsene.bekannt() ? Wahrheit.NEIN : erwachsene.beantwortet();
        for (ErwachsenerLage e : lage().eltern()) {
            Wahrheit hat = e.person().merkzeichen().gilt(m -> m.contains(gesucht));
            boolean gesund = e.person().behinderung().ist(Behinderung.KEINE).istJa();
            w = gesund && hat.istOffen() ? w : w.oder(hat);
        }
        return w.oder(andererPartner());
    }

    /** Offen, solange einer der anderen Erwachsenen noch der Partner sein kann. */
    private Wahrheit andererPartner() {
        Wahrheit paar = lage().paar();
        boolean moeglich = lage().partner() == null && lage().erwachsene().size() > 1;
        return moeglich ? paar.und(Wahrheit.offen(paar.fehlt())) : Wahrheit.NEIN;
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
