package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten dieses Raums, je Kind und Erwachsenem gleich viele. */
public final class Lebenslagefakten {
    private Lebenslagefakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.kinder().forEach(k -> fakten.add(new Kindesalter(k)));
        lage.kinder().forEach(k -> fakten.add(new Kindesalltag(k)));
        lage.kinder().forEach(k -> fakten.add(new Schulbesuch(k)));
        lage.kinder().forEach(k -> fakten.add(new Sorgelosigkeit(k)));
        lage.erwachsene().forEach(e -> fakten.add(new Erwachsenenalltag(e)));
        lage.kinder().forEach(k -> fakten.add(new JungerMigrant(k)));
        lage.erwachsene().forEach(e -> fakten.add(new Zuwanderung(e)));
        lage.erwachsene().forEach(e -> fakten.add(new Geburtserwerb(e)));
        lage.personen().forEach(p -> fakten.add(new Ermaessigung(p)));
        lage.kinder().forEach(k -> fakten.add(new JungerMensch(k)));
        lage.kinder().forEach(k -> fakten.add(new Ausbildungsstart(k)));
        lage.kinder().forEach(k -> fakten.add(new Unterhaltslage(k)));
        lage.erwachsene().forEach(e -> fakten.add(new Elternalltag(e)));
        lage.personen().forEach(p -> fakten.add(new Lernweg(p)));
        fakten.add(new Haushaltsausfall(lage));
        fakten.add(new Haushaltsmitglieder(lage));
        fakten.add(new Wohnungsanlass(lage));
        fakten.add(new Haushaltsgroesse(lage));
        lage.kinder().forEach(k -> fakten.add(new Elternschaft(k)));
        lage.kinder().forEach(k -> fakten.add(new Vorsorgekind(k)));
        lage.kinder().forEach(k -> fakten.add(new Kindesherkunft(k)));
        lage.kinder().forEach(k -> fakten.add(new Einschulung(k)));
        lage.erwachsene().forEach(e -> fakten.add(new Kinderwunschpaar(e)));
        lage.erwachsene().forEach(e -> fakten.add(new Schwangerschaftszeit(e)));
        fakten.add(new Familienkreis(lage));
        fakten.add(new Elternkreis(lage));
        fakten.add(new Haushaltslage(lage));
        return fakten;
    }

    /** Was die Rechnungen des Haushalts braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        return List.of(new Mittagshaerte(rechnungen));
    }
}
