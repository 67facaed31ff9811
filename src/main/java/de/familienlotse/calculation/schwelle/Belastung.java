package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Kindeszufluss;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Wohnkosten;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Einkommen der Eltern eines Kindes gegen die Grenze der Sozialhilfe (§ 90 Abs. 4 SGB VIII, § 85 Abs. 2 SGB XII). */
record Belastung(KindLage kind, Rechnungen rechnungen) {
    /** Bis zur Grenze nicht zumutbar; darueber nur ein angemessener Teil, hoechstens der Beitrag (§ 87 Abs. 1 SGB XII). */
    Wahrheit unzumutbar() {
        var eltern = kind.kind().eltern();
        return eltern.bekannt() ? ueberGrenze() : eltern.beantwortet();
    }

    private Wahrheit ueberGrenze() {
        Groesse ueber = einkommen().minus(grenze());
        Wahrheit darunter = ueber.hoechstens(BigDecimal.ZERO);
        Wahrheit teilweise = ueber.unter(kind.kind().betreuungskosten());
        return darunter.oder(teilweise.und(darunter.istOffen() ? darunter : Wahrheit.offen(Fakten.KEINE)));
    }

    /** Grenze und Einkommen im Rechenweg. */
    void protokolliere(Protokoll p) {
        p.wert("beitrag.einkommensgrenze", "Einkommensgrenze im Monat", grenze(), "§ 85 Abs. 2 SGB XII");
        p.wert("beitrag.nettoeinkommen", "Einkommen der Eltern und des Kindes", einkommen(), "§ 82 SGB XII");
    }

    /** Grundbetrag, Unterkunft ohne Heizung und Familienzuschlaege, Euro je Monat. */
    private Groesse grenze() {
        var recht = kind.recht();
        BigDecimal stufe1 = recht.zahl("sgb2.regelbedarf", "rbs1");
        BigDecimal zuschlag = stufe1.multiply(recht.zahl("elternbeitrag.familienzuschlag-anteil"))
                .setScale(0, RoundingMode.CEILING);
        Groesse personen = Groesse.genau(eltern().size() - 1L);
        for (KindLage k : lage().haushaltskinder()) {
            personen = personen.plus(Groesse.waehle(unterhalten(k), Groesse.genau(1), Groesse.NULL));
        }
        return personen.mal(zuschlag)
                .plus(stufe1.multiply(recht.zahl("elternbeitrag.grundbetrag-faktor")))
                .plus(Wohnkosten.ohneHeizung(lage()));
    }

    /** Einkommen der Eltern und des Kindes; ob das Kindergeld der Geschwister zaehlt, ist nicht sicher. */
    private Groesse einkommen() {
        Groesse summe = Kindeszufluss.von(rechnungen, kind).plus(rechnungen.kindergeld(kind));
        for (ErwachsenerLage e : eltern()) {
            summe = summe.plus(rechnungen.erwerb(e).netto()).plus(rechnungen.andereEinkuenfte(e));
        }
        Groesse geschwister = Groesse.NULL;
        for (KindLage k : lage().haushaltskinder()) {
            geschwister = k == kind ? geschwister : geschwister.plus(rechnungen.kindergeld(k));
        }
        return summe.plus(Groesse.NULL.huelle(geschwister, Fakten.KEINE));
    }

    /** Die Eltern des Kindes im Haushalt; sonst Antragsteller und Partner. */
    private List<ErwachsenerLage> eltern() {
        List<ErwachsenerLage> eltern = lage().eltern().stream()
                .filter(e -> kind.eltern().contains(e.id()))
                .toList();
        return eltern.isEmpty() ? lage().eltern() : eltern;
    }

    /** Kinder der Eltern, die ueberwiegend von ihnen leben: minderjaehrig oder mit Kindergeld. */
    private Wahrheit unterhalten(KindLage k) {
        Wahrheit geschwister =
                k.kind().eltern().gilt(ids -> ids.isEmpty() || eltern().stream().anyMatch(e -> ids.contains(e.id())));
        Wahrheit lebtVonIhnen = k.minderjaehrig().oder(rechnungen.kindergeldanspruch(k));
        return k == kind ? Wahrheit.JA : geschwister.und(lebtVonIhnen);
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
