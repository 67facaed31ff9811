package de.familienlotse.finder;

import java.util.List;
import java.util.Set;

/** Wer nach den Antworten Mutter oder Vater der Kinder ist. */
public final class Elternschaft {
    /** Was die antwortende Person fuer die Kinder ist. */
    public static final String ROLLE = "rolle1";

    /** Was der Partner oder die Partnerin fuer die Kinder ist. */
    public static final String ROLLE_DES_PARTNERS = "rolle2";

    private static final String MANCHE = "manche";
    private static final Set<String> ELTERN = Set.of("mutter", "vater");

    private Elternschaft() {}

    /** Ob die antwortende Person Mutter oder Vater aller Kinder ist. */
    public static boolean allerKinder(Antworten a) {
        return ist(Personen.ICH, a);
    }

    /** Ob diese Person Mutter oder Vater aller Kinder ist. */
    static boolean ist(String person, Antworten a) {
        String rolle = person.equals(Personen.ICH) ? ROLLE : ROLLE_DES_PARTNERS;
        return a.hat(rolle) && ELTERN.contains(a.wert(rolle));
    }

    /** Die Eltern jedes Kindes; null, wenn sie nicht bei allen dieselben oder nicht gesagt sind. */
    public static List<String> gleiche(Antworten a) {
        boolean paar = Personen.paar(a);
        if (!a.hat(Personen.FORM) || offen(a, ROLLE) || paar && offen(a, ROLLE_DES_PARTNERS)) {
            return null;
        }
        boolean partner = paar && ist(Personen.PARTNER, a);
        if (allerKinder(a)) {
            return partner ? List.of(Personen.ICH, Personen.PARTNER) : List.of(Personen.ICH);
        }
        return partner ? List.of(Personen.PARTNER) : List.of();
    }

    /** Ob die Kinder verschiedene Eltern haben. */
    public static boolean verschieden(Antworten a) {
        return a.nennt(ROLLE, MANCHE) || Personen.paar(a) && a.nennt(ROLLE_DES_PARTNERS, MANCHE);
    }

    private static boolean offen(Antworten a, String rolle) {
        return !a.hat(rolle) || a.nennt(rolle, MANCHE);
    }
}
