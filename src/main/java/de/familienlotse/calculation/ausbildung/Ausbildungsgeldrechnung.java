package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ausbildungsgeld fuer einen Monat (§§ 123 bis 126 SGB III); nicht im Wohnheim. */
final class Ausbildungsgeldrechnung {
    private final Lernperson l;
    private final Rechtsstand recht;

    Ausbildungsgeldrechnung(Lernperson l) {
        this.l = l;
        recht = l.recht();
    }

    /** Euro je Monat; null, solange die Massnahme nicht feststeht. */
    Groesse betrag(Protokoll p) {
        Ausbildungsstaette staette = l.staetten().diese();
        if (staette == null) {
            return null;
        }
        return switch (staette) {
            case WERKSTATT ->
                p.satz(
                        "Ausbildungsgeld",
                        Groesse.genau(recht.zahl("ausbildungsgeld.werkstatt")),
                        "ausbildungsgeld.werkstatt");
            case BERUFSVORBEREITUNG -> vorbereitung(p);
            case BETRIEB -> ausbildung(p);
            default -> null;
        };
    }

    /** Ohne Anrechnung von Einkommen (§ 67 Abs. 4, § 122 Abs. 2, § 124 SGB III). */
    private Groesse vorbereitung(Protokoll p) {
        Groesse daheim = Groesse.genau(recht.zahl("bafoeg.bedarf-zuhause", "berufsfachschule"));
        Groesse auswaerts = Groesse.genau(recht.zahl("bafoeg.bedarf-auswaerts", "schule"));
        Groesse bedarf = Groesse.waehle(l.imElternhaushalt(), daheim, auswaerts);
        return p.wert(id(), "Ausbildungsgeld im Monat", bedarf, "§ 124 SGB III");
    }

    private Groesse ausbildung(Protokoll p) {
        Groesse grund = Groesse.genau(recht.zahl("bafoeg.grundbedarf", "fachschule-kolleg"));
        Groesse daheim = grund.plus(recht.zahl("bafoeg.unterkunft", "zuhause"));
        Groesse auswaerts = grund.plus(recht.zahl("bafoeg.unterkunft", "auswaerts"));
        Groesse satz = p.zeile(
                "Bedarf nach der Unterbringung",
                Groesse.waehle(l.imElternhaushalt(), daheim, auswaerts),
                "§ 123 Satz 1 SGB III");
        Groesse mindestens = p.satz(
                "Mindestvergütung nach Abzügen",
                new Mindestverguetung(l).nachAbzuegen(),
                "ausbildungsgeld.mindestverguetung");
        Groesse bedarf = p.zeile("Bedarf", satz.max(mindestens), "§ 123 Satz 2 SGB III");
        Groesse rest = bedarf.minus(eigenes(p)).minus(ehegatte(p)).minus(eltern(p));
        return p.wert(id(), "Ausbildungsgeld im Monat", Umrechnung.auszahlung(rest, recht), "§§ 71, 122 SGB III");
    }

    private String id() {
        return "ausbildungsgeld.betrag:" + l.person().id();
    }

    /** Waisenrente und Unterhalt ueber dem Freibetrag, dazu eigener Lohn (§ 126 Abs. 2 Nr. 1, § 67 SGB III). */
    private Groesse eigenes(Protokoll p) {
        Ausbildungseinkuenfte e = new Ausbildungseinkuenfte(l);
        BigDecimal frei = recht.zahl("ausbildungsgeld.frei-waisenrente-unterhalt");
        Groesse unterhalt = e.waisenrente().plus(e.unterhalt()).minus(frei).nichtNegativ();
        Groesse lohn = new EigenesEinkommen(l, false).ohneUnterhalt(BigDecimal.ZERO);
        return p.zeile(
                "Eigenes Einkommen, das zählt", Umrechnung.cent(unterhalt.plus(lohn)), "§ 126 Abs. 2 Nr. 1 SGB III");
    }

    /** Bis zum Freibetrag zaehlt nichts; darueber rechnet die Agentur (§ 126 Abs. 2 Nr. 3 SGB III). */
    private Groesse ehegatte(Protokoll p) {
        if (l.hatEhegatten().istNein()) {
            return Groesse.NULL;
        }
        Groesse einkommen = l.ehegatte() == null
                ? Groesse.unbekannt(l.hatEhegatten().fehlt())
                : new Jahreseinkommen(l.ehegatte()).jeMonat();
        Groesse ueber = darueber(einkommen, Groesse.genau(recht.zahl("ausbildungsgeld.frei-einzeln")));
        return p.zeile(
                "Einkommen der Ehefrau oder des Ehemanns, das zählt",
                Groesse.waehle(l.hatEhegatten(), ueber, Groesse.NULL),
                "§ 126 Abs. 2 Nr. 3 SGB III");
    }

    /** Nur bei denen, die bei den Eltern leben; bis zum Freibetrag zaehlt nichts (§ 126 Abs. 2 Nr. 2 SGB III). */
    private Groesse eltern(Protokoll p) {
        Elternpaar paar = Elternpaar.von(l);
        Groesse zusammen = Groesse.genau(recht.zahl("ausbildungsgeld.frei-eltern"));
        Groesse einzeln = Groesse.genau(recht.zahl("ausbildungsgeld.frei-einzeln"));
        Groesse frei = Groesse.waehle(paar.zusammen(l.angabe(Ausbildung::elternZusammen)), zusammen, einzeln);
        Wahrheit zaehlt = paar.keine() ? Wahrheit.NEIN : l.imElternhaushalt();
        Groesse ueber = darueber(paar.einkommen(), frei);
        return p.zeile(
                "Einkommen der Eltern, das zählt",
                Groesse.waehle(zaehlt, ueber, Groesse.NULL),
                "§ 126 Abs. 2 Nr. 2 SGB III");
    }

    /** Was ueber dem Freibetrag ganz oder zum Teil zaehlt, als Spanne. */
    private static Groesse darueber(Groesse einkommen, Groesse frei) {
        Groesse ueber = einkommen.minus(frei).nichtNegativ().runde(2, RoundingMode.HALF_UP);
        return ueber.huelle(Groesse.NULL, einkommen.fehlt());
    }
}
