package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Woraus das Einkommen der Eltern ueberwiegend stammt; danach richtet sich die Einkommensgrenze (§ 136 Abs. 2 SGB IX). */
final class Einkommensart {
    static final String GRENZE = "eingliederungshilfe-kind-koerper-geist.grenze";

    private final List<ErwachsenerLage> eltern;
    private final Rechtsstand recht;

    Einkommensart(List<ErwachsenerLage> eltern, Rechtsstand recht) {
        this.eltern = eltern;
        this.recht = recht;
    }

    /** Die Grenze, Euro je Jahr, nach dem groesseren Einkommen; steht nicht fest, wessen das ist, die Spanne. */
    Groesse grenze() {
        Groesse grenze = null;
        for (ErwachsenerLage e : eltern) {
            Wahrheit kleiner = kleiner(e);
            Groesse g = grenze(e);
            boolean zaehlt = !kleiner.istJa();
            grenze = !zaehlt ? grenze : grenze == null ? g : grenze.huelle(g, kleiner.fehlt());
        }
        return grenze == null ? satz("andere") : grenze;
    }

    private Wahrheit kleiner(ErwachsenerLage e) {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage o : eltern) {
            w = o == e
                    ? w
                    : w.oder(o.person().einkommenVorvorjahr().ueber(e.person().einkommenVorvorjahr()));
        }
        return w;
    }

    private Groesse grenze(ErwachsenerLage e) {
        Wahrheit lohn = e.tut(Taetigkeitsart.ANGESTELLT, Taetigkeitsart.SELBSTSTAENDIG, Taetigkeitsart.AUSBILDUNG);
        Groesse sonst = Groesse.waehle(e.tut(Taetigkeitsart.RENTE), satz("rente"), satz("andere"));
        return Groesse.waehle(lohn, satz("beschaeftigt"), sonst);
    }

    private Groesse satz(String art) {
        return Groesse.genau(recht.zahl(GRENZE, art));
    }
}
