package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Wahrheit;

/** Ob der Lohn so hoch ist, dass ein Zuschuss zum Mutterschaftsgeld bleibt. */
public record Zuschussfrage(Rechnungen rechnungen, ErwachsenerLage frau) {
    /** Der Nettolohn am Tag liegt ueber dem, was die Krankenkasse oder das Bundesamt traegt (§ 20 Abs. 1 MuSchG). */
    public Wahrheit lohnDarueber() {
        var abzug = frau.lage().recht().zahl("mutterschutz.zuschuss-abzug-am-tag");
        return new Beschaeftigung(frau).tagesnettoOhneRuhendes(rechnungen).ueber(abzug);
    }
}
