package de.familienlotse.catalogue.suche;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Stellt neben ein zusammengesetztes Wort seine Teile: kinderzuschlag, kinder, zuschlag. */
final class Wortzerleger extends TokenFilter {
    private static final int KUERZESTES = 4;

    /** Was das Woerterbuch nicht kennt. */
    private static final Map<String, List<String>> AUSNAHMEN = Map.of(
            "unterhaltsvorschuss", List.of("unterhalt", "vorschuss"),
            "mutterschaftsgeld", List.of("mutterschaft", "geld"),
            "alleinerziehend", List.of("allein", "erziehend"),
            "alleinerziehende", List.of("allein", "erziehende"),
            "schwangerschaftsberatung", List.of("schwangerschaft", "beratung"),
            "basiselterngeld", List.of("basis", "eltern", "geld"),
            "erstausstattung", List.of("erst", "ausstattung"));

    private static final GermanWordSplitter TEILER = teiler();

    private final CharTermAttribute wort = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute schritt = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> teile = new ArrayDeque<>();
    private State zustand;

    Wortzerleger(TokenStream eingang) {
        super(eingang);
    }

    private static GermanWordSplitter teiler() {
        try {
            GermanWordSplitter t = new GermanWordSplitter(true);
            t.setStrictMode(true);
            t.setMinimumWordLength(KUERZESTES);
            AUSNAHMEN.forEach(t::addException);
            return t;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Die Teile eines Wortes; keine, wenn es keine hat. */
    static List<String> teile(String wort) {
        List<String> teile;
        synchronized (TEILER) {
            teile = TEILER.splitWord(wort);
        }
        return teile.size() < 2 ? List.of() : mitVerbindungen(teile);
    }

    /** Auch mehrere Teile nebeneinander sind ein Wort: basis, basiseltern, eltern, elterngeld, geld. */
    private static List<String> mitVerbindungen(List<String> teile) {
        List<String> alle = new ArrayList<>();
        for (int von = 0; von < teile.size(); von++) {
            for (int bis = von + 1; bis <= teile.size(); bis++) {
                if (bis - von < teile.size()) {
                    alle.add(String.join("", teile.subList(von, bis)).toLowerCase(Locale.GERMAN));
                }
            }
        }
        return alle;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!teile.isEmpty()) {
            restoreState(zustand);
            wort.setEmpty().append(teile.poll());
            schritt.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        teile.addAll(teile(wort.toString()));
        zustand = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        teile.clear();
    }
}
