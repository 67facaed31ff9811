package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Die Familie mit Blick auf den Elternbeitrag der Stadt Hamm. */
public record Beitragsfamilie(Lage lage) {
    /** Ob das zu versteuernde Einkommen so klein ist, dass kein Beitrag anfaellt. */
    public Wahrheit einkommenFrei() {
        BigDecimal grenze = lage.recht().zahl("elternbeitrag.einkommen-frei-bis");
        return lage.familie().haushalt().zuVersteuerndesEinkommen().gilt(e -> e.compareTo(grenze) <= 0);
    }

    /** Ob so viele Kinder zugleich betreut werden, dass nur fuer eines zu zahlen ist. */
    public Wahrheit geschwister() {
        if (!lage.familie().kinder().bekannt()) {
            return lage.familie().kinder().beantwortet();
        }
        Groesse zahl = Groesse.NULL;
        for (KindLage k : lage.kinder()) {
            zahl = zahl.plus(Groesse.waehle(
                    k.imHaushalt().und(new Kitajahr(k).betreutOderGanztag()), Groesse.genau(1), Groesse.NULL));
        }
        return zahl.mindestens(lage.recht().zahl("elternbeitrag.geschwister-ab"));
    }

    /** Ob kein betreutes Kind in den freien letzten zwei Kitajahren ist; sonst zahlen auch Geschwister nichts. */
    public Wahrheit keinFreiesKitajahr() {
        var kinder = lage.familie().kinder();
        Wahrheit frei = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage.kinder()) {
            Kitajahr jahr = new Kitajahr(k);
            frei = frei.oder(k.imHaushalt().und(jahr.betreut()).und(jahr.freiesJahr()));
        }
        return frei.nicht();
    }
}
