package de.familienlotse.payroll;

import static de.familienlotse.payroll.Einheiten.abgerundet;
import static de.familienlotse.payroll.Einheiten.aufVolleEuro;
import static de.familienlotse.payroll.Einheiten.ausProzent;
import static de.familienlotse.payroll.Einheiten.cent;

import de.familienlotse.parameters.Rechtsstand;

/** Vorsorgepauschale (§ 39b Abs. 2 Satz 5 Nr. 3, Abs. 4 EStG). Beträge in Cent im Jahr, Sätze in Millionsteln. */
abstract class Vorsorgepauschale {
    static final String MINDESTSATZ = "lohn.vorsorge-mindestsatz";

    final long rentengrenze;
    private final long rentensatz;
    private final long rentenanteil;
    private final long krankengrenze;
    private final Pflegesatz[] pflege;
    private final long krankensatz;
    private final long durchschnitt;

    Vorsorgepauschale(Rechtsstand recht) {
        rentengrenze = cent(recht.zahl("lohn.bemessungsgrenze-rente"));
        rentensatz = ausProzent(recht.zahl("lohn.rente-beitragssatz")) / 2;
        rentenanteil = ausProzent(recht.zahl("lohn.vorsorge-rentenanteil"));
        krankengrenze = cent(recht.zahl("lohn.bemessungsgrenze-kranken"));
        krankensatz = ausProzent(recht.zahl("lohn.vorsorge-krankensatz"));
        durchschnitt = ausProzent(recht.zahl("lohn.kranken-zusatzbeitrag"));
        pflege = new Pflegesatz[] {
            Pflegesatz.von(recht, Zahlungszeitraum.JAHR),
            Pflegesatz.von(recht, Zahlungszeitraum.MONAT),
            Pflegesatz.von(recht, Zahlungszeitraum.TAG)
        };
    }

    /** Bis 2025 mit Mindestvorsorgepauschale, danach mit Höchstbetrag einschließlich Arbeitslosenversicherung. */
    static Vorsorgepauschale von(Rechtsstand recht) {
        return recht.gilt(MINDESTSATZ) ? new VorsorgeMitMindestbetrag(recht) : new VorsorgeMitHoechstbetrag(recht);
    }

    /** Die Pauschale, auf volle Euro aufgerundet. */
    final long betrag(long lohn, Lohnsteuerfall fall) {
        long rente = fall.rentenversichert() ? rente(lohn) : 0;
        long kranken = fall.gesetzlichVersichert() ? kranken(lohn, fall) : 0;
        return Math.max(aufVolleEuro(rente + kranken), aufVolleEuro(rente + ersatz(lohn, kranken, fall)));
    }

    /** Der Betrag, der statt des Teilbetrags für Kranken- und Pflegeversicherung mindestens angesetzt wird. */
    abstract long ersatz(long lohn, long kranken, Lohnsteuerfall fall);

    private long rente(long lohn) {
        return abgerundet(abgerundet(Math.min(lohn, rentengrenze), rentenanteil), rentensatz);
    }

    private long kranken(long lohn, Lohnsteuerfall fall) {
        long zusatz = fall.zusatzbeitrag() == null ? durchschnitt : Einheiten.ausAnteil(fall.zusatzbeitrag());
        long satz = (krankensatz + zusatz) / 2 + pflege[fall.zeitraum().ordinal()].fuer(fall);
        return abgerundet(Math.min(lohn, krankengrenze), satz);
    }

    /** Satz des Arbeitnehmers zur Pflegeversicherung. */
    private record Pflegesatz(long anteil, long zuschlag, long abschlag) {

        static Pflegesatz von(Rechtsstand recht, Zahlungszeitraum zeitraum) {
            return new Pflegesatz(
                    ausProzent(recht.zahl("lohn.vorsorge-pflegesatz", zeitraum.schluessel())) / 2,
                    ausProzent(recht.zahl("lohn.vorsorge-pflegezuschlag", zeitraum.schluessel())),
                    ausProzent(recht.zahl("lohn.vorsorge-pflegeabschlag")));
        }

        long fuer(Lohnsteuerfall fall) {
            return fall.kinderlos() ? anteil + zuschlag : anteil - fall.pflegeabschlaege() * abschlag;
        }
    }
}
