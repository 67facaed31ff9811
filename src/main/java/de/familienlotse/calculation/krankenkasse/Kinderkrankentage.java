package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

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
        Wahrheit offen = Wahrheit.offen(Fakten.KEINE);
        Wahrheit paar = person.lage().paar();
        Wahrheit ohnePartner = wechselmodell() ? offen : Wahrheit.JA;
        return paar.waehle(gemeinsameKinder() ? Wahrheit.NEIN : offen, ohnePartner);
    }

    private boolean wechselmodell() {
        return person.lage().kinder().stream().anyMatch(k -> k.wechselmodell().istJa());
    }

    /** Ob ein Kind zwei Eltern im Haushalt hat oder seine Eltern nicht genannt sind. */
    private boolean gemeinsameKinder() {
        return person.lage().kinder().stream().anyMatch(k -> k.eltern().size() != 1);
    }

    private BigDecimal zahl(String name) {
        return person.lage().recht().zahl(name);
    }
}
