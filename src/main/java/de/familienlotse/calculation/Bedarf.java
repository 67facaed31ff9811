package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Wohnform;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Regelbedarf und Mehrbedarfe einer Person nach §§ 20, 21, 23 SGB II, Euro je Monat. */
final class Bedarf {
    private final Lage lage;
    private final Rechtsstand recht;

    Bedarf(Lage lage) {
        this.lage = lage;
        recht = lage.recht();
    }

    /** Stufe eines Elternteils: allein rbs1, zu zweit je rbs2; minderjaehrige Partner rbs4, wer mit ihnen lebt rbs1 (§ 20 Abs. 2, 4 SGB II). */
    private String stufe(ErwachsenerLage e) {
        if (!lage.paar().istJa() || !lage.eltern().contains(e)) {
            return "rbs1";
        }
        if (minderjaehrig(e)) {
            return "rbs4";
        }
        return lage.eltern().stream().anyMatch(this::minderjaehrig) ? "rbs1" : "rbs2";
    }

    private boolean minderjaehrig(ErwachsenerLage e) {
        return e.alter().unter(recht.zahl("sgb2.volljaehrigkeit")).istJa();
    }

    /** Regelbedarf eines Elternteils. */
    BigDecimal regel(ErwachsenerLage e) {
        return recht.zahl("sgb2.regelbedarf", stufe(e));
    }

    /** Regelbedarf und Mehrbedarfe eines Elternteils. */
    Groesse elternteil(ErwachsenerLage e) {
        String stufe = stufe(e);
        BigDecimal regel = regel(e);
        Mehrbedarf mehrbedarf = new Mehrbedarf(lage);
        Groesse mehr = mehrbedarf.schwanger(e, regel);
        if (e == lage.antragsteller()) {
            mehr = mehr.plus(mehrbedarf.alleinerziehend());
        }
        mehr = mehr.min(Groesse.genau(regel.multiply(recht.zahl("sgb2.mehrbedarf-summe-hoechstens"))));
        return Groesse.genau(regel).plus(mehr).plus(warmwasser(stufe));
    }

    /** Regelbedarf eines Kindes mit Warmwasser; im Wechselmodell zwischen der Haelfte und dem ganzen, das entscheidet die Behoerde. */
    Groesse kind(KindLage k) {
        Groesse voll = jeStufe(k);
        if (!k.wechselmodell().istJa()) {
            return voll;
        }
        Groesse halb = voll.durch(BigDecimal.valueOf(2), 2);
        return halb.huelle(voll, Fakten.KEINE);
    }

    private Groesse jeStufe(KindLage k) {
        Groesse ergebnis = mitWarmwasser("rbs6");
        Groesse fuenf = mitWarmwasser("rbs5");
        Groesse vier = mitWarmwasser("rbs4");
        Groesse drei = mitWarmwasser("rbs3");
        ergebnis = waehle(k.alter().mindestens(recht.zahl("sgb2.alter-rbs5")), fuenf, ergebnis);
        ergebnis = waehle(k.alter().mindestens(recht.zahl("sgb2.alter-rbs4")), vier, ergebnis);
        return waehle(k.alter().mindestens(recht.zahl("sgb2.alter-rbs3")), drei, ergebnis);
    }

    private Groesse mitWarmwasser(String stufe) {
        return Groesse.genau(recht.zahl("sgb2.regelbedarf", stufe)).plus(warmwasser(stufe));
    }

    static Groesse waehle(Wahrheit w, Groesse dann, Groesse sonst) {
        return Groesse.waehle(w, dann, sonst);
    }

    private Groesse warmwasser(String stufe) {
        BigDecimal mehr = Zahlen.cent(recht.zahl("sgb2.regelbedarf", stufe)
                .multiply(recht.zahl("sgb2.mehrbedarf-warmwasser-dezentral", stufe)));
        var h = lage.familie().haushalt();
        boolean ohne = h.wohnform().wert() == Wohnform.OHNE_WOHNUNG
                && !h.warmwasserDezentral().bekannt();
        Wahrheit dezentral = ohne ? Wahrheit.NEIN : h.warmwasserDezentral().ist(true);
        return waehle(dezentral, Groesse.genau(mehr), Groesse.NULL);
    }
}
