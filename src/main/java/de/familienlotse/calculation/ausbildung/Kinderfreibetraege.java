package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/**
 * Weitere Kinder eines Einkommensbeziehers (§ 25 Abs. 3, 5 BAföG).
 *
 * @param frei Summe der Freibetraege, Euro je Monat
 * @param zahl Kinder, fuer die ein Freibetrag gewaehrt wird
 * @param mitlernende Kinder in gefoerderter Ausbildung, auf die das Einkommen mit verteilt wird
 */
record Kinderfreibetraege(Groesse frei, Groesse zahl, Groesse mitlernende) {
    private static final Kinderfreibetraege KEINE = new Kinderfreibetraege(Groesse.NULL, Groesse.NULL, Groesse.NULL);

    /** So viele Kinder mit vollem Freibetrag. */
    static Kinderfreibetraege voll(Groesse zahl, Groesse mitlernende, Rechtsstand recht) {
        return new Kinderfreibetraege(zahl.mal(recht.zahl("bafoeg.freibetrag-geschwister")), zahl, mitlernende);
    }

    /** Die in der Familie genannten Kinder dieses Erwachsenen, ohne {@code ohne}. */
    static Kinderfreibetraege von(ErwachsenerLage e, KindLage ohne) {
        Groesse weitere = new LernenderErwachsener(e).weitereKinder();
        Kinderfreibetraege summe = new Kinderfreibetraege(weitere, weitere, weitere);
        for (KindLage k : e.lage().kinder()) {
            summe = k == ohne ? summe : summe.plus(eines(k, istKind(k, e)));
        }
        return summe;
    }

    /** Eigenes oder in den Haushalt aufgenommenes Kind des Ehegatten, Pflegekind oder Enkel. */
    private static Wahrheit istKind(KindLage k, ErwachsenerLage e) {
        Lage lage = e.lage();
        Wahrheit eigenes = k.hatElternteil(e.id());
        if (!lage.eltern().contains(e)) {
            return eigenes;
        }
        Wahrheit aufgenommen = k.kind().verhaeltnis().istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE);
        if (lage.partner() != null) {
            String partner = e == lage.antragsteller()
                    ? lage.partner().id()
                    : lage.antragsteller().id();
            aufgenommen = aufgenommen.oder(k.hatElternteil(partner).und(lage.zusammenVerheiratet()));
        }
        return eigenes.oder(k.imHaushalt().und(aufgenommen));
    }

    private static Kinderfreibetraege eines(KindLage k, Wahrheit istKind) {
        if (istKind.istNein()) {
            return KEINE;
        }
        Wahrheit lernt = Foerderfaehigkeit.von(k);
        Groesse eins = Groesse.genau(1);
        Groesse frei = lernt.istJa() ? Groesse.NULL : freibetrag(k);
        Groesse zaehlt = Groesse.waehle(frei.ueber(BigDecimal.ZERO), eins, Groesse.NULL);
        Wahrheit mit = istKind.und(lernt.nicht());
        return new Kinderfreibetraege(
                Groesse.waehle(mit, frei, Groesse.NULL),
                Groesse.waehle(mit, zaehlt, Groesse.NULL),
                Groesse.waehle(istKind.und(lernt), eins, Groesse.NULL));
    }

    /** Gemindert um das eigene Einkommen eines volljaehrigen Kindes. */
    private static Groesse freibetrag(KindLage k) {
        Groesse voll = Groesse.genau(k.recht().zahl("bafoeg.freibetrag-geschwister"));
        if (k.minderjaehrig().istJa()) {
            return voll;
        }
        EigenesEinkommen eigenes = new EigenesEinkommen(Lernperson.von(k), true);
        Groesse rest =
                voll.minus(eigenes.verguetung()).minus(eigenes.uebriges()).nichtNegativ();
        return Groesse.waehle(k.minderjaehrig(), voll, rest);
    }

    private Kinderfreibetraege plus(Kinderfreibetraege o) {
        return new Kinderfreibetraege(frei.plus(o.frei), zahl.plus(o.zahl), mitlernende.plus(o.mitlernende));
    }
}
