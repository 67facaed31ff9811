package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Protokoll;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Berufsausbildung und Berufsvorbereitung nach dem SGB III: Beihilfe (§§ 56 bis 72) und Ausbildungsgeld (§§ 122 bis 126). */
public final class Berufsausbildung {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    private final Lernperson l;

    Berufsausbildung(Lernperson l) {
        this.l = l;
    }

    /** Betriebliche Ausbildung oder Berufsvorbereitung (§§ 51, 57 Abs. 1 SGB III). */
    public Wahrheit gefoerdert() {
        return l.staetten().eine(Staetten.BEIHILFE);
    }

    /** Die erste Berufsausbildung; eine zweite ist Ermessen, bei einer Vorbereitung kommt es nicht darauf an (§ 57 Abs. 2 SGB III). */
    public Wahrheit erste() {
        Wahrheit erste = l.angabe(Ausbildung::erste).ist(true);
        return nurImBetrieb(erste.istNein() ? AMT : erste);
    }

    /** Ausserhalb des Haushalts der Eltern (§ 60 Abs. 1 Nr. 1 SGB III). */
    public Wahrheit ausserhalb() {
        return nurImBetrieb(l.imElternhaushalt().nicht());
    }

    /** Zu weit von den Eltern, oder das ist nicht noetig (§ 60 Abs. 1 Nr. 2, Abs. 2 SGB III). */
    public Wahrheit darfAuswaertsWohnen() {
        return nurImBetrieb(new Ausbildungsort(l).darfAuswaertsWohnen());
    }

    private Wahrheit nurImBetrieb(Wahrheit w) {
        return l.staetten().eine(Staetten.VORBEREITUNG).oder(w);
    }

    /** Aufenthalt nach § 60 Abs. 3, § 56 Abs. 2 Satz 3 SGB III. */
    public Wahrheit aufenthalt() {
        return new Foerderaufenthalt(l.person()).beihilfe();
    }

    /** Beihilfe oder Ausbildungsgeld, ohne auf das Einkommen zu sehen. */
    Wahrheit demGrundeNach() {
        Wahrheit beihilfe = gefoerdert()
                .und(erste())
                .und(ausserhalb())
                .und(darfAuswaertsWohnen())
                .und(aufenthalt());
        return beihilfe.oder(teilhabemassnahme().und(behinderung()).und(besondereLeistung()));
    }

    /** Der Bedarf ist nicht gedeckt; moegliche Fahrkosten prueft die Agentur (§ 56 Abs. 1 Nr. 3, § 63 SGB III). */
    public Wahrheit bedarfOffen() {
        if (gefoerdert().istNein()) {
            return Wahrheit.NEIN;
        }
        Groesse rest = beihilfe().rest(new Protokoll(l.recht()));
        if (rest == null) {
            return Wahrheit.offen(l.staetten().fehlt());
        }
        Wahrheit ohne = ausgezahlt(rest);
        Groesse mitFahrt = rest.plus(l.recht().zahl("bab.fahrkosten-hoechstens"));
        return ohne.oder(ausgezahlt(mitFahrt).und(AMT));
    }

    private Wahrheit ausgezahlt(Groesse rest) {
        return Umrechnung.auszahlung(rest, l.recht()).ueber(BigDecimal.ZERO);
    }

    /** Berufsausbildungsbeihilfe, Euro je Monat; null, solange die Staette nicht feststeht. */
    public Groesse betrag(Protokoll p) {
        return beihilfe().betrag(p);
    }

    private Beihilferechnung beihilfe() {
        return new Beihilferechnung(l);
    }

    /** In einer Massnahme, in der es Ausbildungsgeld gibt (§ 122 Abs. 1 SGB III). */
    public Wahrheit teilhabemassnahme() {
        return l.staetten().eine(Staetten.TEILHABE);
    }

    /** Mit einer Behinderung oder einer drohenden (§ 19 SGB III). */
    public Wahrheit behinderung() {
        return l.behinderung().ist(Behinderung.KEINE).nicht();
    }

    /** Besondere Leistungen sind noetig: in der Werkstatt immer, sonst entscheidet die Agentur (§ 117 SGB III). */
    public Wahrheit besondereLeistung() {
        Wahrheit werkstatt = l.staetten().eine(Staetten.WERKSTATT);
        return werkstatt.istNein() ? AMT : werkstatt;
    }

    /** Nach Anrechnung bleibt Ausbildungsgeld. */
    public Wahrheit ausbildungsgeldBleibt() {
        if (teilhabemassnahme().istNein()) {
            return Wahrheit.NEIN;
        }
        Groesse g = ausbildungsgeld(new Protokoll(l.recht()));
        return g == null ? Wahrheit.offen(l.staetten().fehlt()) : g.ueber(BigDecimal.ZERO);
    }

    /** Ausbildungsgeld, Euro je Monat; null, solange die Massnahme nicht feststeht. */
    public Groesse ausbildungsgeld(Protokoll p) {
        return new Ausbildungsgeldrechnung(l).betrag(p);
    }
}
