package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.platform.Wort;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Subjekt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Der eine Satz, der ein Ergebnis erklaert, und was ihm noch fehlt. */
final class Gruende {
    private static final String UNGEPRUEFT = "Ungeprüft: ";
    private static final int OFFEN = 2;

    /** Bedingungen, die fast jede Familie erfuellt und deshalb wenig erklaeren. */
    private static final Set<String> ALLGEMEIN =
            Set.of("in-hamm", "nordrhein-westfalen", "wohnsitz", "aufenthalt", "in-deutschland");

    private final Blick blick;

    Gruende(Blick blick) {
        this.blick = blick;
    }

    /** Der Text einer Bedingung ohne den Vermerk, dass sie nicht bestaetigt ist. */
    static String text(Bedingung b) {
        return b.text().startsWith(UNGEPRUEFT) ? b.text().substring(UNGEPRUEFT.length()) : b.text();
    }

    /** Ob eine Quelle die Bedingung bestaetigt. */
    static boolean bestaetigt(Bedingung b) {
        return !b.text().startsWith(UNGEPRUEFT);
    }

    /** Der Grund; null, wenn eine fehlende Angabe ihn ersetzt oder nichts geprueft ist. */
    Wort grund(Befund b, Leistung l) {
        return switch (b.ergebnis()) {
            case WAHRSCHEINLICH -> satz(b.leistung(), erfuellt(b));
            case EHER_NICHT -> fehlend(b, l);
            default -> null;
        };
    }

    private Wort satz(String leistung, Bedingung b) {
        return b == null
                ? null
                : blick.sprecher().bedingung(leistung, b.id(), blick.leute().ersetze(text(b)));
    }

    private static Bedingung erfuellt(Befund b) {
        List<Bedingung> ja =
                b.bedingungen().stream().filter(x -> x.wahrheit().istJa()).toList();
        return ja.stream().filter(x -> !ALLGEMEIN.contains(x.id())).findFirst().orElse(ja.isEmpty() ? null : ja.get(0));
    }

    /** Die erste nicht erfuellte Bedingung; ohne Person, fuer die geprueft wird, eben diese. */
    private Wort fehlend(Befund b, Leistung l) {
        return b.bedingungen().stream()
                .filter(x -> x.wahrheit().istNein())
                .findFirst()
                .map(x -> satz(b.leistung(), x))
                .orElseGet(() -> blick.sprecher().wort("ergebnis.ohne." + ohne(l.subjekt())));
    }

    private static String ohne(Subjekt subjekt) {
        return switch (subjekt) {
            case KIND -> "kind";
            case ERWACHSENER -> "erwachsener";
            default -> "person";
        };
    }

    /** Die fehlenden Angaben, die wichtigste zuerst. */
    List<Fragen.Luecke> luecken(Befund b) {
        List<String> pfade = new ArrayList<>(b.fehlt().pfade());
        return blick.fragen().luecken(pfade);
    }

    /** Offene Bedingungen, die keine Antwort klaert; {@code alle}: auch die mit fehlenden Angaben. */
    List<Karte.Offenes> offen(Befund b, boolean alle) {
        Set<Karte.Offenes> liste = new LinkedHashSet<>();
        for (Bedingung x : b.bedingungen()) {
            boolean ohneAngabe = alle || x.wahrheit().fehlt().leer();
            if (x.wahrheit().istOffen() && ohneAngabe) {
                liste.add(new Karte.Offenes(satz(b.leistung(), x), bestaetigt(x)));
            }
        }
        return List.copyOf(liste).subList(0, Math.min(OFFEN, liste.size()));
    }
}
