package de.familienlotse.finder.ergebnis;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import de.familienlotse.value.Groesse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Wie die Personen einer Familie heissen, die niemand nach Namen gefragt hat, so wie auf den Seiten der Fragen: Kind 1 (8 Jahre). */
final class Leute {
    private static final Pattern KENNUNG = Pattern.compile("\\b[a-z]+[0-9]+\\b");

    private final Map<String, String> namen = new LinkedHashMap<>();
    private final Map<String, String> kurz = new LinkedHashMap<>();

    Leute(Familie familie, Sprecher sprecher) {
        List<Erwachsener> erwachsene = familie.erwachsene().oder(List.of());
        for (int e = 1; e <= erwachsene.size(); e++) {
            nimm(erwachsene.get(e - 1).id(), sprecher.sage(erwachsen(e, erwachsene), e), null);
        }
        int k = 0;
        for (Kind p : familie.kinder().oder(List.of())) {
            String name = sprecher.sage("finder.person.kind", ++k);
            nimm(p.id(), name, alter(p, familie, sprecher));
        }
        int w = 0;
        for (var p : familie.weitere().oder(List.of())) {
            nimm(p.id(), sprecher.sage("finder.person.weitere", ++w), null);
        }
    }

    /** Wie auf den Seiten der Fragen: wer antwortet, und wer mit dieser Person ein Paar ist. */
    private static String erwachsen(int nummer, List<Erwachsener> erwachsene) {
        Erwachsener ich = erwachsene.get(0);
        Erwachsener wer = erwachsene.get(nummer - 1);
        boolean partner = wer.id() != null && wer.id().equals(ich.partner().oder(null));
        return wer == ich ? "finder.person.ich" : partner ? "finder.person.partner" : "person.erwachsen";
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
