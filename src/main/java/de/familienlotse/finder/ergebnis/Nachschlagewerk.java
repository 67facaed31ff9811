package de.familienlotse.finder.ergebnis;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelbeschreibung;
import de.familienlotse.rules.Regelwerk;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Was das Regelwerk ueber seine Leistungen weiss, zum Nachschlagen. Unveraenderlich. */
final class Nachschlagewerk {
    private final Regelwerk regelwerk;
    private final Map<String, Leistung> leistungen = new HashMap<>();
    private final Map<String, Regelbeschreibung> beschreibungen = new HashMap<>();
    private final Map<String, Parameter> parameter;

    Nachschlagewerk(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
        regelwerk.leistungen().forEach(l -> leistungen.put(l.id(), l));
        regelwerk.beschreibung().forEach(b -> beschreibungen.put(b.leistung(), b));
        parameter = regelwerk.parameter().alle();
    }

    String fassung() {
        return regelwerk.version();
    }

    /** Der Registereintrag; null, wenn es die Leistung nicht gibt. */
    Leistung leistung(String id) {
        return leistungen.get(id);
    }

    /** Kennungen aller Leistungen. */
    Set<String> kennungen() {
        return Set.copyOf(leistungen.keySet());
    }

    Regelbeschreibung beschreibung(String id) {
        return beschreibungen.get(id);
    }

    Fragebogen fragen() {
        return regelwerk.fragen();
    }

    /** Leistungen, von denen nicht alle zugleich bezogen werden. */
    Set<String> wegleistungen() {
        return regelwerk.wegleistungen();
    }

    /** Die Fakten, die eine Bedingung entscheiden; {@code *} steht fuer eine Person. */
    List<String> fakten(String leistung, String bedingung) {
        return beschreibungen.get(leistung).bedingungen().stream()
                .filter(b -> b.id().equals(bedingung))
                .findFirst()
                .map(Regelbeschreibung.Bedingung::fakten)
                .orElse(List.of());
    }

    /** Worauf sich ein Wert des Rechts stuetzt; null, wenn er nicht bekannt ist. */
    String quelle(String name, LocalDate ab) {
        Parameter p = name == null || ab == null ? null : parameter.get(name);
        return p == null || ab.isBefore(p.erster()) ? null : p.am(ab).quelle();
    }
}
