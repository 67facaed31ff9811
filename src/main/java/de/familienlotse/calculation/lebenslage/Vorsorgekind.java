package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Kind im Blick auf Vorsorge, Frueherkennung und Essen (§§ 21, 26 SGB V). */
public record Vorsorgekind(KindLage kind) {
    private static final Wahrheit ANDERE = Wahrheit.offen(Fakten.KEINE);

    /** Ob die gesetzliche Kasse des Kindes zahlt; bei anderen kommt es auf den Vertrag oder das Amt an. */
    public Wahrheit kasseZahlt() {
        Wahrheit gesetzlich = kind.kind()
                .krankenversicherung()
                .istEines(Krankenversicherung.GESETZLICH, Krankenversicherung.FAMILIENVERSICHERT);
        return gesetzlich.istNein() ? ANDERE : gesetzlich;
    }

    /** Ob noch eine Untersuchung ansteht; nach dem letzten Zeitraum ist nur noch das Nachholen offen. */
    public Wahrheit vorDerLetztenUntersuchung() {
        Kindesalter alter = new Kindesalter(kind);
        Wahrheit imZeitraum = alter.unterMonaten("u-untersuchungen.letzter-monat");
        return imZeitraum.oder(alter.unter("alter.sechs").und(ANDERE));
    }

    /** Ob das Alter fuer die Gruppenprophylaxe passt; bei Aelteren nur in Schulen mit hohem Kariesrisiko (§ 21 Abs. 1 Satz 3). */
    public Wahrheit imProphylaxealter() {
        Kindesalter alter = new Kindesalter(kind);
        Wahrheit schule = kind.kind().taetigkeit().ist(Kindtaetigkeit.SCHULE);
        return alter.unter("alter.zwoelf")
                .oder(alter.unter("alter.sechzehn").und(schule).und(ANDERE));
    }

    /** Ob es in Kita, Kindertagespflege oder Schule zu Mittag isst. */
    public Wahrheit isstZuMittag() {
        Wahrheit dort = kind.kind()
                .taetigkeit()
                .istEines(Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE, Kindtaetigkeit.SCHULE);
        return dort.und(kind.kind().mittagessen().ist(true));
    }
}
