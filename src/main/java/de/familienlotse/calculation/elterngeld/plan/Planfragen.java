package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.calculation.elterngeld.Mutterschaftsmonate;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Die Fragen, von denen abhaengt, was ein Plan enthalten darf. */
final class Planfragen {
    private final Lage lage;
    private final Plankind gewaehlt;
    private final KindLage kind;
    private final List<Elternteil> eltern;

    /** Ueber dieselben Personen wie {@code gewaehlt}, in dieser Lage. */
    Planfragen(Lage lage, Plankind gewaehlt) {
        this.lage = lage;
        this.gewaehlt = gewaehlt;
        KindLage k = gewaehlt.geborenes();
        kind = k == null ? null : lage.kinder().get(k.nummer() - 1);
        eltern = gewaehlt.eltern().stream()
                .map(t -> new Elternteil(lage.erwachsener(t.erwachsener().id())))
                .toList();
    }

    int eltern() {
        return eltern.size();
    }

    String id(int e) {
        return eltern.get(e).erwachsener().id();
    }

    /** Ob es keinen zweiten Elternteil im Haushalt gibt und der eine alleinstehend ist (§ 4c Abs. 1 Nr. 1 BEEG, § 24b EStG). */
    Wahrheit allein() {
        if (eltern.size() > 1) {
            return Wahrheit.NEIN;
        }
        Wahrheit ohnePartner =
                lage.erwachsene().size() > 1 ? Wahrheit.NEIN : lage.paar().nicht();
        Wahrheit ohneAndere = lage.familie().weitere().gilt(List::isEmpty);
        return ohnePartner.und(ohneAndere.istNein() ? Wahrheit.offen(Fakten.KEINE) : ohneAndere);
    }

    /** Ob beide ohne Grenze gleichzeitig Basiselterngeld bekommen (§ 4 Abs. 6 Satz 4 BEEG); Fruehgeburten sind hier nicht dabei. */
    Wahrheit gleichzeitigFrei() {
        Wahrheit frei = eltern.get(0).mehrlinge();
        for (KindLage k : lage.kinder()) {
            frei = frei.oder(k == kind ? mitBehinderung(k) : geschwisterMitBehinderung(k));
        }
        return frei;
    }

    /** Am Tag der Geburt noch nicht 14 (§ 2a Abs. 2 Satz 3 BEEG). */
    private Wahrheit geschwisterMitBehinderung(KindLage k) {
        BigDecimal grenze = gewaehlt.kind().recht().zahl("elterngeld.geschwisterbonus-alter", "behinderung");
        Groesse alter = k.kind().geboren().alterAm(gewaehlt.kind().rechtstag());
        return k.imHaushalt().und(mitBehinderung(k)).und(alter.unter(grenze));
    }

    private static Wahrheit mitBehinderung(KindLage k) {
        return k.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
    }

    /** Volle Wochen zwischen Geburt und errechnetem Tag; unbekannt ohne ihn, null vor der Geburt. */
    Groesse wochenZuFrueh() {
        if (kind == null) {
            return Groesse.NULL;
        }
        var termin = kind.kind().entbindungstermin();
        var geboren = kind.kind().geboren();
        return termin.bekannt()
                ? Groesse.spanne(
                        wochen(ChronoUnit.WEEKS.between(geboren.spaet(), termin.wert())),
                        wochen(ChronoUnit.WEEKS.between(geboren.frueh(), termin.wert())),
                        Fakten.von(geboren.fakt()))
                : Groesse.unbekannt(termin.fakt());
    }

    private static BigDecimal wochen(long wochen) {
        return BigDecimal.valueOf(Math.max(0, wochen));
    }

    /** Die Lebensmonate mit Mutterschaftsleistungen. */
    Mutterschaftsmonate mutterschaft(int e) {
        return eltern.get(e).mutterschaftsmonate(gewaehlt.kind());
    }

    /** Ob die Arbeitszeit im Bezug zum Partnerschaftsbonus passt (§ 4b Abs. 1 Nr. 1 BEEG). */
    Wahrheit bonusstunden(int e) {
        return eltern.get(e).bonusstunden();
    }

    /** Ob im Bezug nicht voll gearbeitet wird (§ 1 Abs. 6 Satz 1 BEEG). */
    Wahrheit nichtVollErwerbstaetig(int e) {
        ErwachsenerLage wer = eltern.get(e).erwachsener();
        return eltern.get(e).arbeitszeit().oder(wer.tut(Taetigkeitsart.AUSBILDUNG));
    }

    /** Ob das Einkommen eines Elternteils in zwei Lebensmonaten gemindert ist (§ 4 Abs. 3 Satz 2 BEEG). */
    Wahrheit gemindert() {
        Wahrheit w = Wahrheit.NEIN;
        for (Elternteil t : eltern) {
            w = w.oder(gemindert(t));
        }
        return w;
    }

    private static Wahrheit gemindert(Elternteil t) {
        Wahrheit w = t.netto().ueber(t.nettoImBezug());
        return w.istOffen() ? Wahrheit.offen(w.fehlt()) : w;
    }
}
