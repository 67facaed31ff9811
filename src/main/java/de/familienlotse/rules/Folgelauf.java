package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Zufluesse;
import de.familienlotse.findings.Befund;
import java.util.Map;

/** Die Leistungen der Wege, wenn der Familie schon zufliesst, was ihr daneben zusteht. */
final class Folgelauf {
    private final Regelbestand bestand;
    private final Wegregister register;

    Folgelauf(Regelbestand bestand, Wegregister register) {
        this.bestand = bestand;
        this.register = register;
    }

    /** Ihre Befunde im Regelfall der Familie. */
    Map<String, Befund> befunde(Lauf lauf, Lage regelfall, Zufluesse zufluesse) {
        Lage danach = new Lage(regelfall.familie(), regelfall.recht(), zufluesse);
        Lauf folge = lauf.imRegelfall(danach).starte();
        Betraege betraege = new Betraege(folge);
        return new Befundliste(bestand, folge, betraege).je(register.leistungen());
    }
}
