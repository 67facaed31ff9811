package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.ausbildung.Auszubildender;
import de.familienlotse.calculation.ausbildung.Berufsweg;
import de.familienlotse.calculation.elterngeld.Elterngeldfakten;
import de.familienlotse.calculation.krankenkasse.Krankenkassenfakten;
import de.familienlotse.calculation.lebenslage.Lebenslagefakten;
import de.familienlotse.calculation.mutterschutz.Mutterschutzfakten;
import de.familienlotse.calculation.pflege.Pflegefakten;
import de.familienlotse.calculation.rente.Rentenfakten;
import de.familienlotse.calculation.schwelle.Schwellenfakten;
import de.familienlotse.calculation.sozialhilfe.Sozialhilfefakten;
import de.familienlotse.calculation.steuer.Steuerfakten;
import de.familienlotse.calculation.zuwanderung.Zuwanderungsfakten;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Die Fakten der einzelnen Rechtsgebiete, in fester Reihenfolge und Zahl bei gleich vielen Kindern und Erwachsenen. */
final class Fachlagen {
    /** Die Raeume, die sich aus der Familie allein bilden lassen. */
    static final List<Function<Lage, List<?>>> RAEUME = List.of(
            Lebenslagefakten::zu,
            Pflegefakten::zu,
            Mutterschutzfakten::zu,
            Krankenkassenfakten::zu,
            Rentenfakten::zu,
            Schwellenfakten::zu,
            Steuerfakten::zu,
            Sozialhilfefakten::zu,
            Zuwanderungsfakten::zu,
            Fachlagen::ausbildung,
            Elterngeldfakten::zu);

    private Fachlagen() {}

    /** Was sich aus der Familie allein sagen laesst. */
    static List<Object> zu(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        RAEUME.forEach(raum -> fakten.addAll(raum.apply(lage)));
        return fakten;
    }

    private static List<Object> ausbildung(Lage lage) {
        List<Object> fakten = new ArrayList<>();
        lage.kinder().forEach(k -> fakten.add(new Berufsweg(k)));
        lage.personen().forEach(p -> fakten.add(new Auszubildender(p)));
        return fakten;
    }

    /** Was die Rechnungen des Haushalts braucht. */
    static List<Object> zu(Rechnungen rechnungen) {
        List<Object> fakten = new ArrayList<>();
        fakten.addAll(Lebenslagefakten.zu(rechnungen));
        fakten.addAll(Pflegefakten.zu(rechnungen));
        fakten.addAll(Mutterschutzfakten.zu(rechnungen));
        fakten.addAll(Schwellenfakten.zu(rechnungen));
        fakten.addAll(Steuerfakten.zu(rechnungen));
        fakten.addAll(Krankenkassenfakten.zu(rechnungen));
        fakten.addAll(Sozialhilfefakten.zu(rechnungen));
        fakten.addAll(Zuwanderungsfakten.zu(rechnungen));
        return fakten;
    }
}
