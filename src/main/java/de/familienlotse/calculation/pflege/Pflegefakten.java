package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Rechnungen;
import java.util.ArrayList;
import java.util.List;

/** Die Fakten dieses Rechtsgebiets, bei gleich vielen Kindern und Erwachsenen in gleicher Reihenfolge und Zahl. */
public final class Pflegefakten {
    private Pflegefakten() {}

    /** Was sich aus der Familie allein sagen laesst. */
    public static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        for (Person p : lage.personen()) {
            Gesundheit g = Gesundheit.von(p);
            fakten.add(g);
            fakten.add(new HaeuslichePflege(g));
            fakten.add(new Nachteilsausgleich(g));
            fakten.add(new Sinneshilfe(g));
            if (p instanceof KindLage k) {
                fakten.add(new Teilhabe(k, g));
                fakten.add(new Gesundheitsanlass(k, g));
            }
        }
        fakten.add(new Behindertenfamilie(lage));
        for (ErwachsenerLage e : lage.erwachsene()) {
            fakten.add(new Pflegeperson(e));
        }
        return fakten;
    }

    /** Was den Anspruch auf Kindergeld braucht. */
    public static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        for (Person p : rechnungen.lage().personen()) {
            fakten.add(Pauschbetrag.von(p, rechnungen));
        }
        return fakten;
    }
}
