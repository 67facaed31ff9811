package de.familienlotse.calculation;

import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/**
 * Einkommen eines Elternteils nach §§ 11 bis 11b SGB II, Euro je Monat. Kurzarbeitergeld ist Einkommen aus Erwerbstaetigkeit; ob es
 * auch der Zuschuss zum Mutterschaftsgeld ist, ist nicht belegt: dann gelten beide Lesarten als Spanne.
 */
final class Elternteileinkommen {
    private final ErwachsenerLage e;
    private final Lage lage;
    private final Erwerb erwerb;
    private final Groesse kindergeld;
    private final EinkuenfteSgb2 einkuenfte;

    /** {@code kindergeld}: was die Kinder davon nicht brauchen. */
    Elternteileinkommen(ErwachsenerLage e, Erwerb erwerb, Groesse kindergeld) {
        this.e = e;
        this.erwerb = erwerb;
        this.kindergeld = kindergeld;
        lage = e.lage();
        einkuenfte = AndereEinkuenfte.nachSgb2(e);
    }

    /** Andere Einkuenfte, die wie Lohn zaehlen oder zaehlen koennen. */
    static Groesse wieLohn(ErwachsenerLage e) {
        EinkuenfteSgb2 i = AndereEinkuenfte.nachSgb2(e);
        return i.kurzarbeitergeld().plus(Groesse.NULL.huelle(i.zuschuss(e), Fakten.KEINE));
    }

    /** Die anderen Einkuenfte, die nicht wie Lohn zaehlen oder nicht so zaehlen muessen. */
    static Groesse andere(ErwachsenerLage e) {
        EinkuenfteSgb2 i = AndereEinkuenfte.nachSgb2(e);
        return i.uebrige(e).plus(Groesse.NULL.huelle(i.zuschuss(e), Fakten.KEINE));
    }

    Elterneinkommen rechne() {
        Groesse zuschuss = einkuenfte.zuschuss(e);
        Elterneinkommen ohne = rechne(Groesse.NULL, zuschuss);
        return zuschuss == Groesse.NULL ? ohne : ohne.huelle(rechne(zuschuss, Groesse.NULL));
    }

    private Elterneinkommen rechne(Groesse alsLohn, Groesse alsAnderes) {
        Groesse lohnersatz = einkuenfte.kurzarbeitergeld().plus(alsLohn);
        Groesse brutto = erwerb.brutto().plus(lohnersatz);
        Groesse erwerbsteil =
                erwerb.netto().plus(lohnersatz).minus(absetzbar(brutto)).nichtNegativ();
        Groesse eigene = einkuenfte.uebrige(e).plus(alsAnderes);
        Groesse anderesteil = anderesteil(brutto, eigene.plus(kindergeld));
        Groesse titel = new Unterhaltsabzug(lage.recht()).sgb2(e.person());
        Groesse rest = titel.minus(erwerbsteil).nichtNegativ();
        return new Elterneinkommen(
                brutto.plus(eigene),
                erwerbsteil.minus(titel).nichtNegativ(),
                anderesteil.minus(rest).nichtNegativ(),
                erwerbsteil.plus(anderesteil).minus(titel).nichtNegativ(),
                absetzbar(brutto.plus(einkuenfte.offen())));
    }

    /** Die Pauschale geht nur ab, wo kein Lohn ist, von dem der Grundbetrag abgeht. */
    private Groesse anderesteil(Groesse brutto, Groesse andere) {
        Groesse pauschale = Groesse.genau(lage.recht().zahl("sgb2.versicherungspauschale"));
        Groesse mitAbzug = andere.minus(einkuenfte.abzug(pauschale)).nichtNegativ();
        return Bedarf.waehle(brutto.ueber(BigDecimal.ZERO), andere, mitAbzug);
    }

    private Groesse absetzbar(Groesse brutto) {
        Absetzung absetzung = new Absetzung(lage.recht());
        Wahrheit dienst = nurFreiwilligendienst();
        Groesse sonst =
                dienst.istJa() ? Groesse.NULL : absetzung.betrag(brutto, minderjaehrigesKind(), jungInAusbildung());
        return dienst.istNein()
                ? sonst
                : Bedarf.waehle(dienst, absetzung.imDienst(brutto, minderjaehrigesKind()), sonst);
    }

    /** Ein minderjaehriges Kind, auch ausserhalb des Haushalts (§ 11b Abs. 3 Satz 2 SGB II). */
    private Wahrheit minderjaehrigesKind() {
        Wahrheit w = lage.familie().kinder().bekannt()
                ? Wahrheit.NEIN
                : lage.familie().kinder().beantwortet();
        for (KindLage k : lage.kinder()) {
            w = w.oder(k.minderjaehrig());
        }
        return w;
    }

    /** Ein Freiwilligendienst ab 25 als einzige Arbeit. */
    private Wahrheit nurFreiwilligendienst() {
        var taetigkeiten = e.person().taetigkeiten().oder(List.of());
        boolean nur = !taetigkeiten.isEmpty()
                && taetigkeiten.stream().allMatch(t -> t.art().wert() == Taetigkeitsart.FREIWILLIGENDIENST);
        return nur ? e.alter().mindestens(lage.recht().zahl("sgb2.erwerbsfreibetrag-u25-alter")) : Wahrheit.NEIN;
    }

    private Wahrheit jungInAusbildung() {
        return e.tut(
                        Taetigkeitsart.AUSBILDUNG,
                        Taetigkeitsart.STUDIUM,
                        Taetigkeitsart.SCHULE,
                        Taetigkeitsart.FREIWILLIGENDIENST)
                .und(e.alter().unter(lage.recht().zahl("sgb2.erwerbsfreibetrag-u25-alter")));
    }
}
