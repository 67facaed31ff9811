package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Eine Person als Auszubildende: was das BAföG von ihr verlangt; fuer die anderen Gesetze eigene Sichten. */
public final class Auszubildender {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    private final Lernperson l;
    private final Ausbildungsort ort;
    private Wahrheit betrag;

    /** Die Person als Auszubildende. */
    public Auszubildender(Person person) {
        l = Lernperson.von(person);
        ort = new Ausbildungsort(l);
    }

    public Person person() {
        return l.person();
    }

    /** Als Anfaenger im Studium (§§ 56 bis 56b BAföG). */
    public Studienstart studienstart() {
        return new Studienstart(l);
    }

    /** Als Auszubildende nach dem SGB III. */
    public Berufsausbildung berufsausbildung() {
        return new Berufsausbildung(l);
    }

    /** Als Teilnehmende an einer Aufstiegsfortbildung. */
    public Aufstieg aufstieg() {
        return new Aufstieg(l);
    }

    /** Besucht eine Schule, fuer die es BAföG gibt (§ 2 Abs. 1 Satz 1 Nr. 1 bis 4 BAföG). */
    public Wahrheit besuchtSchule() {
        return l.staetten().eine(Staetten.SCHULEN);
    }

    /** Studiert an einer Hochschule, Akademie oder Hoeheren Fachschule (§ 2 Abs. 1 Satz 1 Nr. 5, 6 BAföG). */
    public Wahrheit studiert() {
        return l.staetten().eine(Staetten.STUDIUM);
    }

    /** Besucht eine Staette nach § 2 Abs. 1 BAföG. */
    public Wahrheit inBafoegAusbildung() {
        return l.staetten().eine(Staetten.BAFOEG);
    }

    /** Wohnt, wo es die Schule verlangt: nur fuer allgemeine Schulen noetig (§ 2 Abs. 1a BAföG). */
    public Wahrheit wohntPassend() {
        return l.staetten().eine(Staetten.WEITERFUEHRENDE).waehle(ort.notwendigAuswaerts(), Wahrheit.JA);
    }

    /** Die Ausbildung nimmt die Arbeitskraft voll in Anspruch (§ 2 Abs. 5 Satz 1 Nr. 2 BAföG). */
    public Wahrheit vollzeit() {
        return l.angabe(Ausbildung::vollzeit).ist(true);
    }

    /** Staatsangehoerigkeit oder Aufenthalt nach § 8 BAföG. */
    public Wahrheit aufenthalt() {
        return new Foerderaufenthalt(person()).bafoeg();
    }

    /** Zu Beginn unter der Altersgrenze; wer Kinder erzieht, kann auch danach beginnen (§ 10 Abs. 3 BAföG). */
    public Wahrheit unterAltersgrenze() {
        return l.beiBeginnUnter("bafoeg.altersgrenze").oder(l.lebtMitKind().und(AMT));
    }

    /** Die erste Ausbildung oder ein Weg, fuer den eine fruehere nicht zaehlt; sonst entscheidet das Amt (§ 7 BAföG). */
    public Wahrheit ersteAusbildung() {
        Wahrheit erste = l.angabe(Ausbildung::erste).ist(true);
        return l.staetten().eine(Staetten.ZWEITER_WEG).oder(erste.istNein() ? AMT : erste);
    }

    /** Im Studium ab einem Fachsemester nur mit Nachweis der Leistungen (§ 48 Abs. 1 BAföG). */
    public Wahrheit ohneLeistungsnachweis() {
        BigDecimal ab = l.recht().zahl("bafoeg.nachweis-fachsemester");
        Wahrheit frueh = l.angabe(Ausbildung::fachsemester)
                .gilt(s -> BigDecimal.valueOf(s).compareTo(ab) < 0);
        Wahrheit nachweis = frueh.istNein() ? AMT : frueh;
        return studiert().waehle(nachweis, Wahrheit.JA);
    }

    /** Alle Voraussetzungen des BAföG. */
    public Wahrheit bafoeg() {
        return bafoegDemGrundeNach().und(ohneLeistungsnachweis()).und(betragBleibt());
    }

    /** Gefoerdert oder nur wegen Einkommen und Vermoegen nicht: BAföG, Beihilfe oder Ausbildungsgeld (§ 20 Abs. 2 WoGG). */
    public Wahrheit demGrundeNach() {
        return bafoegDemGrundeNach().oder(berufsausbildung().demGrundeNach());
    }

    private Wahrheit bafoegDemGrundeNach() {
        return inBafoegAusbildung()
                .und(wohntPassend())
                .und(vollzeit())
                .und(aufenthalt())
                .und(unterAltersgrenze())
                .und(ersteAusbildung());
    }

    /** Nach Anrechnung von Einkommen und Vermoegen bleibt ein Betrag (§§ 11, 51 Abs. 4 BAföG). */
    public Wahrheit betragBleibt() {
        if (betrag == null) {
            betrag = inBafoegAusbildung().istNein() ? Wahrheit.NEIN : pruefeBetrag();
        }
        return betrag;
    }

    private Wahrheit pruefeBetrag() {
        Groesse g = bafoeg(new Protokoll(l.recht()));
        return g == null ? Wahrheit.offen(l.staetten().fehlt()) : g.ueber(BigDecimal.ZERO);
    }

    /** BAföG, Euro je Monat; null, solange die Ausbildungsstaette nicht feststeht. */
    public Groesse bafoeg(Protokoll p) {
        return new Bafoegrechnung(l).betrag(p);
    }

    /** Lebt mit einem eigenen Kind unter der Altersgrenze zusammen (§ 14b Abs. 1 BAföG). */
    public Wahrheit hatKindZuBetreuen() {
        return new Kinderbetreuung(l).anzahl().ueber(BigDecimal.ZERO);
    }

    /** Fuer wenigstens ein Kind bekommt ihn nicht schon der andere Elternteil; ohne Kind im Haushalt steht nichts entgegen (§ 14b Abs. 1 Satz 2 BAföG). */
    public Wahrheit zuschlagNichtVergeben() {
        return hatKindZuBetreuen()
                .nicht()
                .oder(new Kinderbetreuung(l).ohneVergebene().ueber(BigDecimal.ZERO));
    }

    /** Kinderbetreuungszuschlag, Euro je Monat. */
    public Groesse kinderbetreuungszuschlag(Protokoll p) {
        return p.satz(
                "Kinderbetreuungszuschlag, im BAföG-Betrag enthalten",
                new Kinderbetreuung(l).zuschlag(),
                "bafoeg.kinderbetreuungszuschlag");
    }
}
