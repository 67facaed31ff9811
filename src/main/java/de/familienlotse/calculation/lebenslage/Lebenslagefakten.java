package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
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
        lage.kinder().forEach(k -> fakten.addAll(zu(k)));
        lage.erwachsene().forEach(e -> fakten.addAll(zu(e)));
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
        fakten.add(new Familienkreis(lage));
        fakten.add(new Elternkreis(lage));
        fakten.add(new Haushaltslage(lage));
        fakten.addAll(Schulfakten.zu(lage));
        return fakten;
    }

    private static List<Object> zu(KindLage k) {
        return List.of(
                new Kindesalter(k),
                new Kindesalltag(k),
                new Schulbesuch(k),
                new Sorgelosigkeit(k),
                new JungerMigrant(k),
                new Elternschaft(k),
                new Vorsorgekind(k),
                new Kindesherkunft(k),
                new Einschulung(k));
    }

    private static List<Object> zu(ErwachsenerLage e) {
        return List.of(
                new Erwachsenenalltag(e),
                new Zuwanderung(e),
                new Geburtserwerb(e),
                new Kinderwunschpaar(e),
                new Schwangerschaftszeit(e));
    }

    /** Was die Rechnungen des Haushalts braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        return List.of(new Mittagshaerte(rechnungen));
    }
}
