package de.familienlotse.regelbuch;

import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Merkmal;
import de.familienlotse.rules.Regelwerk;
import java.util.List;

/** Die Liste der Leistungen, deren Bedingungen noch keine Quelle ganz bestaetigt, als Markdown. */
final class OffenePruefungen {
    private static final String KOPF =
            """
            # Offene Prüfungen

            Diese Datei entsteht aus dem Regelwerk: `java -jar target/familienlotse.jar regelbuch <ordner>` schreibt sie neu.
            Eine nicht bestätigte Bedingung heißt in der Antwort „Ungeprüft“ und führt höchstens zu *vielleicht*.

            """;

    private OffenePruefungen() {}

    /** Der Text der Liste, nach Kennungen. */
    static String text(Regelwerk regelwerk) {
        List<Leistung> alle = regelwerk.leistungen();
        List<Leistung> offen =
                alle.stream().filter(l -> !l.pruefstand().bestaetigt()).toList();
        StringBuilder s = new StringBuilder(KOPF);
        s.append("Leistungen: ").append(alle.size());
        s.append(", bestätigt: ").append(alle.size() - offen.size());
        s.append(", offen: ").append(offen.size()).append(".\n");
        offen.forEach(l -> eintrag(s, l, regelwerk.merkmale()));
        return s.toString();
    }

    private static void eintrag(StringBuilder s, Leistung l, List<Merkmal> merkmale) {
        s.append("\n## ").append(l.name()).append(" (`").append(l.id()).append("`)\n\n");
        if (l.pruefstand().offen() != null) {
            s.append(l.pruefstand().offen()).append('\n').append('\n');
        }
        merkmale.stream()
                .filter(m -> m.leistung().equals(l.id()) && !m.geprueft())
                .forEach(m -> s.append("- ")
                        .append(m.wortlaut())
                        .append(" (")
                        .append(m.norm())
                        .append(")\n"));
    }
}
