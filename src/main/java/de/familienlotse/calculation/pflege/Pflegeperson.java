package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Ein Erwachsener, der Angehoerige pflegt oder pflegen koennte (§ 19 SGB XI, § 7 Abs. 3 PflegeZG). */
public final class Pflegeperson {
    private final ErwachsenerLage erwachsener;
    private final List<Angehoeriger> angehoerige;

    /** Der Erwachsene mit seinen Angehoerigen in der Familie. */
    public Pflegeperson(ErwachsenerLage erwachsener) {
        this.erwachsener = erwachsener;
        angehoerige = Angehoeriger.von(erwachsener);
    }

    public ErwachsenerLage erwachsener() {
        return erwachsener;
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return erwachsener.lage().recht();
    }

    /** Arbeitnehmer oder in Ausbildung (§ 7 Abs. 1 PflegeZG). */
    public Wahrheit beschaeftigt() {
        return erwachsener.tut(Taetigkeitsart.ANGESTELLT, Taetigkeitsart.MINIJOB, Taetigkeitsart.AUSBILDUNG);
    }

    /** Ein Angehoeriger hat mindestens diesen Pflegegrad. */
    public Wahrheit hatAngehoerigeAb(BigDecimal stufe) {
        return einer(h -> h.gesundheit().pflegegradAb(stufe));
    }

    /** Wie {@link #hatAngehoerigeAb}; es genuegt, dass ein Pflegegrad zu erwarten ist (§ 7 Abs. 4 Satz 2 PflegeZG). */
    public Wahrheit erwartetPflegeAb(BigDecimal stufe) {
        return einer(h -> h.gesundheit().pflegegradAb(stufe).oder(h.gesundheit().befund()));
    }

    /** Pflegt selbst zu Hause jemanden mit diesem Pflegegrad oder Merkzeichen H (§ 33b Abs. 6 EStG); vielleicht jemanden, der nicht genannt ist. */
    public Wahrheit pflegtAb(BigDecimal stufe) {
        Wahrheit jemand = einer(h -> h.zuHause()
                .und(persoenlich(h))
                .und(h.gesundheit().pflegegradAb(stufe).oder(h.gesundheit().hatMerkzeichen(Merkzeichen.HILFLOS))));
        return pflegt().und(jemand.oder(Wahrheit.offen(Fakten.KEINE)));
    }

    /** In der eigenen Wohnung oder in der des Gepflegten; ein Kind, das woanders lebt, pflegt vielleicht nur der andere Elternteil. */
    static Wahrheit persoenlich(HaeuslichePflege h) {
        Wahrheit hier = h.person() instanceof KindLage k ? k.imHaushalt() : Wahrheit.JA;
        return hier.istNein() ? Wahrheit.offen(Fakten.KEINE) : hier;
    }

    List<Angehoeriger> angehoerige() {
        return angehoerige;
    }

    /** Ob die Person selbst jemanden pflegt, auch das eigene Kind. */
    Wahrheit pflegt() {
        return erwachsener.person().pflegtAngehoerige().ist(true);
    }

    private Wahrheit einer(Function<HaeuslichePflege, Wahrheit> frage) {
        Lage lage = erwachsener.lage();
        Wahrheit w = pflegt().und(Wahrheit.offen(Fakten.KEINE));
        for (Angehoeriger a : angehoerige) {
            w = w.oder(a.beziehung().und(frage.apply(a.pflege())));
        }
        boolean kinderGenannt = lage.familie().kinder().bekannt();
        return kinderGenannt ? w : w.oder(lage.familie().kinder().beantwortet());
    }
}
