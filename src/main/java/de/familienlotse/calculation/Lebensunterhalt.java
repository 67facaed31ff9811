package de.familienlotse.calculation;

import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hilfe zum Lebensunterhalt: fuer ein Kind bei Verwandten oder eine Familie, in der niemand arbeiten kann (§ 27 SGB XII). */
public record Lebensunterhalt(Rechnungen rechnungen) {
    private static final Wahrheit GUTACHTEN = Wahrheit.offen(Fakten.KEINE);
    private static final String SOFORTZUSCHLAG = "sgb2.sofortzuschlag";

    /** Ob ein Kind, das noch nicht als erwerbsfaehig gilt, ohne Eltern bei Ihnen lebt. */
    public Wahrheit kindOhneEltern() {
        var kinder = lage().familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage().kinder()) {
            w = w.oder(ohneEltern(k));
        }
        return w;
    }

    /** Ob ein solches Kind seinen Bedarf nicht aus eigenem Geld deckt. */
    public Wahrheit kindUngedeckt() {
        return rechnungen.wenn(r -> {
            Wahrheit w = Wahrheit.NEIN;
            for (KindLage k : lage().kinder()) {
                Wahrheit ohne = ohneEltern(k);
                w = w.oder(ohne.istNein() ? ohne : ohne.und(luecke(k).ueber(BigDecimal.ZERO)));
            }
            return w;
        });
    }

    /** Ob alle Eltern schwer krank sind und kein Kind schon arbeiten darf; ob die Krankheit reicht, zeigt ein Gutachten. */
    public Wahrheit niemandErwerbsfaehig() {
        Wahrheit krank = lage().jeder(e -> e.person().schwerKrank().ist(true));
        var kinder = lage().familie().kinder();
        Wahrheit alt = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage().kinder()) {
            alt = alt.oder(k.bgKind().und(erwerbsalter(k)));
        }
        return krank.und(alt.nicht()).und(GUTACHTEN);
    }

    /** Euro je Monat: was dem Kind fehlt, sonst was der Familie fehlt, samt Sofortzuschlag (§ 145 SGB XII). */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        if (!r.moeglich()) {
            return null;
        }
        Lebensunterhalt l = new Lebensunterhalt(r);
        Wahrheit kind = l.kindOhneEltern();
        Groesse kinder = kind.istNein() ? Groesse.NULL : l.kinder(p);
        Groesse familie = kind.istJa() ? Groesse.NULL : r.grundsicherung().betragAller();
        Groesse betrag = Groesse.waehle(kind, kinder, familie);
        return p.wert("hlu.betrag", "Hilfe zum Lebensunterhalt", betrag, "§ 27 Abs. 1 SGB XII");
    }

    private Groesse kinder(Protokoll p) {
        Groesse summe = Groesse.NULL;
        for (KindLage k : lage().kinder()) {
            Wahrheit ohne = ohneEltern(k);
            if (!ohne.istNein()) {
                Groesse fehlt = luecke(k).nichtNegativ().runde(2, RoundingMode.HALF_UP);
                Groesse eines =
                        Groesse.waehle(fehlt.ueber(BigDecimal.ZERO), fehlt.plus(sofortzuschlag()), Groesse.NULL);
                p.satz("Bedarf abzüglich Einkommen " + k.id(), fehlt, "sgb2.regelbedarf");
                p.satz("Sofortzuschlag, wenn etwas fehlt", Groesse.genau(sofortzuschlag()), SOFORTZUSCHLAG);
                summe = summe.plus(Groesse.waehle(ohne, eines, Groesse.NULL));
            }
        }
        return summe;
    }

    private Wahrheit ohneEltern(KindLage k) {
        var verhaeltnis = k.kind().verhaeltnis();
        boolean mitEltern = !verhaeltnis.bekannt() && !k.eltern().isEmpty();
        Wahrheit ohne =
                mitEltern ? Wahrheit.NEIN : verhaeltnis.istEines(Verhaeltnis.VERWANDTENPFLEGE, Verhaeltnis.OHNE_ELTERN);
        return k.imHaushalt().und(ohne).und(erwerbsalter(k).nicht());
    }

    private static Wahrheit erwerbsalter(KindLage k) {
        return k.alter().mindestens(k.recht().zahl("sgb2.altersgrenze-untere"));
    }

    /** Regelbedarf und Anteil an der Wohnung abzueglich Einkommen und Kindergeld (§ 82 Abs. 1 SGB XII). */
    private Groesse luecke(KindLage k) {
        Groesse bedarf = new Bedarf(lage()).kind(k).plus(Wohnkosten.anteil(lage(), 1));
        return bedarf.minus(rechnungen.eigenesEinkommen(k)).minus(rechnungen.kindergeld(k));
    }

    private BigDecimal sofortzuschlag() {
        return lage().recht().zahl(SOFORTZUSCHLAG);
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
