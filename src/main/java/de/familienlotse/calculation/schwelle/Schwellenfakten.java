package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Lebensunterhalt;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten dieses Raums, je Kind gleich viele. */
public final class Schwellenfakten {
    private Schwellenfakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.kinder().forEach(k -> fakten.add(new Betreuungskind(k)));
        lage.kinder().forEach(k -> fakten.add(new Schulkind(k)));
        lage.kinder().forEach(k -> fakten.add(new Kitajahr(k)));
        fakten.add(new Wohnort(lage));
        fakten.add(new Beitragsfamilie(lage));
        fakten.add(new Eigenheim(lage));
        return fakten;
    }

    /** Was die Rechnungen des Haushalts braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        fakten.add(new Beitragsbelastung(rechnungen));
        fakten.add(new Rundfunk(rechnungen));
        fakten.add(new Kostenhilfe(rechnungen));
        fakten.add(new Wohnberechtigung(rechnungen));
        fakten.add(new Sozialhilfegrenze(rechnungen));
        fakten.add(new Hilfebeduerftigkeit(rechnungen));
        fakten.add(new Kontoschutz(rechnungen));
        fakten.add(new Lebensunterhalt(rechnungen));
        return fakten;
    }
}
