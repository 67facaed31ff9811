package de.familienlotse.situation.eingabe;

import java.math.BigDecimal;

/** Obergrenzen und wiederkehrende Arten des Formats. */
final class Grenzen {
    static final int ERWACHSENE = 10;
    static final int KINDER = 20;
    static final int WEITERE = 20;
    static final int EINTRAEGE = 20;
    static final int WORTE = 40;
    static final int LEBENSMONATE = 48;

    private static final int FEIN = 4;

    static final Dezimal WOCHENSTUNDEN = new Dezimal(168, FEIN);
    static final Dezimal QUADRATMETER = new Dezimal(10_000, FEIN);
    static final Dezimal KILOMETER = new Dezimal(1_000, FEIN);
    static final Dezimal FREIBETRAEGE = new Dezimal(20, FEIN);
    static final Ganzzahl MIETENSTUFE = new Ganzzahl(1, 7);
    static final Ganzzahl STEUERKLASSE = new Ganzzahl(1, 6);
    static final Ganzzahl KLASSE = new Ganzzahl(1, 13);
    static final Ganzzahl PFLEGEGRAD = new Ganzzahl(0, 5);
    static final Ganzzahl KRANKENTAGE = new Ganzzahl(0, 366);
    static final Ganzzahl WOCHE = new Ganzzahl(1, 45);
    static final Ganzzahl FACHSEMESTER = new Ganzzahl(1, 60);
    static final Ganzzahl GESCHWISTER = new Ganzzahl(0, 20);
    static final Ganzzahl UNTERRICHTSSTUNDEN = new Ganzzahl(0, 10_000);
    static final Ganzzahl LOHNMONATE = new Ganzzahl(0, 12);
    static final Art<BigDecimal> VERSICHERUNGSMONATE = new Ganzzahl(0, 30).als(BigDecimal::valueOf);
    static final Ganzzahl BEZUGSMONATE = new Ganzzahl(0, 60);
    static final Art<BigDecimal> GRAD_DER_BEHINDERUNG = new Ganzzahl(0, 100).als(BigDecimal::valueOf);
    static final Liste<String> MERKZEICHEN =
            new Liste<>(Text.nach("[A-Za-z]{1,10}", "Bitte ein Merkzeichen wie G, aG, H oder Bl angeben."), EINTRAEGE);

    private Grenzen() {}
}
