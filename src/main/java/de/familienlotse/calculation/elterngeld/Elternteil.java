package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.function.Function;

/** Ein Erwachsener und das Kind, fuer das er Elterngeld bekommen kann. */
public final class Elternteil {
    private final ErwachsenerLage erwachsener;
    private final Kinderwahl wahl;

    /** Der Elternteil; gibt es kein Kind, ist keine Voraussetzung erfuellt. */
    public Elternteil(ErwachsenerLage erwachsener) {
        this.erwachsener = erwachsener;
        wahl = new Kinderwahl(erwachsener);
    }

    public ErwachsenerLage erwachsener() {
        return erwachsener;
    }

    /** Das Kind; null, wenn es keines gibt. */
    public Elterngeldkind kind() {
        return wahl.kind();
    }

    /** Das Kind ist geboren und jung genug fuer Basiselterngeld (§ 4 Abs. 1 Satz 3, Abs. 5 BEEG). */
    public Wahrheit jungFuerBasis() {
        return wahl.je(Lebensalter::basis);
    }

    /** Das Kind ist geboren und jung genug fuer ElterngeldPlus (§ 4 Abs. 1 Satz 4 BEEG). */
    public Wahrheit jungFuerPlus() {
        return wahl.je(Lebensalter::plus);
    }

    /** Es ist das eigene Kind oder das des Ehegatten (§ 1 Abs. 1 Nr. 2, Abs. 3 BEEG). */
    public Wahrheit eigenesKind() {
        return wahl.je(k -> k.elternteil(erwachsener));
    }

    /** Beide leben in einem Haushalt (§ 1 Abs. 1 Nr. 2 BEEG). */
    public Wahrheit lebtMitKind() {
        return wahl.je(Elterngeldkind::imHaushalt);
    }

    /** Die Arbeitszeit im Bezug bleibt in der Grenze (§ 1 Abs. 6 BEEG). */
    public Wahrheit arbeitszeit() {
        return nachRecht(
                k -> new Arbeitszeit(erwachsener, k).hoechstens(k.recht().zahl("elterngeld.wochenstunden-hoechstens")));
    }

    /** Die Arbeitszeit im Bezug passt zum Partnerschaftsbonus (§ 4b Abs. 1 BEEG). */
    public Wahrheit bonusstunden() {
        return nachRecht(k -> bonusstunden(erwachsener, k));
    }

    /** Der andere Elternteil im Haushalt arbeitet ebenso; ohne ihn erfuellt (§ 4b Abs. 1, § 4c BEEG). */
    public Wahrheit bonusstundenDesAnderen() {
        return nachRecht(k -> {
            Wahrheit w = Wahrheit.JA;
            for (ErwachsenerLage o : erwachsener.lage().erwachsene()) {
                w = o == erwachsener ? w : w.und(k.elternteil(o).nicht().oder(bonusstunden(o, k)));
            }
            return w;
        });
    }

    private static Wahrheit bonusstunden(ErwachsenerLage e, Elterngeldkind k) {
        String stunden = "elterngeld.bonus-wochenstunden";
        return new Arbeitszeit(e, k)
                .zwischen(k.recht().zahl(stunden, "mindestens"), k.recht().zahl(stunden, "hoechstens"));
    }

    /** Staatsangehoerigkeit oder Aufenthalt erlaubt Elterngeld (§ 1 Abs. 7 BEEG). */
    public Wahrheit aufenthalt() {
        return Offen.schlicht(erwachsener.aufenthalt().familienleistung());
    }

    /** Das zu versteuernde Einkommen im Jahr vor der Geburt bleibt in der Grenze (§ 1 Abs. 8 BEEG). */
    public Wahrheit einkommensgrenze() {
        return nachRecht(this::einkommensgrenze);
    }

    private Wahrheit einkommensgrenze(Elterngeldkind k) {
        var einkommen = erwachsener.lage().familie().haushalt().zuVersteuerndesEinkommen();
        String grenze = "elterngeld.zve-grenze";
        Wahrheit allein = einkommen.gilt(x -> x.compareTo(k.recht().zahl(grenze, "allein")) <= 0);
        Wahrheit paar = einkommen.gilt(x -> x.compareTo(k.recht().zahl(grenze, "paar")) <= 0);
        return mitAnderem(k).waehle(paar, allein);
    }

    /** Ob noch jemand die Voraussetzungen des Zusammenlebens erfuellt. */
    private Wahrheit mitAnderem(Elterngeldkind k) {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage o : erwachsener.lage().erwachsene()) {
            w = o == erwachsener ? w : w.oder(k.elternteil(o));
        }
        return w;
    }

    /** So junge Geschwister leben im Haushalt, dass es den Bonus gibt (§ 2a Abs. 1, 2 BEEG). */
    public Wahrheit geschwister() {
        return nachRecht(k -> new Geschwister(erwachsener, k).bonus());
    }

    /** Es sind Mehrlinge (§ 2a Abs. 4 BEEG). */
    public Wahrheit mehrlinge() {
        return wahl.je(Elterngeldkind::mehrlinge);
    }

    /** Eine Aussage nach dem Recht am Tag der Geburt; offen, solange er nicht oder das Recht nicht bekannt ist. */
    private Wahrheit nachRecht(Function<Elterngeldkind, Wahrheit> frage) {
        return wahl.je(k -> {
            if (!k.erwartet() && !k.geburt().bekannt()) {
                return Wahrheit.offen(k.geburt().fakt());
            }
            return k.rechtBekannt() ? frage.apply(k) : Offen.BEHOERDE;
        });
    }

    /** Was ihm je Lebensmonat zusteht; null ohne Kind oder ohne bekanntes Recht. */
    public Anspruchsrechnung anspruch() {
        Elterngeldkind k = kind();
        return k == null || !k.rechtBekannt() ? null : new Anspruchsrechnung(erwachsener, k);
    }

    /** Seine Lebensmonate mit Mutterschaftsleistungen fuer dieses Kind, vielleicht aus einer anderen Lage derselben Familie. */
    public Mutterschaftsmonate mutterschaftsmonate(Elterngeldkind k) {
        return new Anspruchsrechnung(erwachsener, k.in(erwachsener.lage())).mutterschaftsmonate();
    }

    /** Ob dieser Elternteil Elterngeld plant. */
    boolean plant() {
        return erwachsener.person().elterngeld().bekannt();
    }

    /** Einkommen nach Abzug der Pauschalen vor der Geburt, Euro je Monat; null ohne Kind. */
    public Groesse netto() {
        return kind() == null ? null : einkommen().vorher();
    }

    /** Einkommen nach Abzug der Pauschalen im Bezug, Euro je Monat; null ohne Kind. */
    public Groesse nettoImBezug() {
        return kind() == null ? null : einkommen().imBezug();
    }

    private Elterngeldeinkommen einkommen() {
        return new Elterngeldeinkommen(erwachsener, kind());
    }
}
