package de.familienlotse.rules;

import java.util.BitSet;

/** Nach welcher anderen Leistung eine Bedingung fragt, soweit sich deren Ergebnis an einem anderen Tag aus den Regeln bilden laesst. */
final class Quellenwahl {
    private final Regelbestand bestand;
    private final Abhaengigkeiten abhaengigkeiten;
    private final BitSet genannt;

    /** {@code genannt}: Leistungen, die eigene Ereignisse nennen. */
    Quellenwahl(Regelbestand bestand, Abhaengigkeiten abhaengigkeiten, BitSet genannt) {
        this.bestand = bestand;
        this.abhaengigkeiten = abhaengigkeiten;
        this.genannt = genannt;
    }

    /** Der Platz der Leistung oder -1. */
    int von(int merkmal) {
        int quelle = abhaengigkeiten.quellen(merkmal).nextSetBit(0);
        boolean fragbar = quelle >= 0 && bestand.glied(bestand.zeileVon(merkmal)) != null;
        return fragbar && !genannt.get(quelle) ? quelle : -1;
    }

    /** Ob sich das Ergebnis der Leistung an einem anderen Tag aus ihren Bedingungen bilden laesst, ohne Rechnungen des Haushalts. */
    boolean fragbar(String leistung) {
        return bestand.merkmale(bestand.platz(leistung)).stream().noneMatch(this::rechnerisch);
    }

    /** Ob die Bedingung Rechnungen des Haushalts liest. */
    boolean rechnerisch(Merkmal m) {
        return abhaengigkeiten.rechnerisch(m.nummer());
    }

    /** Ob die Bedingung mit eigenen Ereignissen angekuendigt wird und eine Rechnung des Haushalts ist. */
    boolean gerechnet(Merkmal m) {
        return genannt.get(bestand.platz(m.leistung())) && rechnerisch(m);
    }
}
