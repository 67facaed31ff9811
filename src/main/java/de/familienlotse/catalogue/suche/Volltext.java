package de.familienlotse.catalogue.suche;

import de.familienlotse.catalogue.daten.Eintrag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.Directory;

/** Der Index der Worte. Er traegt den Stempel des Bestands; passt der nicht oder ist er beschaedigt, wird er neu gebaut. */
final class Volltext {
    private static final String STEMPEL = "bestand";
    private static final int VORSCHLAEGE = 3;

    /** Ein Treffer zaehlt, wenn er diesen Anteil des dritten erreicht; was mehr als {@code VOLL} wiegt, verdraengt niemanden. */
    private static final float ANTEIL = 0.4f;

    private static final float VOLL = 12f;
    private static final int OBEN = 3;

    private final IndexSearcher sucher;
    private final Frage frage;

    private Volltext(IndexSearcher sucher, Frage frage) {
        this.sucher = sucher;
        this.frage = frage;
    }

    /** Oeffnet den Index zu diesem Bestand und baut ihn, wenn noetig. */
    static Volltext oeffne(Directory ort, String stempel, List<Eintrag> bestand, Dokumentbau bau, Frage frage) {
        try {
            if (!passt(ort, stempel)) {
                baue(ort, stempel, bestand, bau);
            }
            return new Volltext(new IndexSearcher(DirectoryReader.open(ort)), frage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean passt(Directory ort, String stempel) {
        try (DirectoryReader leser = DirectoryReader.open(ort)) {
            return stempel.equals(leser.getIndexCommit().getUserData().get(STEMPEL));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void baue(Directory ort, String stempel, List<Eintrag> bestand, Dokumentbau bau) throws IOException {
        var fremd = Map.<String, org.apache.lucene.analysis.Analyzer>of(
                Dokumentbau.FREMD, Analyse.FREMD, Dokumentbau.ROH, Analyse.FREMD);
        IndexWriterConfig art = new IndexWriterConfig(new PerFieldAnalyzerWrapper(Analyse.DEUTSCH, fremd));
        art.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        for (String rest : ort.listAll()) {
            ort.deleteFile(rest);
        }
        try (IndexWriter schreiber = new IndexWriter(ort, art)) {
            for (int i = 0; i < bestand.size(); i++) {
                schreiber.addDocument(bau.baue(bestand.get(i), i));
            }
            schreiber.forceMerge(1);
            schreiber.setLiveCommitData(Map.of(STEMPEL, stempel).entrySet());
        }
    }

    /** Die Plaetze der Treffer im Bestand, der beste zuerst; was die Worte kaum trifft, fehlt. */
    List<Integer> suche(String text) {
        try {
            Query worte = frage.zu(text, new Wortbestand(sucher.getIndexReader()));
            BitSet nah = nah(alle(worte));
            int[] nummern = nummern();
            return Arrays.stream(alle(Frage.gereiht(worte)))
                    .filter(t -> nah.get(t.doc))
                    .map(t -> nummern[t.doc])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScoreDoc[] alle(Query frage) throws IOException {
        return sucher.search(frage, Math.max(1, sucher.getIndexReader().maxDoc())).scoreDocs;
    }

    private static BitSet nah(ScoreDoc[] treffer) {
        BitSet nah = new BitSet();
        float mass = treffer.length < OBEN ? 0 : ANTEIL * Math.min(VOLL, treffer[OBEN - 1].score);
        Arrays.stream(treffer).filter(t -> t.score >= mass).forEach(t -> nah.set(t.doc));
        return nah;
    }

    private int[] nummern() throws IOException {
        int[] alle = new int[sucher.getIndexReader().maxDoc()];
        for (LeafReaderContext blatt : sucher.getIndexReader().leaves()) {
            NumericDocValues werte = blatt.reader().getNumericDocValues(Dokumentbau.NUMMER);
            for (int d = 0; d < blatt.reader().maxDoc() && werte.advanceExact(d); d++) {
                alle[blatt.docBase + d] = (int) werte.longValue();
            }
        }
        return alle;
    }

    /** Worte des Bestands, die einem unbekannten aehnlich sind. */
    List<String> vorschlaege(String text) {
        Map<String, String> alle = new LinkedHashMap<>();
        DirectSpellChecker pruefer = new DirectSpellChecker();
        Analyse.worte(Analyse.FREMD, text).forEach(w -> {
            String wort = w.formen().get(0);
            try {
                SuggestWord[] nah = pruefer.suggestSimilar(
                        new Term(Dokumentbau.ROH, wort),
                        VORSCHLAEGE,
                        sucher.getIndexReader(),
                        SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
                Arrays.stream(nah).forEach(n -> alle.put(n.string, n.string));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return alle.keySet().stream().limit(VORSCHLAEGE).toList();
    }
}
