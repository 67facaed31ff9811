package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Zuzahlungen einer Familie bis zur Belastungsgrenze (§ 62 SGB V). */
public record Zuzahlung(Rechnungen rechnungen) {
    private static final String ANTEIL = "zuzahlungsbefreiung-krankenkasse.anteil";
    private static final String CHRONISCH = "zuzahlungsbefreiung-krankenkasse.anteil-chronisch";
    private static final String GRENZE = "§ 62 Abs. 1 Satz 2 SGB V";
    private static final String NORM = "§ 62 Abs. 2 SGB V";

    /** Ob jemand in der Familie ernst oder auf Dauer krank ist. */
    public Wahrheit jemandKrank() {
        var f = lage().familie();
        Wahrheit genannt = f.kinder().beantwortet().und(f.erwachsene().beantwortet());
        Wahrheit w = genannt.istJa() ? Wahrheit.NEIN : genannt;
        for (ErwachsenerLage e : lage().erwachsene()) {
            w = w.oder(e.person().schwerKrank().ist(true));
        }
        for (KindLage k : lage().kinder()) {
            Wahrheit krank = k.kind().krankheit().istEines(Krankheit.CHRONISCH, Krankheit.LEBENSVERKUERZEND);
            w = w.oder(k.imHaushalt().und(krank));
        }
        return w;
    }

    /** Kein Geld: der Rechenweg nennt, ab welcher Summe im Jahr nichts mehr zu zahlen ist. */
    public static Groesse zeige(Rechnungen r, Person person, Protokoll p) {
        if (r.moeglich()) {
            new Zuzahlung(r).zeige(p);
        }
        return null;
    }

    private void zeige(Protokoll p) {
        Wahrheit regelsatz = lage().bezieht(Bezug.SGB2, Bezug.SGB12, Bezug.ASYLBLG);
        Groesse fest = Groesse.genau(jahr(zahl("sgb2.regelbedarf", "rbs1")));
        Groesse eigenes = einnahmen().minus(abzug()).nichtNegativ();
        Groesse basis = p.zeile("Einnahmen im Jahr nach Freibeträgen", Groesse.waehle(regelsatz, fest, eigenes), NORM);
        p.wert("zuzahlung.grenze", "Grenze im Jahr", anteil(basis, ANTEIL), GRENZE);
        p.wert("zuzahlung.grenze-chronisch", "Grenze bei schwerer Dauerkrankheit", anteil(basis, CHRONISCH), GRENZE);
    }

    private Groesse anteil(Groesse basis, String parameter) {
        return basis.mal(recht().zahl(parameter)).runde(2, RoundingMode.HALF_UP);
    }

    private Groesse einnahmen() {
        ErwachsenerLage e = lage().antragsteller();
        Groesse summe = brutto(e);
        if (lage().partner() != null) {
            summe = summe.plus(Groesse.waehle(lage().zusammenVerheiratet(), brutto(lage().partner()), Groesse.NULL));
        }
        return summe.mal(recht().zahl("gemeinsam.monate-je-jahr"));
    }

    private Groesse brutto(ErwachsenerLage e) {
        return rechnungen.erwerb(e).brutto().plus(rechnungen.andereEinkuenfte(e));
    }

    /** Fuer den Ehegatten ein Teil der Bezugsgroesse, fuer jedes Kind die steuerlichen Freibetraege. */
    private Groesse abzug() {
        BigDecimal gatte = recht().zahl("sozialversicherung.bezugsgroesse")
                .multiply(recht().zahl("zuzahlungsbefreiung-krankenkasse.abzug-ehegatte"));
        Groesse summe = Groesse.waehle(lage().zusammenVerheiratet(), Groesse.genau(gatte), Groesse.NULL);
        Groesse kind = Groesse.genau(recht().zahl("gemeinsam.freibetraege-fuer-kinder-summe-beide-eltern"));
        for (KindLage k : lage().haushaltskinder()) {
            summe = summe.plus(Groesse.waehle(k.minderjaehrig(), kind, Groesse.NULL));
        }
        return summe;
    }

    private BigDecimal jahr(BigDecimal monat) {
        return monat.multiply(recht().zahl("gemeinsam.monate-je-jahr"));
    }

    private BigDecimal zahl(String name, String schluessel) {
        return recht().zahl(name, schluessel);
    }

    private Rechtsstand recht() {
        return lage().recht();
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
