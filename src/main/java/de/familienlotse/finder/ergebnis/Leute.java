package de.familienlotse.finder.ergebnis;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import de.familienlotse.value.Groesse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Wie die Personen einer Familie heissen, die niemand nach Namen gefragt hat: Kind 1 (8 Jahre). */
final class Leute {
    private static final Pattern KENNUNG = Pattern.compile("\\b[a-z]+[0-9]+\\b");

    private final Map<String, String> namen = new LinkedHashMap<>();
    private final Map<String, String> kurz = new LinkedHashMap<>();

    Leute(Familie familie, Sprecher sprecher) {
        int e = 0;
        for (Erwachsener p : familie.erwachsene().oder(List.of())) {
            e++;
            nimm(p.id(), sprecher.sage(e == 1 ? "person.sie" : "person.erwachsen", e), null);
        }
        int k = 0;
        for (Kind p : familie.kinder().oder(List.of())) {
            String name = sprecher.sage("person.kind", ++k);
            nimm(p.id(), name, alter(p, familie, sprecher));
        }
        int w = 0;
        for (var p : familie.weitere().oder(List.of())) {
            nimm(p.id(), sprecher.sage("person.weitere", ++w), null);
        }
    }

    private void nimm(String id, String name, String alter) {
        kurz.put(id, name);
        namen.put(id, alter == null ? name : name + " (" + alter + ")");
    }

    private static String alter(Kind kind, Familie familie, Sprecher sprecher) {
        Groesse jahre = kind.geboren().alterAm(familie.stichtag());
        boolean bekannt = jahre.von() != null && jahre.bis() != null;
        return bekannt ? sprecher.sage("person.jahre", jahre.von().intValue()) : null;
    }

    /** Die Kennungen, Erwachsene zuerst. */
    List<String> alle() {
        return List.copyOf(namen.keySet());
    }

    /** Der Name mit Alter; {@code null} ist niemand Bestimmtes. */
    String name(String id) {
        return id == null ? null : namen.getOrDefault(id, id);
    }

    /** Ein Text, in dem Namen statt Kennungen stehen. */
    String ersetze(String text) {
        return text == null
                ? null
                : KENNUNG.matcher(text)
                        .replaceAll(
                                m -> java.util.regex.Matcher.quoteReplacement(kurz.getOrDefault(m.group(), m.group())));
    }
}
