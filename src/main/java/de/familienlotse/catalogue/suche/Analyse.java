package de.familienlotse.catalogue.suche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.German2Stemmer;

/** Wie Texte zu Suchworten werden: deutsch mit Wortteilen und Stamm, in anderen Sprachen nur das Wort. */
final class Analyse {
    private static final List<String> FRAGEWORTE = List.of(
            "wie",
            "wo",
            "was",
            "wer",
            "wann",
            "welche",
            "welcher",
            "welches",
            "bekomme",
            "bekommen",
            "kriege",
            "brauche",
            "möchte",
            "will",
            "gibt",
            "beantragen",
            "beantrage",
            "antrag",
            "habe",
            "hat",
            "haben",
            "viel",
            "man",
            "mein",
            "meine",
            "meinen",
            "meiner",
            "mir",
            "mich",
            "für",
            "fürs",
            "vom",
            "beim",
            "hamm");

    static final Analyzer DEUTSCH = new Deutsch();
    static final Analyzer FREMD = new Fremd();

    private Analyse() {}

    /** Ein Suchwort mit seinen Teilen; das erste ist das ganze. */
    record Wort(List<String> formen) {}

    static List<Wort> worte(Analyzer analyse, String text) {
        List<List<String>> alle = new ArrayList<>();
        try (TokenStream strom = analyse.tokenStream("", text)) {
            CharTermAttribute wort = strom.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute schritt = strom.addAttribute(PositionIncrementAttribute.class);
            strom.reset();
            while (strom.incrementToken()) {
                if (schritt.getPositionIncrement() > 0 || alle.isEmpty()) {
                    alle.add(new ArrayList<>());
                }
                alle.get(alle.size() - 1).add(wort.toString());
            }
            strom.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alle.stream().map(Wort::new).toList();
    }

    private static final class Deutsch extends Analyzer {
        private static final CharArraySet LEER = leer();

        private static CharArraySet leer() {
            CharArraySet alle = new CharArraySet(FRAGEWORTE, true);
            alle.addAll(GermanAnalyzer.getDefaultStopSet());
            return alle;
        }

        @Override
        protected TokenStreamComponents createComponents(String feld) {
            Tokenizer quelle = new StandardTokenizer();
            TokenStream strom = new StopFilter(new LowerCaseFilter(quelle), LEER);
            strom = new GermanNormalizationFilter(new Wortzerleger(strom));
            return new TokenStreamComponents(quelle, new SnowballFilter(strom, new German2Stemmer()));
        }
    }

    private static final class Fremd extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String feld) {
            Tokenizer quelle = new StandardTokenizer();
            return new TokenStreamComponents(quelle, new ASCIIFoldingFilter(new LowerCaseFilter(quelle)));
        }
    }
}
