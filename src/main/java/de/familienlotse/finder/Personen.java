package de.familienlotse.finder;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Wer nach den Antworten zur Familie gehoert. */
public final class Personen {
    /** Mit wem jemand zusammenlebt. */
    public static final String FORM = "form";

    /** Die Kinder der Familie. */
    public static final String KINDER = "kinder";

    /** Wie viele andere Personen in der Wohnung leben. */
    public static final String WEITERE = "weitere";

    /** Wer antwortet. */
    public static final String ICH = "a1";

    /** Wer als Paar mit der antwortenden Person lebt. */
    public static final String PARTNER = "a2";

    private static final Set<String> PAARE = Set.of("verheiratet", "unverheiratet");

    private Personen() {}

    /** Ob ein Paar zusammenlebt; falsch auch, solange es nicht beantwortet ist. */
    public static boolean paar(Antworten a) {
        return a.hat(FORM) && PAARE.contains(a.wert(FORM));
    }

    /** Kennungen der Erwachsenen; leer, solange nicht beantwortet ist, wer zusammenlebt. */
    public static List<String> erwachsene(Antworten a) {
        if (!a.hat(FORM)) {
            return List.of();
        }
        return paar(a) ? List.of(ICH, PARTNER) : List.of(ICH);
    }

    /** Kennungen der Erwachsenen, nach denen gefragt wird; wer antwortet, gehoert immer dazu. */
    public static List<String> befragte(Antworten a) {
        return a.hat(FORM) ? erwachsene(a) : List.of(ICH);
    }

    /** Kennungen der Kinder; leer auch, wenn es keine gibt oder nichts beantwortet ist. */
    public static List<String> kinder(Antworten a) {
        return a.werte(KINDER).stream().filter(k -> !k.equals("keine")).toList();
    }

    /** Kennungen der Kinder ohne die, die woanders leben; fuer sie bekommt die Familie Unterhalt. */
    public static List<String> kinderHier(Antworten a) {
        return kinder(a).stream()
                .filter(k -> !a.nennt("kinder/" + k + "/wohnt", "ausserhalb"))
                .toList();
    }

    /** Kennungen der anderen Personen in der Wohnung. */
    public static List<String> weitere(Antworten a) {
        int zahl = a.hat(WEITERE) ? Integer.parseInt(a.wert(WEITERE)) : 0;
        return IntStream.rangeClosed(1, zahl).mapToObj(i -> "w" + i).toList();
    }

    /** Kennungen aller, nach deren Antwort dieser Fakt fragt; null fuer den Haushalt. */
    public static List<String> zuFakt(String fakt, Antworten a) {
        int ende = fakt.indexOf('/');
        return zu(ende < 0 ? fakt : fakt.substring(0, ende), a);
    }

    /** Kennungen aller, zu denen ein Fakt mit diesem Anfang gehoert; null fuer den Haushalt. */
    public static List<String> zu(String anfang, Antworten a) {
        return switch (anfang) {
            case "erwachsene" -> erwachsene(a);
            case KINDER -> kinder(a);
            case WEITERE -> weitere(a);
            default -> null;
        };
    }
}
