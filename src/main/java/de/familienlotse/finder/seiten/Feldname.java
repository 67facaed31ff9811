package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Wie ein Feld in einem Satz heisst.
 *
 * @param text Schluessel der Beschriftung
 * @param person um wen es geht; null fuer den Haushalt
 */
public record Feldname(String text, Personentext person) {
    private static final Set<String> SEITENFELDER = Set.of(
            "ort",
            "form",
            "rolle2",
            "unterhalt",
            "schwanger",
            "schwanger.termin",
            "einkommen",
            "besonderes",
            "weitere");
    private static final int MIT_EINTRAG = 5;

    /** Der Name zu diesem Feld. */
    public static Feldname von(String feld, Antworten a) {
        String[] teile = feld.split("/");
        String schluessel = schluessel(teile);
        if (SEITENFELDER.contains(schluessel)) {
            return new Feldname("finder.feld." + schluessel, null);
        }
        List<String> personen = Personen.zu(teile[0], a);
        boolean da = personen != null && teile.length > 1 && personen.contains(teile[1]);
        return new Feldname("feld." + schluessel, da ? Personentext.zu(teile[1], a) : null);
    }

    /** Ohne Kennung der Person und ohne den Eintrag einer Liste. */
    private static String schluessel(String[] teile) {
        if (teile[0].equals("haushalt") || teile.length < 3) {
            return String.join(".", teile);
        }
        int eintrag = teile.length == MIT_EINTRAG ? MIT_EINTRAG - 2 : -1;
        return IntStream.range(0, teile.length)
                .filter(i -> i != 1 && i != eintrag)
                .mapToObj(i -> teile[i])
                .collect(Collectors.joining("."));
    }
}
