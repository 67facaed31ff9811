package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.ausbildung.Ausbildungstage;
import de.familienlotse.calculation.ausbildung.Auszubildender;
import de.familienlotse.calculation.elterngeld.Bonustage;
import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.calculation.lebenslage.Ausbildungsstart;
import de.familienlotse.calculation.mutterschutz.Mutter;
import de.familienlotse.calculation.mutterschutz.Schwangerschaftsmehrbedarf;
import de.familienlotse.calculation.rente.Hinterbliebener;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Was im Leben einer Person eigene Tage hat, an denen sich Bedingungen wenden. */
enum Lebenslauf {
    /** Die Fristen um eine Geburt oder Fehlgeburt. */
    MUTTERSCHUTZ(Set.of(Mutter.class), Lebenslauf::mutterschutz),
    /** Der Monat der Geburt, mit dem ein Mehrbedarf endet. */
    GEBURTSMONAT(Set.of(Schwangerschaftsmehrbedarf.class), Schwangerschaftsmehrbedarf::enden),
    /** Die Lebensmonate, in denen Geschwister zu alt werden. */
    ELTERNGELD(Set.of(Elternteil.class), Lebenslauf::elterngeld),
    /** Beginn und Jahre einer Ausbildung. */
    AUSBILDUNG(Set.of(Auszubildender.class, Ausbildungsstart.class), Ausbildungstage::von),
    /** Die Zeiten nach dem Tod des Ehegatten. */
    WITWENRENTE(Set.of(Hinterbliebener.class), Lebenslauf::witwenrente);

    private final Set<Class<?>> arten;
    private final Function<Person, List<LocalDate>> tage;

    Lebenslauf(Set<Class<?>> arten, Function<Person, List<LocalDate>> tage) {
        this.arten = arten;
        this.tage = tage;
    }

    /** Nach welchen diese Frage fragt; {@code frage} kann null sein. */
    static Set<Lebenslauf> in(Buendelglied frage) {
        Set<Lebenslauf> laeufe = EnumSet.noneOf(Lebenslauf.class);
        for (Lebenslauf l : values()) {
            if (frage != null && l.arten.contains(frage.art())) {
                laeufe.add(l);
            }
        }
        return laeufe;
    }

    /** Die Tage nach {@code heute} bis zu diesem, in Reihenfolge ihrer Entstehung. */
    List<LocalDate> tage(Person p, LocalDate heute, LocalDate bis) {
        List<LocalDate> kommende = new ArrayList<>();
        for (LocalDate t : tage.apply(p)) {
            if (t.isAfter(heute) && !t.isAfter(bis)) {
                kommende.add(t);
            }
        }
        return kommende;
    }

    private static List<LocalDate> elterngeld(Person p) {
        return p instanceof ErwachsenerLage e ? Bonustage.von(e) : List.of();
    }

    private static List<LocalDate> witwenrente(Person p) {
        return p instanceof ErwachsenerLage e ? new Hinterbliebener(e).enden() : List.of();
    }

    private static List<LocalDate> mutterschutz(Person p) {
        return p instanceof ErwachsenerLage e ? List.copyOf(new Mutter(e).tage()) : List.of();
    }
}
