package de.familienlotse.calculation.steuer;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Der Entlastungsbetrag fuer Alleinerziehende nach Kindern und Monaten (§ 24b Abs. 2, 4 EStG). */
public final class Entlastungsbetrag {
    private static final String ERSTES = "entlastungsbetrag-alleinerziehende.erstes-kind";
    private static final String WEITERES = "entlastungsbetrag-alleinerziehende.je-weiteres-kind";

    private final Rechtsstand recht;
    private final Steuerjahr jahr;

    private Entlastungsbetrag(Rechtsstand recht) {
        this.recht = recht;
        jahr = new Steuerjahr(recht.tag());
    }

    /** Was im Jahr von den Einkuenften abgeht; so viel weniger Einkommen wird versteuert. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Alleinerziehend a = new Alleinerziehend((ErwachsenerLage) person, r);
        List<KindLage> moeglich = kinder(r, k -> !a.zaehlt(k).istNein());
        if (moeglich.isEmpty()) {
            return null;
        }
        List<KindLage> sicher = kinder(r, k -> a.zaehlt(k).istJa());
        Fakten offen = Fakten.KEINE;
        for (KindLage k : moeglich) {
            offen = offen.mit(a.zaehlt(k).fehlt());
        }
        Entlastungsbetrag e = new Entlastungsbetrag(r.lage().recht());
        Groesse unten = sicher.isEmpty() ? e.wenigstens(moeglich) : e.fuer(sicher);
        Groesse betrag = unten.huelle(e.fuer(moeglich), offen);
        p.satz("Für das erste Kind", Groesse.genau(e.recht.zahl(ERSTES)), ERSTES);
        p.satz("Für jedes weitere Kind", Groesse.genau(e.recht.zahl(WEITERES)), WEITERES);
        return p.zeile("Freibetrag im Jahr, kein Auszahlungsbetrag", betrag, "§ 24b Abs. 2, 4 EStG");
    }

    /** Der Betrag fuer das eine Kind, das am wenigsten bringt. */
    private Groesse wenigstens(List<KindLage> kinder) {
        Groesse g = fuer(kinder);
        for (KindLage k : kinder) {
            g = g.min(fuer(List.of(k)));
        }
        return g;
    }

    private static List<KindLage> kinder(Rechnungen r, Predicate<KindLage> auswahl) {
        return r.lage().kinder().stream().filter(auswahl).toList();
    }

    /** Das Kind mit den meisten Monaten gilt als erstes. */
    private Groesse fuer(List<KindLage> kinder) {
        Groesse laengste = Groesse.NULL;
        Groesse alle = Groesse.NULL;
        for (KindLage k : kinder) {
            Groesse monate = jahr.monateSeitGeburt(k.kind().geboren());
            laengste = laengste.max(monate);
            alle = alle.plus(monate);
        }
        Groesse erstes = laengste.mal(recht.zahl(ERSTES));
        Groesse weitere = alle.minus(laengste).nichtNegativ().mal(recht.zahl(WEITERES));
        BigDecimal zwoelf = recht.zahl("gemeinsam.monate-je-jahr");
        return erstes.plus(weitere).durch(zwoelf, 2);
    }
}
