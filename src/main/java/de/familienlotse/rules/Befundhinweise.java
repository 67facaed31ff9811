package de.familienlotse.rules;

import de.familienlotse.calculation.Betreuungsteil;
import de.familienlotse.calculation.Kinderwohngeld;
import de.familienlotse.findings.Hinweis;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.List;

/**
 * Die Hinweise eines Befunds: die des Registers; bei Grundsicherung dazu, wenn Wohngeld allein fuer Kinder reichen wuerde oder das
 * angegebene Einkommen Geld fuer ihre Betreuung enthalten kann.
 */
final class Befundhinweise {
    private static final Hinweis BETREUUNGSTEIL = new Hinweis(
            "betreuungsteil",
            "Ist in Ihrer Ausbildungsförderung Geld für die Betreuung Ihres Kindes enthalten, zählt dieser Teil nicht als Einkommen."
                    + " Wir haben den ganzen angegebenen Betrag gezählt.",
            "§ 11a Abs. 3 Satz 1, Satz 2 Nr. 4 SGB II");

    private Befundhinweise() {}

    static List<Hinweis> zu(Leistung leistung, Wahrheit status, Betraege betraege) {
        if (status.istNein() || !leistung.betrag().art().equals("grundsicherung")) {
            return leistung.hinweise();
        }
        List<Hinweis> liste = new ArrayList<>(leistung.hinweise());
        if (Betreuungsteil.moeglich(betraege.rechnungen().lage())) {
            liste.add(0, BETREUUNGSTEIL);
        }
        betraege.rechnungen().kinderwohngeld().ifPresent(k -> liste.add(0, kinderwohngeld(k)));
        return liste;
    }

    private static Hinweis kinderwohngeld(Kinderwohngeld k) {
        String text = "Mit Wohngeld nur für " + String.join(", ", k.kinder()) + " ("
                + k.betrag().toPlainString()
                + " Euro im Monat) wäre hier kein Grundsicherungsgeld mehr nötig. Fragen Sie die Wohngeldstelle.";
        return new Hinweis("kinderwohngeld", text, "§ 7 Abs. 3 Nr. 4 SGB II; § 3 Abs. 4 WoGG");
    }
}
