package de.familienlotse.catalogue.suche;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Macht aus den Worten einer Familie eine Anfrage: ganze Worte vor Wortteilen vor aehnlichen, Synonyme zaehlen mit. */
final class Frage {
    private static final Map<String, Float> FELDER =
            Map.of(Dokumentbau.NAME, 4f, Dokumentbau.KURZ, 1.5f, Dokumentbau.TEXT, 0.7f);
    private static final float TEIL = 0.5f;
    private static final float AEHNLICH = 0.4f;
    private static final float ANFANG = 0.6f;
    private static final float FREMD = 2f;
    private static final float SYNONYM = 0.5f;
    private static final float GEMEINT = 60f;
    private static final float NACHLASS = 0.8f;
    private static final int TIPPFEHLER_AB = 4;
    private static final int ZWEI_TIPPFEHLER_AB = 9;
    private static final float VORSPRUNG = 5f;
    private static final float NEBENBEI = 0.1f;

    /** Was das Register nennt, steht bei gleichen Worten vor einem einzelnen Angebot. */
    private static final Query LEISTUNG = new BoostQuery(
            new ConstantScoreQuery(new TermQuery(new Term(Dokumentbau.HERKUNFT, "register"))), VORSPRUNG);

    private final Synonyme synonyme;

    Frage(Synonyme synonyme) {
        this.synonyme = synonyme;
    }

    /** Was die Worte treffen; aehnliche Worte zaehlen nur, wo der Bestand das Wort nicht kennt. */
    Query zu(String text, Wortbestand bestand) {
        BooleanQuery.Builder alles = new BooleanQuery.Builder();
        worte(text, bestand).forEach(q -> alles.add(q, Occur.SHOULD));
        synonyme.in(text).values().forEach(s -> {
            gemeint(s.leistungen()).forEach(q -> alles.add(q, Occur.SHOULD));
            worte(s.worte(), bestand).forEach(q -> alles.add(new BoostQuery(q, SYNONYM), Occur.SHOULD));
        });
        return alles.build();
    }

    /** Dasselbe in der Reihe, in der es gezeigt wird. */
    static Query gereiht(Query worte) {
        return new BooleanQuery.Builder()
                .add(worte, Occur.MUST)
                .add(LEISTUNG, Occur.SHOULD)
                .build();
    }

    private static List<Query> gemeint(List<String> ids) {
        List<Query> alle = new ArrayList<>();
        float gewicht = GEMEINT;
        for (String id : ids) {
            alle.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Dokumentbau.ID, id))), gewicht));
            gewicht *= NACHLASS;
        }
        return alle;
    }

    private static List<Query> worte(String text, Wortbestand bestand) {
        List<Query> alle = new ArrayList<>();
        Analyse.worte(Analyse.DEUTSCH, text).forEach(w -> alle.add(deutsch(w.formen(), bestand)));
        Analyse.worte(Analyse.FREMD, text)
                .forEach(w -> alle.add(fremd(w.formen().get(0), bestand)));
        return alle;
    }

    private static Query deutsch(List<String> formen, Wortbestand bestand) {
        List<Query> wege = new ArrayList<>();
        boolean bekannt = FELDER.keySet().stream().anyMatch(f -> bestand.kennt(f, formen.get(0)));
        FELDER.forEach((feld, gewicht) -> {
            wege.add(gewogen(new TermQuery(new Term(feld, formen.get(0))), gewicht));
            if (!bekannt) {
                aehnlich(feld, formen.get(0), bestand).forEach(q -> wege.add(gewogen(q, gewicht * AEHNLICH)));
            }
            formen.stream().skip(1).forEach(f -> wege.add(gewogen(new TermQuery(new Term(feld, f)), gewicht * TEIL)));
        });
        return new DisjunctionMaxQuery(wege, NEBENBEI);
    }

    private static Query fremd(String wort, Wortbestand bestand) {
        List<Query> wege = new ArrayList<>();
        wege.add(gewogen(new TermQuery(new Term(Dokumentbau.FREMD, wort)), FREMD));
        if (!bestand.kennt(Dokumentbau.FREMD, wort) && !bestand.kennt(Dokumentbau.ROH, wort)) {
            aehnlich(Dokumentbau.FREMD, wort, bestand).forEach(q -> wege.add(gewogen(q, FREMD * AEHNLICH)));
        }
        if (wort.length() >= TIPPFEHLER_AB) {
            wege.add(gewogen(new PrefixQuery(new Term(Dokumentbau.ROH, wort)), ANFANG));
        }
        return new DisjunctionMaxQuery(wege, NEBENBEI);
    }

    private static List<Query> aehnlich(String feld, String wort, Wortbestand bestand) {
        if (wort.length() < TIPPFEHLER_AB) {
            return List.of();
        }
        int fehler = wort.length() >= ZWEI_TIPPFEHLER_AB ? 2 : 1;
        List<Query> alle = new ArrayList<>();
        alle.add(new FuzzyQuery(new Term(feld, wort), fehler, 1));
        String anfang = bestand.anfang(feld, wort);
        if (anfang != null) {
            alle.add(new PrefixQuery(new Term(feld, anfang)));
        }
        return alle;
    }

    private static Query gewogen(Query q, float gewicht) {
        return new BoostQuery(q, gewicht);
    }
}
