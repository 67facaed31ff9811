package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Berufsausbildungsbeihilfe fuer einen Monat, ohne Fahrkosten (§§ 61 bis 67 SGB III). */
final class Beihilferechnung {
    private final Lernperson l;
    private final Rechtsstand recht;

    Beihilferechnung(Lernperson l) {
        this.l = l;
        recht = l.recht();
    }

    /** Was ausgezahlt wird; null, solange die Staette nicht feststeht. */
    Groesse betrag(Protokoll p) {
        Groesse rest = rest(p);
        return rest == null
                ? null
                : p.wert(
                        "bab.betrag:" + l.person().id(),
                        "Berufsausbildungsbeihilfe im Monat, ohne Fahrkosten",
                        Umrechnung.auszahlung(rest, recht),
                        "§ 56 Abs. 1, § 71 SGB III");
    }

    /** Bedarf abzueglich Einkommen, kann negativ sein; null, solange die Staette nicht feststeht. */
    Groesse rest(Protokoll p) {
        if (l.staetten().eine(Staetten.VORBEREITUNG).istJa()) {
            return bedarf(p, vorbereitung(p));
        }
        return l.staetten().eine(Staetten.BETRIEB).istJa() ? ohneEinkommen(bedarf(p, betrieb(p)), p) : null;
    }

    private Groesse bedarf(Protokoll p, Groesse lebensunterhalt) {
        Groesse kinder = p.satz(
                "bab.kinderbetreuung:" + l.person().id(), "Kinderbetreuung", kinderbetreuung(), "bab.kinderbetreuung");
        return p.wert(
                "bab.bedarf:" + l.person().id(),
                "Bedarf zusammen",
                lebensunterhalt.plus(kinder),
                "§ 56 Abs. 1 SGB III");
    }

    /** § 61 Abs. 1, § 64 Abs. 1 SGB III. */
    private Groesse betrieb(Protokoll p) {
        Groesse grund = p.satz(
                "Grundbedarf",
                Groesse.genau(recht.zahl("bafoeg.grundbedarf", "fachschule-kolleg")),
                "bafoeg.grundbedarf");
        Groesse unterkunft =
                p.satz("Unterkunft", Groesse.genau(recht.zahl("bafoeg.unterkunft", "auswaerts")), "bafoeg.unterkunft");
        Groesse kleidung =
                p.satz("Arbeitskleidung", Groesse.genau(recht.zahl("bab.arbeitskleidung")), "bab.arbeitskleidung");
        return grund.plus(unterkunft).plus(kleidung);
    }

    /** § 62 Abs. 1, 2 SGB III. */
    private Groesse vorbereitung(Protokoll p) {
        Wahrheit daheim = l.imElternhaushalt();
        Groesse eltern = Groesse.genau(recht.zahl("bafoeg.bedarf-zuhause", "berufsfachschule"));
        Groesse auswaerts = Groesse.genau(recht.zahl("bafoeg.bedarf-auswaerts", "schule"));
        String satz = daheim.istJa() ? "bafoeg.bedarf-zuhause" : "bafoeg.bedarf-auswaerts";
        return p.satz("Bedarf in der Berufsvorbereitung", Groesse.waehle(daheim, eltern, auswaerts), satz);
    }

    /** Je aufsichtsbeduerftigem Kind; ob Jugendliche es sind, entscheidet die Agentur (§ 64 Abs. 3 SGB III). */
    private Groesse kinderbetreuung() {
        Groesse satz = Groesse.genau(recht.zahl("bab.kinderbetreuung"));
        Groesse summe = l.weitereKinder();
        for (KindLage k : l.eigeneKinder()) {
            Wahrheit lebtHier = k.hatElternteil(l.person().id()).und(k.imHaushalt());
            Wahrheit jung = k.alter().unter(recht.zahl("bafoeg.kinderbetreuung-alter"));
            Groesse vielleicht = Groesse.NULL.huelle(satz, k.alter().fehlt());
            Groesse aelter = Groesse.waehle(k.minderjaehrig(), vielleicht, Groesse.NULL);
            summe = summe.plus(Groesse.waehle(lebtHier, Groesse.waehle(jung, satz, aelter), Groesse.NULL));
        }
        return summe;
    }

    /** Eigenes Einkommen, Ehegatte, Eltern in dieser Reihenfolge (§ 67 SGB III). */
    private Groesse ohneEinkommen(Groesse bedarf, Protokoll p) {
        Wahrheit zuWeit = new Ausbildungsort(l).zuWeit();
        Groesse nah = abzug(BigDecimal.ZERO, BigDecimal.ZERO, zuWeit.istJa() ? new Protokoll(recht) : p);
        if (zuWeit.istNein()) {
            return bedarf.minus(nah);
        }
        Groesse weit = abzug(
                recht.zahl("bab.verguetung-frei"),
                recht.zahl("bab.eltern-zusatzfreibetrag"),
                zuWeit.istJa() ? p : new Protokoll(recht));
        return bedarf.minus(Groesse.waehle(zuWeit, weit, nah));
    }

    private Groesse abzug(BigDecimal freieVerguetung, BigDecimal zusaetzlich, Protokoll p) {
        BigDecimal ehegatte = recht.zahl("bafoeg.freibetrag-eltern", "einzeln");
        return new EigenesEinkommen(l, false)
                .angerechnet(freieVerguetung, p)
                .plus(new Ehegattenanrechnung(l).angerechnet(ehegatte, p))
                .plus(new Elternanrechnung(l, zusaetzlich).angerechnet(Wahrheit.NEIN, p));
    }
}
