package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.Lage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Wer im Haushalt ausfaellt und ob jemand anders einspringen koennte. */
public record Haushaltsausfall(Lage lage) {
    private static final Wahrheit STELLE = Wahrheit.offen(Fakten.KEINE);

    /** Ob ein Erwachsener ausfaellt: bei schwerer Krankheit sicher, sonst klaert es die Stelle. */
    public Wahrheit faelltAus() {
        Familienkreis kreis = new Familienkreis(lage);
        return kreis.einErwachsener(e -> e.person().schwerKrank().ist(true))
                .oder(kreis.nennt("krankheit", "pflege", "entlastung").und(STELLE));
    }

    /** Ob sonst niemand da ist: allein mit den Kindern sicher; ob andere koennen, klaert die Stelle. */
    public Wahrheit niemandSonst() {
        Wahrheit keineAnderen = lage.familie().weitere().gilt(w -> w.isEmpty());
        return lage.paar().nicht().und(keineAnderen).und(ohneErwachseneKinder()).oder(STELLE);
    }

    private Wahrheit ohneErwachseneKinder() {
        var volljaehrig = lage.recht().zahl("alter.achtzehn");
        return new Familienkreis(lage)
                .einKind(k -> k.alter().mindestens(volljaehrig))
                .nicht();
    }
}
