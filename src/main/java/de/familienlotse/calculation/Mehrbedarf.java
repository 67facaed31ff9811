package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Rolle;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Mehrbedarfe der Eltern nach § 21 Abs. 2, 3 SGB II, Euro je Monat. */
public final class Mehrbedarf {
    private static final int TAGE_JE_WOCHE = 7;
    private static final int WOCHEN_BIS_GEBURT = 40;

    private final Lage lage;
    private final Rechtsstand recht;

    /** Die Mehrbedarfe in dieser Lage. */
    public Mehrbedarf(Lage lage) {
        this.lage = lage;
        recht = lage.recht();
    }

    /** Der Regelbedarf, von dem die Mehrbedarfe dieses Erwachsenen ein Anteil sind; Euro je Monat. */
    public BigDecimal regel(ErwachsenerLage e) {
        return new Bedarf(lage).regel(e);
    }

    /** Mehrbedarf in der Schwangerschaft (§ 21 Abs. 2 SGB II) auf den Regelbedarf {@code regel}. */
    public Groesse schwanger(ErwachsenerLage e, BigDecimal regel) {
        BigDecimal mehr = Zahlen.cent(regel.multiply(recht.zahl("sgb2.mehrbedarf-schwangerschaft")));
        return Groesse.waehle(nachWoche(e), Groesse.genau(mehr), Groesse.NULL);
    }

    /** Nach der Woche, ab der der Mehrbedarf beginnt, bis zum Ende des Monats der Entbindung (§ 21 Abs. 2 SGB II). */
    public Wahrheit nachWoche(ErwachsenerLage e) {
        return laeuft(e).oder(Entbindung.imMonat(e, lage.tag()));
    }

    private Wahrheit laeuft(ErwachsenerLage e) {
        Angabe<Schwangerschaft> s = e.person().schwangerschaft();
        if (!s.bekannt()) {
            return e.person().rolle().bekannt() && e.person().rolle().wert() == Rolle.VATER
                    ? Wahrheit.NEIN
                    : s.beantwortet();
        }
        if (!s.wert().besteht()) {
            return Wahrheit.NEIN;
        }
        long wochen = recht.zahl("sgb2.mehrbedarf-schwangerschaft-woche").longValue();
        return s.wert().entbindungstermin().gilt(t -> !lage.tag().isBefore(wocheVollendet(t, wochen)));
    }

    private static LocalDate wocheVollendet(LocalDate termin, long wochen) {
        return termin.minusDays((WOCHEN_BIS_GEBURT - wochen) * TAGE_JE_WOCHE);
    }

    /** Mehrbedarf fuer Alleinerziehende (§ 21 Abs. 3 SGB II), auch fuer Pflegekinder; im Wechselmodell mindestens die Haelfte. */
    public Groesse alleinerziehend() {
        Wahrheit allein = lage.alleinMitMinderjaehrigem();
        if (allein.istNein()) {
            return Groesse.NULL;
        }
        List<KindLage> kinder = lage.haushaltskinder();
        List<KindLage> vielleicht =
                lage.kinder().stream().filter(k -> !k.imHaushalt().istNein()).toList();
        Groesse mehr = mitWechsel(kinder).huelle(mitWechsel(vielleicht), lebtVielleichtHier());
        return Groesse.waehle(allein, mehr, Groesse.NULL);
    }

    private Fakten lebtVielleichtHier() {
        Fakten f = Fakten.KEINE;
        for (KindLage k : lage.kinder()) {
            f = f.mit(k.imHaushalt().fehlt());
        }
        return f;
    }

    private Groesse mitWechsel(List<KindLage> kinder) {
        List<KindLage> ohneWechsel =
                kinder.stream().filter(k -> !k.wechselmodell().istJa()).toList();
        Groesse mehr = fuer(kinder);
        if (ohneWechsel.size() == kinder.size()) {
            return mehr;
        }
        Groesse halb = mehr.durch(BigDecimal.valueOf(2), 2).max(fuer(ohneWechsel));
        return halb.huelle(mehr, Fakten.KEINE);
    }

    private Groesse fuer(List<KindLage> kinder) {
        Groesse anteil = pauschal(kinder).max(jeKind(kinder));
        return anteil.mal(recht.zahl("sgb2.regelbedarf", "rbs1")).runde(2, RoundingMode.HALF_UP);
    }

    private Groesse pauschal(List<KindLage> kinder) {
        Groesse satz = Groesse.genau(recht.zahl("sgb2.mehrbedarf-alleinerziehend-pauschal"));
        Wahrheit jung = Wahrheit.NEIN;
        for (KindLage k : kinder) {
            jung = jung.oder(k.alter().unter(recht.zahl("sgb2.mehrbedarf-alleinerziehend-alter-jung")));
        }
        Groesse unter16 = anzahlUnter(kinder, "sgb2.mehrbedarf-alleinerziehend-alter-mehrere");
        Groesse minderjaehrig = anzahlUnter(kinder, "sgb2.volljaehrigkeit");
        BigDecimal von = recht.zahl("sgb2.mehrbedarf-alleinerziehend-kinder", "von");
        BigDecimal bis = recht.zahl("sgb2.mehrbedarf-alleinerziehend-kinder", "bis");
        Wahrheit mehrere =
                unter16.mindestens(von).und(minderjaehrig.mindestens(von)).und(minderjaehrig.hoechstens(bis));
        return Groesse.waehle(jung.oder(mehrere), satz, Groesse.NULL);
    }

    private Groesse jeKind(List<KindLage> kinder) {
        Groesse anteil =
                anzahlUnter(kinder, "sgb2.volljaehrigkeit").mal(recht.zahl("sgb2.mehrbedarf-alleinerziehend-je-kind"));
        return anteil.min(Groesse.genau(recht.zahl("sgb2.mehrbedarf-alleinerziehend-hoechstens")));
    }

    private Groesse anzahlUnter(List<KindLage> kinder, String grenze) {
        Groesse n = Groesse.NULL;
        for (KindLage k : kinder) {
            n = n.plus(Groesse.waehle(k.alter().unter(recht.zahl(grenze)), Groesse.genau(1), Groesse.NULL));
        }
        return n;
    }
}
