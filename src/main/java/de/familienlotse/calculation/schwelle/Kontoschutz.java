package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Unterhaltszahlung;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Was auf einem Pfaendungsschutzkonto ueber den Grundbetrag hinaus geschuetzt ist (§ 902 ZPO). */
public record Kontoschutz(Rechnungen rechnungen) {
    private static final String FREI = "kontoschutz.freibetrag";
    private static final BigDecimal ZEHN = BigDecimal.TEN;

    /** Ob jemandem Unterhalt gewaehrt wird: einem Ehegatten oder Kind im Haushalt oder durch Zahlung. */
    public Wahrheit unterhalt() {
        Wahrheit w = lage().zusammenVerheiratet().oder(zahlt());
        var erwachsene = lage().familie().erwachsene();
        w = w.oder(erwachsene.bekannt() ? Wahrheit.NEIN : erwachsene.beantwortet());
        var kinder = lage().familie().kinder();
        w = w.oder(kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet());
        for (KindLage k : lage().kinder()) {
            w = w.oder(unterhalten(k));
        }
        return w;
    }

    /** Ob fuer ein Kind Kindergeld zusteht oder gezahlt wird. */
    public Wahrheit kindergeld() {
        var kinder = lage().familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage().kinder()) {
            w = w.oder(rechnungen.kindergeldanspruch(k))
                    .oder(k.kind().kindergeldBezogen().ist(true));
        }
        return w;
    }

    /** Grundbetrag, Erhoehungen und Kindergeld im Rechenweg; ausgezahlt wird nichts. */
    public static Groesse freibetrag(Rechnungen r, Person person, Protokoll p) {
        if (r.moeglich()) {
            Kontoschutz k = new Kontoschutz(r);
            Groesse grund = p.satz("Geschützter Grundbetrag im Monat", k.grundbetrag(), FREI);
            Groesse mehr = p.satz("Erhöhung für Ehegatten und Kinder", k.erhoehung(), FREI);
            Groesse kindergeld = p.zeile("Kindergeld", k.summeKindergeld(), "§ 902 Satz 1 Nr. 5 ZPO");
            Groesse summe = grund.plus(mehr).plus(kindergeld);
            p.wert("konto.geschuetzt", "So viel ist im Monat mindestens geschützt", summe, "§ 899 Abs. 1 ZPO");
        }
        return null;
    }

    /** Auf den naechsten vollen Zehner aufgerundet (§ 899 Abs. 1 Satz 1 ZPO). */
    private Groesse grundbetrag() {
        BigDecimal zehner = betrag("grundbetrag").divide(ZEHN, 0, RoundingMode.CEILING);
        return Groesse.genau(zehner.multiply(ZEHN));
    }

    private Groesse erhoehung() {
        Groesse personen = Groesse.waehle(lage().zusammenVerheiratet(), Groesse.genau(1), Groesse.NULL);
        for (KindLage k : lage().kinder()) {
            personen = personen.plus(Groesse.waehle(unterhalten(k), Groesse.genau(1), Groesse.NULL));
        }
        return personen.monoton(this::erhoehung);
    }

    private BigDecimal erhoehung(BigDecimal personen) {
        BigDecimal weitere = personen.min(betrag("personen")).subtract(BigDecimal.ONE);
        return personen.signum() == 0
                ? BigDecimal.ZERO
                : weitere.multiply(betrag("weitere-person")).add(betrag("erste-person"));
    }

    private Groesse summeKindergeld() {
        Groesse summe = Groesse.NULL;
        for (KindLage k : lage().kinder()) {
            summe = summe.plus(rechnungen.kindergeld(k));
        }
        return summe;
    }

    private Wahrheit unterhalten(KindLage k) {
        Wahrheit kind = k.minderjaehrig().oder(rechnungen.kindergeldanspruch(k));
        return k.imHaushalt().und(k.eigenesKind()).und(kind);
    }

    private Wahrheit zahlt() {
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : lage().erwachsene()) {
            var zahlungen = e.person().unterhaltszahlungen();
            w = w.oder(zahlungen.bekannt() ? Wahrheit.NEIN : zahlungen.beantwortet());
            for (Unterhaltszahlung u : zahlungen.oder(List.of())) {
                w = w.oder(u.betrag().ueber(BigDecimal.ZERO));
            }
        }
        return w;
    }

    private BigDecimal betrag(String name) {
        return lage().recht().zahl(FREI, name);
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
