package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Steuerklassen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** Arbeitslosengeld eines Erwachsenen im Monat, mit Nebeneinkommen; Euro. */
public final class Arbeitslosengeldbetrag {
    private final ErwachsenerLage e;
    private final Rechtsstand recht;
    private final Arbeitslosengeld rechnung;
    private final Protokoll p;

    private Arbeitslosengeldbetrag(ErwachsenerLage e, Protokoll p) {
        this.e = e;
        this.p = p;
        recht = e.lage().recht();
        rechnung = Arbeitslosengeld.von(recht);
    }

    /** Der Betrag; null, solange der letzte Lohn fehlt. */
    public static Groesse von(Rechnungen r, Person person, Protokoll p) {
        ErwachsenerLage e = (ErwachsenerLage) person;
        Groesse lohn = e.person().letzterLohn();
        return lohn.istGenau() ? new Arbeitslosengeldbetrag(e, p).rechne(lohn.wert(), r) : null;
    }

    private Groesse rechne(BigDecimal lohn, Rechnungen r) {
        BigDecimal tagesentgelt = rechnung.bemessungsentgelt(lohn);
        zeile("bemessung", "Bemessungsentgelt am Tag", Groesse.genau(tagesentgelt), "§ 151 Abs. 1 SGB III");
        Groesse leistung = jeKlasse(tagesentgelt);
        zeile("leistungsentgelt", "Leistungsentgelt am Tag", leistung, "§ 153 Abs. 1 SGB III");
        Groesse tag = jeTag(leistung);
        zeile("tag", "Arbeitslosengeld am Tag", tag, "§ 149 SGB III");
        Groesse monat = tag.mal(recht.zahl("arbeitslosengeld.tage-je-monat"));
        p.satz("Arbeitslosengeld im Monat", monat, "arbeitslosengeld.tage-je-monat");
        zeile(
                "dauer",
                "Monate, für die es mindestens gezahlt wird",
                new Arbeitsloser(e).dauer(),
                "§ 147 Abs. 2 SGB III");
        return monat.minus(nebeneinkommen(r)).nichtNegativ();
    }

    private void zeile(String id, String text, Groesse wert, String norm) {
        p.wert("arbeitslosengeld." + id + ":" + e.id(), text, wert, norm);
    }

    private Groesse jeKlasse(BigDecimal tagesentgelt) {
        List<BigDecimal> moeglich = Steuerklassen.von(e).stream()
                .map(k -> rechnung.leistungsentgelt(tagesentgelt, k))
                .toList();
        Fakten fehlt = e.person().steuerklasse().beantwortet().fehlt();
        return Groesse.spanne(Collections.min(moeglich), Collections.max(moeglich), fehlt);
    }

    private Groesse jeTag(Groesse leistung) {
        Wahrheit kind = new Steuerkinder(e).eines();
        Groesse mit = leistung.monoton(l -> rechnung.jeTag(l, true));
        Groesse ohne = leistung.monoton(l -> rechnung.jeTag(l, false));
        Groesse satz = Groesse.waehle(kind, Groesse.genau(rechnung.satz(true)), Groesse.genau(rechnung.satz(false)));
        p.satz(kind.istJa() ? "Leistungssatz mit Kind" : "Leistungssatz", satz, "arbeitslosengeld.leistungssatz");
        return Groesse.waehle(kind, mit, ohne);
    }

    /** Netto neben der Arbeitslosigkeit ueber dem Freibetrag (§ 155 Abs. 1 SGB III). */
    private Groesse nebeneinkommen(Rechnungen r) {
        Groesse netto = r.erwerb(e).netto();
        if (netto.istGenau() && netto.wert().signum() == 0) {
            return Groesse.NULL;
        }
        Groesse frei = Groesse.genau(recht.zahl("arbeitslosengeld.nebeneinkommen-frei"));
        return p.satz(
                "abzüglich Nebeneinkommen über dem Freibetrag",
                netto.minus(frei).nichtNegativ(),
                "arbeitslosengeld.nebeneinkommen-frei");
    }
}
