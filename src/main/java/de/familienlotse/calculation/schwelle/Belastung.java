package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Ob der Elternbeitrag zuzumuten ist: Einkommen gegen die Grenze des SGB XII (§ 90 Abs. 4 SGB VIII, § 85 Abs. 2 SGB XII). */
public record Belastung(Rechnungen rechnungen) {
    /** Bis zur Grenze nicht zumutbar; darueber nur ein angemessener Teil, hoechstens der Beitrag (§ 87 Abs. 1 SGB XII). */
    public Wahrheit unzumutbar() {
        return rechnungen.wenn(r -> lage().haushaltskinder().isEmpty() ? Wahrheit.NEIN : ueberGrenze());
    }

    private Wahrheit ueberGrenze() {
        Groesse ueber = einkommen().minus(grenze());
        Wahrheit darunter = ueber.hoechstens(BigDecimal.ZERO);
        Wahrheit teilweise = ueber.unter(beitrag());
        return darunter.oder(teilweise.und(darunter.istOffen() ? darunter : Wahrheit.offen(Fakten.KEINE)));
    }

    /** Einkommen und Grenze im Rechenweg; was erlassen wird, haengt vom Beitrag ab. */
    public static Groesse grenze(Rechnungen r, Person person, Protokoll p) {
        if (r.moeglich() && !r.lage().haushaltskinder().isEmpty()) {
            Belastung b = new Belastung(r);
            p.wert("beitrag.einkommensgrenze", "Einkommensgrenze im Monat", b.grenze(), "§ 85 Abs. 2 SGB XII");
            p.wert("beitrag.nettoeinkommen", "Einkommen der Eltern und des Kindes", b.einkommen(), "§ 82 SGB XII");
        }
        return null;
    }

    /** Grundbetrag, Unterkunft ohne Heizung und Familienzuschlaege, Euro je Monat. */
    Groesse grenze() {
        var recht = lage().recht();
        BigDecimal stufe1 = recht.zahl("sgb2.regelbedarf", "rbs1");
        BigDecimal zuschlag = stufe1.multiply(recht.zahl("elternbeitrag.familienzuschlag-anteil"))
                .setScale(0, RoundingMode.CEILING);
        Groesse personen = Groesse.genau(eltern().size() - 1L);
        for (KindLage k : lage().haushaltskinder()) {
            personen = personen.plus(Groesse.waehle(unterhalten(k), Groesse.genau(1), Groesse.NULL));
        }
        return personen.mal(zuschlag)
                .plus(stufe1.multiply(recht.zahl("elternbeitrag.grundbetrag-faktor")))
                .plus(lage().familie().haushalt().bruttokaltmiete());
    }

    /** Einkommen der Eltern und des betreuten Kindes; ob das Kindergeld der Geschwister zaehlt, ist nicht sicher. */
    Groesse einkommen() {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : eltern()) {
            summe = summe.plus(rechnungen.erwerb(e).netto()).plus(rechnungen.andereEinkuenfte(e));
        }
        KindLage kind = betreutes();
        Groesse geschwister = Groesse.NULL;
        for (KindLage k : lage().haushaltskinder()) {
            geschwister = k == kind ? geschwister : geschwister.plus(rechnungen.kindergeld(k));
        }
        Groesse eigenes = rechnungen.eigenesEinkommen(kind).plus(rechnungen.kindergeld(kind));
        return summe.plus(eigenes).plus(Groesse.NULL.huelle(geschwister, Fakten.KEINE));
    }

    /** Was die Betreuung kostet; so viel kann hoechstens erlassen werden. */
    private Groesse beitrag() {
        Groesse summe = Groesse.NULL;
        for (KindLage k : lage().haushaltskinder()) {
            Wahrheit betreut = new Kitajahr(k).betreut();
            summe = summe.plus(Groesse.waehle(betreut, k.kind().betreuungskosten(), Groesse.NULL));
        }
        return summe;
    }

    /** Das Kind in Kita oder Tagespflege, sonst das erste im Haushalt. */
    private KindLage betreutes() {
        List<KindLage> kinder = lage().haushaltskinder();
        return kinder.stream()
                .filter(k -> new Kitajahr(k).betreut().istJa())
                .findFirst()
                .orElse(kinder.get(0));
    }

    /** Die Eltern des betreuten Kindes im Haushalt; sind sie nicht genannt, Antragsteller und Partner. */
    private List<ErwachsenerLage> eltern() {
        KindLage kind = betreutes();
        List<ErwachsenerLage> eltern = lage().eltern().stream()
                .filter(e -> kind.eltern().contains(e.id()))
                .toList();
        return eltern.isEmpty() ? lage().eltern() : eltern;
    }

    /** Kinder der Eltern, die ueberwiegend von ihnen leben: minderjaehrig oder mit Kindergeld. */
    private Wahrheit unterhalten(KindLage k) {
        Wahrheit kindDerEltern = k.kind().eltern().gilt(ids -> eltern().stream().anyMatch(e -> ids.contains(e.id())));
        Wahrheit lebtVonIhnen = k.minderjaehrig().oder(rechnungen.kindergeldanspruch(k));
        return (k.eltern().isEmpty() ? Wahrheit.JA : kindDerEltern).und(lebtVonIhnen);
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
