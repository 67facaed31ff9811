package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.ausAnteil;
import static de.familienlotse.payroll.Einheiten.ausProzent;
import static de.familienlotse.payroll.Einheiten.cent;
import static de.familienlotse.payroll.Einheiten.gerundet;

import de.familienlotse.parameters.Rechtsstand;

/** Anteile des Arbeitnehmers zur Sozialversicherung außerhalb von Sachsen. Cent im Monat und Millionstel. */
final class Sozialversicherung {
    private final Uebergangsbereich bereich;
    private final Pflegesatz pflege;
    private final long krankensatz;
    private final long zusatzsatz;
    private final long rentensatz;
    private final long arbeitslosensatz;
    private final long krankengrenze;
    private final long rentengrenze;
    private final long geringverdienergrenze;

    private Sozialversicherung(Rechtsstand recht) {
        bereich = Uebergangsbereich.von(recht);
        pflege = Pflegesatz.von(recht);
        krankensatz = ausProzent(recht.zahl("lohn.kranken-beitragssatz"));
        zusatzsatz = ausProzent(recht.zahl("lohn.kranken-zusatzbeitrag"));
        rentensatz = ausProzent(recht.zahl("lohn.rente-beitragssatz"));
        arbeitslosensatz = ausProzent(recht.zahl("lohn.arbeitslosen-beitragssatz"));
        krankengrenze = monatlich(recht, "lohn.bemessungsgrenze-kranken");
        rentengrenze = monatlich(recht, "lohn.bemessungsgrenze-rente");
        geringverdienergrenze = cent(recht.zahl("lohn.ausbildung-geringverdienergrenze"));
    }

    static Sozialversicherung von(Rechtsstand recht) {
        return recht.abgeleitet(Sozialversicherung.class, Sozialversicherung::new);
    }

    private static long monatlich(Rechtsstand recht, String name) {
        return gerundet(cent(recht.zahl(name)), 12);
    }

    /** Ob das Entgelt die Geringfügigkeitsgrenze nicht übersteigt. */
    boolean geringfuegig(long entgelt) {
        return bereich.geringfuegig(entgelt);
    }

    /** Zahl der Abschläge in der Pflegeversicherung. */
    int abschlaege(Lohnmerkmale m) {
        return m.kinderlos() ? 0 : pflege.abschlaege(m.kinderUnter25());
    }

    /** Anteile einer Beschäftigung, die mehr als geringfügig ist. */
    Beitraege beitraege(long entgelt, Lohnmerkmale m) {
        if (m.auszubildend() && entgelt <= geringverdienergrenze) {
            return Beitraege.KEINE;
        }
        Bemessung kranken = bemessung(entgelt, krankengrenze, m);
        Bemessung rente = bemessung(entgelt, rentengrenze, m);
        return new Beitraege(
                m.gesetzlichVersichert() ? kranken(kranken, m) : 0,
                m.gesetzlichVersichert() ? pflege.anteil(kranken, m.kinderlos(), abschlaege(m)) : 0,
                m.rentenversichert() ? rente.haelftig(rentensatz) : 0,
                m.arbeitslosenversichert() ? rente.haelftig(arbeitslosensatz) : 0);
    }

    private Bemessung bemessung(long entgelt, long grenze, Lohnmerkmale m) {
        return bereich.umfasst(entgelt) && !m.auszubildend()
                ? bereich.bemessung(entgelt)
                : new Bemessung.Regel(Math.min(entgelt, grenze));
    }

    private long kranken(Bemessung bemessung, Lohnmerkmale m) {
        long zusatz = m.zusatzbeitrag() == null ? zusatzsatz : ausAnteil(m.zusatzbeitrag());
        return bemessung.haelftig(krankensatz) + bemessung.haelftig(zusatz);
    }

    /** Beitrag zur Pflegeversicherung nach der Zahl der Kinder (§ 55 Abs. 1, 3 SGB XI). */
    private record Pflegesatz(long satz, long zuschlag, long abschlag, int abKind, int hoechstens) {

        static Pflegesatz von(Rechtsstand recht) {
            return new Pflegesatz(
                    ausProzent(recht.zahl("lohn.pflege-beitragssatz")),
                    ausProzent(recht.zahl("lohn.pflege-zuschlag-kinderlose")),
                    ausProzent(recht.zahl("lohn.pflege-abschlag")),
                    recht.zahl("lohn.pflege-abschlag-kinder", "von").intValueExact(),
                    recht.zahl("lohn.pflege-abschlag-kinder", "bis").intValueExact());
        }

        int abschlaege(int kinder) {
            return Math.max(0, Math.min(kinder, hoechstens) - abKind + 1);
        }

        long anteil(Bemessung bemessung, boolean kinderlos, int abschlaege) {
            return bemessung.pflege(satz, kinderlos ? zuschlag : 0, abschlaege * abschlag);
        }
    }
}
