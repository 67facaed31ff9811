package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Wohnkosten;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ob das Land einer Frau die Kosten eines Abbruchs abnimmt; das Einkommen des Partners zaehlt nicht (§ 19 SchKG). */
public record Abbruchkosten(Rechnungen rechnungen, ErwachsenerLage frau) {
    private static final String GRENZE = "schwangerschaftsabbruch-kostenuebernahme.einkommen-hoechstens";
    private static final String JE_KIND = "schwangerschaftsabbruch-kostenuebernahme.zuschlag-je-kind";
    private static final String WOHNEN = "schwangerschaftsabbruch-kostenuebernahme.wohnkosten";

    /** Das eigene Einkommen uebersteigt die Grenze nicht; ohne bekannte Grenze entscheidet die Krankenkasse. */
    public Wahrheit einkommenGering() {
        Groesse eigenes = rechnungen.erwerb(frau).netto().plus(rechnungen.andereEinkuenfte(frau));
        return recht().gilt(GRENZE) ? eigenes.hoechstens(grenze()) : Wahrheit.offen(Fakten.KEINE);
    }

    /** Kein Vermoegen, das schnell verwertet werden kann; sonst entscheidet die Krankenkasse. */
    public Wahrheit ohneVermoegen() {
        Groesse eigenes = frau.person().vermoegen();
        Groesse alles = frau.lage().familie().haushalt().vermoegen();
        Wahrheit keins = eigenes.hoechstens(BigDecimal.ZERO).oder(alles.hoechstens(BigDecimal.ZERO));
        return keins.istNein() ? Wahrheit.offen(Fakten.KEINE) : keins;
    }

    /** Zeigt die Grenze. */
    public static Groesse zeige(Rechnungen r, Person person, Protokoll p) {
        Abbruchkosten a = new Abbruchkosten(r, (ErwachsenerLage) person);
        if (a.recht().gilt(GRENZE)) {
            p.satz("Grenze des eigenen Einkommens", Groesse.genau(a.recht().zahl(GRENZE)), GRENZE);
            p.wert(
                    "schwangerschaftsabbruch.grenze:" + person.id(),
                    "Grenze mit Kindern und Miete",
                    a.grenze(),
                    "§ 19 Abs. 2 SchKG");
        }
        return null;
    }

    private Groesse grenze() {
        var alle = frau.lage().familie().kinder();
        Groesse kinder = alle.bekannt() ? Groesse.NULL : Groesse.unbekannt(alle.fakt());
        int sicher = 0;
        int moeglich = 0;
        for (KindLage k : frau.lage().kinder()) {
            Wahrheit w = k.hatElternteil(frau.id()).und(k.imHaushalt()).und(k.minderjaehrig());
            kinder = kinder.plus(Groesse.waehle(w, Groesse.genau(1), Groesse.NULL));
            sicher += w.istJa() ? 1 : 0;
            moeglich += w.istNein() ? 0 : 1;
        }
        Groesse mehr = mehrWegenMiete(sicher).huelle(mehrWegenMiete(moeglich), kinder.fehlt());
        return Groesse.genau(recht().zahl(GRENZE))
                .plus(kinder.mal(recht().zahl(JE_KIND)))
                .plus(mehr);
    }

    /** Um so viel erhoehen die Wohnkosten der Frau und ihrer Kinder die Grenze. */
    private Groesse mehrWegenMiete(int kinder) {
        Groesse frei = Groesse.genau(recht().zahl(WOHNEN));
        Wahrheit steht = frau.lage().zusammensetzung();
        return steht.istJa()
                ? Wohnkosten.anteil(frau.lage(), kinder + 1)
                        .minus(frei)
                        .nichtNegativ()
                        .min(frei)
                : Groesse.NULL.huelle(frei, steht.fehlt());
    }

    private Rechtsstand recht() {
        return frau.lage().recht();
    }
}
