package de.familienlotse.calculation;

import de.familienlotse.situation.Bezug;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Was die Regeln des Wohngelds von den Rechnungen wissen wollen. */
public final class Wohngeldfragen {
    private final Rechnungen rechnungen;
    private Wohngeld zaehlendes;

    Wohngeldfragen(Rechnungen rechnungen) {
        this.rechnungen = rechnungen;
    }

    /** Es gibt Miete oder Belastung, und die Formel erreicht die Mindestgrenze (§ 21 Nr. 1 WoGG). */
    public Wahrheit mindestbetrag() {
        BigDecimal mindestens = rechnungen.lage().recht().zahl("wohngeld.mindestbetrag");
        Wahrheit miete =
                rechnungen.lage().familie().haushalt().bruttokaltmiete().ueber(BigDecimal.ZERO);
        return miete.und(rechnungen.wenn(r -> zaehlendes().formel().mindestens(mindestens)));
    }

    /** Das Wohngeld, das zu beantragen ist: ohne die Bedarfsgemeinschaft, solange sie ausgeschlossen ist. */
    public Wohngeld zaehlendes() {
        if (zaehlendes == null) {
            Wahrheit bezieht = rechnungen.lage().bezieht(Bezug.SGB2);
            Wahrheit allein = bezieht.istNein()
                    ? bezieht
                    : bezieht.und(rechnungen.vorrang().reicht().nicht());
            zaehlendes = allein.istNein()
                    ? rechnungen.wohngeld()
                    : ausschluss().waehle(allein.und(ausschluss().andere()), rechnungen.wohngeld());
        }
        return zaehlendes;
    }

    /** Mindestens ein Mitglied ist nicht ausgeschlossen (§§ 7, 8, 21 Nr. 2 WoGG). */
    public Wahrheit nichtAusgeschlossen() {
        Wahrheit sgb2 = rechnungen
                .lage()
                .bezieht(Bezug.SGB2)
                .nicht()
                .oder(rechnungen.vorrang().reicht())
                .oder(rechnungen.wenn(r -> ausschluss().andere()));
        Wahrheit asyl = rechnungen.lage().wohngeldzugang().keinAsylblg();
        Wahrheit sgb12 = rechnungen.lage().bezieht(Bezug.SGB12).nicht().oder(Wahrheit.offen(Fakten.KEINE));
        return sgb2.und(asyl).und(sgb12);
    }

    /** Kein erhebliches Vermoegen; darueber wird geprueft, nie endgueltig abgelehnt (§ 21 Nr. 3 WoGG). */
    public Wahrheit vermoegen() {
        return rechnungen.wenn(r -> {
            Groesse grenze = r.freibetraege().wohngeld(Math.max(1, r.wohngeld().mitglieder()));
            Wahrheit w = r.freibetraege().vermoegen().hoechstens(grenze);
            return w.istNein() ? Wahrheit.offen(Fakten.KEINE) : w;
        });
    }

    private Wohngeldausschluss ausschluss() {
        return new Wohngeldausschluss(rechnungen.lage(), rechnungen.grundsicherung(), rechnungen::wohngeldOhne);
    }
}
