package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.function.Function;

/** Die Tage mit Kinderkrankengeld in einem Kalenderjahr (§ 45 Abs. 2, 2a SGB V). */
public record Kinderkrankentage(ErwachsenerLage person) {
    /** Ob in diesem Jahr noch Tage uebrig sind. */
    public Wahrheit uebrig() {
        Wahrheit w = gesamt().minus(genommen()).ueber(BigDecimal.ZERO);
        return w.istOffen() ? Wahrheit.offen(w.fehlt()) : w;
    }

    /** Tage fuer alle Kinder. */
    Groesse gesamt() {
        return Groesse.waehle(
                alleinerziehend(),
                gesamt("krankenkasse.kinderkrankentage-%s-allein"),
                gesamt("krankenkasse.kinderkrankentage-%s"));
    }

    private Groesse gesamt(String name) {
        BigDecimal jeKind = zahl(name.formatted("je-kind"));
        return kinder().mal(jeKind).min(Groesse.genau(zahl(name.formatted("gesamt"))));
    }

    /** Noch uebrige Tage, wenn ohne Angabe keine genommen sind. */
    Groesse uebrigeTage() {
        Integer genommen = person.person().kinderkrankentage().oder(0);
        return gesamt().minus(BigDecimal.valueOf(genommen)).nichtNegativ();
    }

    private Groesse genommen() {
        var tage = person.person().kinderkrankentage();
        return tage.bekannt() ? Groesse.genau(tage.wert()) : Groesse.unbekannt(tage.fakt());
    }

    /** Wie viele Kinder zaehlen. */
    private Groesse kinder() {
        var alle = person.lage().familie().kinder();
        Groesse n = alle.bekannt() ? Groesse.NULL : Groesse.unbekannt(alle.fakt());
        for (KindLage k : person.lage().kinder()) {
            n = n.plus(Groesse.waehle(new KrankesKind(person, k).zaehlt(), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }

    /** Ohne Partner; mit einem Partner, der nicht Elternteil ist, und im Wechselmodell entscheidet die Krankenkasse. */
    Wahrheit alleinerziehend() {
        Wahrheit mitPartner = irgendein(k -> k.kind().eltern().gilt(e -> e.size() == 1));
        Wahrheit wechsel = irgendein(KindLage::wechselmodell);
        return person.lage()
                .paar()
                .waehle(hoechstensOffen(mitPartner), hoechstensOffen(wechsel).nicht());
    }

    private Wahrheit irgendein(Function<KindLage, Wahrheit> frage) {
        var alle = person.lage().familie().kinder();
        Wahrheit w = alle.bekannt() ? Wahrheit.NEIN : alle.beantwortet();
        for (KindLage k : person.lage().kinder()) {
            w = w.oder(frage.apply(k));
        }
        return w;
    }

    private static Wahrheit hoechstensOffen(Wahrheit w) {
        return w.istJa() ? Wahrheit.offen(Fakten.KEINE) : w;
    }

    private BigDecimal zahl(String name) {
        return person.lage().recht().zahl(name);
    }
}
