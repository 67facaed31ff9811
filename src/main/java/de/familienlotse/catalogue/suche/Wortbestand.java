package de.familienlotse.catalogue.suche;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Welche Worte im Index stehen. */
final class Wortbestand {
    private static final int KUERZESTER_ANFANG = 5;

    private final IndexReader index;

    Wortbestand(IndexReader index) {
        this.index = index;
    }

    boolean kennt(String feld, String wort) {
        try {
            return index.docFreq(new Term(feld, wort)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Der laengste Anfang des Worts, mit dem ein Wort des Felds beginnt; null, wenn er zu kurz ist. */
    String anfang(String feld, String wort) {
        try {
            Terms worte = MultiTerms.getTerms(index, feld);
            for (int n = wort.length() - 1; worte != null && n >= KUERZESTER_ANFANG; n--) {
                BytesRef anfang = new BytesRef(wort.substring(0, n));
                TermsEnum e = worte.iterator();
                if (e.seekCeil(anfang) != TermsEnum.SeekStatus.END && StringHelper.startsWith(e.term(), anfang)) {
                    return wort.substring(0, n);
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
