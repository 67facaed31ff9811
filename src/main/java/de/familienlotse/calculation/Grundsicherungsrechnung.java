package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rechnet die Grundsicherung einer Bedarfsgemeinschaft (§§ 9, 11 bis 11b, 19 bis 23, 72 SGB II). */
final class Grundsicherungsrechnung {
    private final Lage lage;
    private final Rechtsstand recht;
    private final Einkommen einkommen;
    private final Kindergeldrechnung kindergeld;
    private final Map<String, Groesse> vorschuss;
    private final Ausschluss ausschluss;
    private final Protokoll protokoll;

    Grundsicherungsrechnung(
            Ausschluss ausschluss, Einkommen einkommen, Kindergeldrechnung kindergeld, Map<String, Groesse> vorschuss) {
        this.ausschluss = ausschluss;
        lage = ausschluss.lage();
        this.einkommen = einkommen;
        this.kindergeld = kindergeld;
        this.vorschuss = vorschuss;
        recht = lage.recht();
        protokoll = new Protokoll(recht);
    }

    Grundsicherung rechne() {
        List<Kindesbedarf> kinder = new ArrayList<>();
        for (KindLage k : lage.haushaltskinder()) {
            if (k.bgKind().istJa()) {
                kinder.add(kind(k));
            }
        }
        Groesse ueberschuss = summe(kinder, Kindesbedarf::ueberschuss);
        Elterneinkommen eltern = einkommen.eltern(ueberschuss);
        Groesse elternbedarf = elternbedarf();
        Groesse bedarf = bedarf(kinder, elternbedarf);
        Groesse gesamt = gesamteinkommen(kinder, eltern);
        Groesse luecke = bedarf.minus(gesamt);
        protokoll.wert("sgb2.luecke", "Bedarf abzüglich Einkommen", luecke, "§ 9 Abs. 1 SGB II");
        Groesse anspruch = anspruch(kinder, ueberschuss, luecke);
        Groesse sofort = sofortzuschlag(kinder);
        return new Grundsicherung(
                bedarf, gesamt, luecke, anspruch, sofort, elternbedarf, eltern, kinder, ausschluss, protokoll);
    }

    private Groesse anspruch(List<Kindesbedarf> kinder, Groesse ueberschuss, Groesse luecke) {
        if (lage.eltern().stream().allMatch(e -> ausschluss.von(e).istNein())) {
            return luecke;
        }
        Groesse derKinder = summe(kinder, Kindesbedarf::fehlt);
        var gemeinschaft = new GemischteGemeinschaft(lage, einkommen, ueberschuss, derKinder, luecke);
        Groesse fremd = ausschluss.je(gemeinschaft::bedarf);
        protokoll.zeile("Davon Bedarf ohne Anspruch auf Grundsicherungsgeld", fremd, "§ 7 Abs. 1, 4 SGB II");
        Groesse anspruch = ausschluss.je(gemeinschaft::anspruch).runde(2, RoundingMode.HALF_UP);
        return protokoll.wert("sgb2.anspruch", "Was den anderen fehlt", anspruch, "§ 9 Abs. 2 Satz 1 bis 3 SGB II");
    }

    private Kindesbedarf kind(KindLage k) {
        Groesse bedarf = new Bedarf(lage).kind(k).plus(Wohnkosten.anteil(lage, 1));
        Kindeseinkommen einkommenDesKindes = new Kindeseinkommen(k, vorschuss.getOrDefault(k.id(), Groesse.NULL));
        Groesse eigenes = einkommenDesKindes.sgb2();
        Groesse kg = kindergeld.betrag(k);
        Groesse abzug = einkommenDesKindes.abzug();
        Groesse ohnePauschale = eigenes.minus(abzug).nichtNegativ();
        Groesse kgOhne = kg.minus(abzug.minus(eigenes).nichtNegativ()).nichtNegativ();
        var gedeckt = ohnePauschale.plus(kgOhne).mindestens(bedarf);
        return new Kindesbedarf(k, bedarf, ohnePauschale, kgOhne, gedeckt);
    }

    private Groesse elternbedarf() {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.eltern()) {
            Groesse einer = new Bedarf(lage).elternteil(e);
            protokoll.satz("Regel- und Mehrbedarf " + e.id(), einer, "sgb2.regelbedarf");
            summe = summe.plus(einer);
        }
        return summe;
    }

    private Groesse bedarf(List<Kindesbedarf> kinder, Groesse elternbedarf) {
        for (Kindesbedarf k : kinder) {
            protokoll.satz("Bedarf mit Wohnanteil " + k.kind().id(), k.bedarf(), "sgb2.regelbedarf");
        }
        Groesse wohnen = Wohnkosten.anteil(lage, lage.eltern().size());
        protokoll.zeile("Unterkunft und Heizung, Anteil der Eltern", wohnen, "§ 22 Abs. 1 SGB II");
        Groesse summe = elternbedarf.plus(wohnen).plus(summe(kinder, k -> k.solangeDabei(k.bedarf())));
        return protokoll.wert(
                "sgb2.bedarf",
                "Bedarf der Bedarfsgemeinschaft",
                summe.runde(2, RoundingMode.HALF_UP),
                "§ 19 Abs. 1 SGB II");
    }

    private Groesse gesamteinkommen(List<Kindesbedarf> kinder, Elterneinkommen eltern) {
        protokoll.zeile("Absetzbeträge vom Erwerbseinkommen", eltern.absetzbar(), "§ 11b Abs. 2, 3 SGB II");
        protokoll.zeile("Anrechenbares Erwerbseinkommen", eltern.erwerb(), "§§ 11, 11b SGB II");
        protokoll.zeile("Anderes Einkommen der Eltern", eltern.anderes(), "§§ 11, 11a, 11b SGB II");
        Groesse derKinder = summe(kinder, k -> k.solangeDabei(k.eigenes().plus(k.kindergeld())));
        protokoll.zeile("Einkommen der Kinder mit Kindergeld", derKinder, "§ 11 Abs. 1 Satz 5 SGB II");
        Groesse summe = eltern.summe().plus(derKinder);
        return protokoll.wert(
                "sgb2.einkommen", "Anrechenbares Einkommen", summe.runde(2, RoundingMode.HALF_UP), "§ 11 SGB II");
    }

    private Groesse sofortzuschlag(List<Kindesbedarf> kinder) {
        BigDecimal satz = recht.zahl("sgb2.sofortzuschlag");
        Groesse summe = summe(kinder, k -> k.ohneKindergeldBeduerftig(Groesse.genau(satz)));
        return protokoll.satz("Sofortzuschlag für die Kinder", summe, "sgb2.sofortzuschlag");
    }

    private static Groesse summe(List<Kindesbedarf> kinder, java.util.function.Function<Kindesbedarf, Groesse> f) {
        Groesse summe = Groesse.NULL;
        for (Kindesbedarf k : kinder) {
            summe = summe.plus(f.apply(k));
        }
        return summe;
    }
}
