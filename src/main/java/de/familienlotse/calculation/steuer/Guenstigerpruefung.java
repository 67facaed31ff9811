package de.familienlotse.calculation.steuer;

import de.familienlotse.calculation.Freibetragskind;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ob die Freibetraege fuer Kinder mehr bringen als das Kindergeld (§ 31 EStG). */
public record Guenstigerpruefung(Rechnungen rechnungen) {
    private static final BigDecimal ZWEI = BigDecimal.valueOf(2);

    /** Ob im Jahr ein Vorteil ueber das Kindergeld hinaus bleibt. */
    public Wahrheit guenstiger() {
        return rechnungen.wenn(r -> vorteil().ueber(BigDecimal.ZERO));
    }

    /** Der zusaetzliche Vorteil im Jahr mit den Schritten der Rechnung; null, solange das Einkommen nicht bekannt ist. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        if (!r.moeglich()) {
            return null;
        }
        Guenstigerpruefung g = new Guenstigerpruefung(r);
        if (g.gemeinsamOderAllein() && !g.vorteil().unbegrenzt()) {
            g.vergleich(g.kinder(true), g.einkommen(), false).protokolliere(p);
        }
        return p.zeile("Zusätzlicher Vorteil im Jahr", g.vorteil(), "§ 31 EStG");
    }

    /** Der Vorteil der Familie; bei unverheirateten Paaren eine Spanne, denn jeder versteuert sein Einkommen allein. */
    Groesse vorteil() {
        var einkommen = lage().familie().haushalt().zuVersteuerndesEinkommen();
        Fakten fehlt = ohneGeburt().mit(einkommen.beantwortet().fehlt());
        if (!fehlt.leer()) {
            return Groesse.unbekannt(fehlt);
        }
        return gemeinsamOderAllein() ? zusammen() : getrennt(einkommen.wert());
    }

    /** Ob das ganze Einkommen in einer Steuererklaerung steht. */
    private boolean gemeinsamOderAllein() {
        return lage().zusammenVerheiratet().istJa() || lage().paar().istNein();
    }

    private Groesse zusammen() {
        return vorteil(kinder(true), einkommen()).huelle(vorteil(kinder(false), einkommen()), offeneKinder());
    }

    /** Die Spanne, solange nicht feststeht, wie viele Haelften es sind. */
    private Groesse vorteil(List<KindLage> kinder, BigDecimal einkommen) {
        Fakten fehlt = Fakten.KEINE;
        for (KindLage k : kinder) {
            fehlt = fehlt.mit(ganz(k).fehlt());
        }
        Groesse wenigstens = vergleich(kinder, einkommen, false).vorteil();
        return fehlt.leer()
                ? wenigstens
                : wenigstens.huelle(vergleich(kinder, einkommen, true).vorteil(), fehlt);
    }

    /** Zusammen Veranlagte haben beide Haelften eines gemeinsamen Kindes, andere eine (§ 32 Abs. 6 Satz 1 bis 3 EStG). */
    private Wahrheit ganz(KindLage k) {
        Freibetragskind f = freibetrag(k);
        return splitting() ? f.ganz() : f.allein();
    }

    /** Einer versteuert mindestens die Haelfte; mehr als alles versteuert keiner. */
    private Groesse getrennt(BigDecimal einkommen) {
        boolean gemeinsam =
                kinder(false).stream().allMatch(k -> k.beideElternImHaushalt().istJa());
        BigDecimal unten =
                gemeinsam ? vorteil(kinder(true), einkommen.divide(ZWEI)).von() : BigDecimal.ZERO;
        BigDecimal oben = vorteil(kinder(false), einkommen).bis().multiply(ZWEI);
        return Groesse.spanne(
                unten, oben, offeneKinder().mit(lage().zusammenVerheiratet().fehlt()));
    }

    /** {@code offeneGanz}: ob beide Haelften zaehlen, wo es nicht feststeht. */
    private Freibetragsvergleich vergleich(List<KindLage> kinder, BigDecimal einkommen, boolean offeneGanz) {
        return new Freibetragsvergleich(
                lage().recht(), einkommen, splitting(), kinder, k -> offeneGanz ? !ganz(k).istNein() : ganz(k).istJa());
    }

    private Freibetragskind freibetrag(KindLage k) {
        return new Freibetragskind(k, rechnungen);
    }

    private boolean splitting() {
        return lage().zusammenVerheiratet().istJa();
    }

    private BigDecimal einkommen() {
        return lage().familie().haushalt().zuVersteuerndesEinkommen().oder(BigDecimal.ZERO);
    }

    /** Kinder mit Kindergeld oder Freibetrag, aelteste zuerst; {@code sicher}: nur, wo der Anspruch feststeht. */
    private List<KindLage> kinder(boolean sicher) {
        List<KindLage> liste = new ArrayList<>();
        for (KindLage k : lage().kinder()) {
            Wahrheit w = freibetrag(k).besteht();
            if (w.istJa() || !sicher && w.istOffen()) {
                liste.add(k);
            }
        }
        return liste;
    }

    /** Kinder, deren Monate in diesem Jahr nicht feststehen. */
    private Fakten ohneGeburt() {
        Fakten f = Fakten.KEINE;
        for (KindLage k : kinder(false)) {
            var geboren = k.kind().geboren();
            f = geboren.bekannt() ? f : f.mit(Fakten.von(geboren.fakt()));
        }
        return f;
    }

    private Fakten offeneKinder() {
        Fakten f = Fakten.KEINE;
        for (KindLage k : lage().kinder()) {
            f = f.mit(freibetrag(k).besteht().fehlt());
        }
        return f;
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
