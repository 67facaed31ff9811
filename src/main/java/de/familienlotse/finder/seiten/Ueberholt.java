package de.familienlotse.finder.seiten;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Personen;
import de.familienlotse.finder.form.Feld;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import de.familienlotse.situation.Familie;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Welche Antworten nicht mehr gelten, weil eine andere sich geaendert hat. */
public final class Ueberholt {
    /** Felder, die es nur auf den Seiten gibt, und wann sie gelten. */
    private static final Map<String, Predicate<Antworten>> NUR_WENN = Map.of(
            "rolle2", Personen::paar,
            "unterhalt", a -> !Personen.paar(a),
            "schwanger/termin", a -> a.nennt("schwanger", "ja"),
            "haushalt/stadtbezirk", a -> a.nennt("ort", "hamm"));

    /** So viele Teile hat das Feld eines Listeneintrags: erwachsene/a1/taetigkeiten/minijob/brutto. */
    private static final int LISTENTEIL = 5;

    private final Fragebogen fragen;
    private final Antworten antworten;

    private Ueberholt(Fragebogen fragen, Antworten antworten) {
        this.fragen = fragen;
        this.antworten = antworten;
    }

    /** Felder zu Personen und Eintraegen, die es nicht mehr gibt. */
    public static List<String> ohneBezug(Antworten antworten, Fragebogen fragen) {
        Ueberholt u = new Ueberholt(fragen, antworten);
        return antworten.werte().keySet().stream().filter(u::ohneBezug).toList();
    }

    /** Felder, nach denen bei dieser Familie nicht mehr gefragt wuerde. */
    public static List<String> unzutreffend(Antworten antworten, Familie familie, Fragebogen fragen) {
        Ueberholt u = new Ueberholt(fragen, antworten);
        return antworten.werte().keySet().stream()
                .filter(f -> u.unzutreffend(f, familie))
                .toList();
    }

    /** Beantwortete Felder, die auf der Seite standen und nach diesen Antworten nicht mehr auf ihr stehen. */
    public static List<String> verdeckt(Seite seite, Antworten vorher, Antworten nachher) {
        List<String> da = namen(seite, nachher);
        return namen(seite, vorher).stream()
                .filter(f -> nachher.hat(f) && !da.contains(f))
                .toList();
    }

    private static List<String> namen(Seite seite, Antworten a) {
        return seite.gruppen(a).stream()
                .flatMap(g -> g.felder().stream())
                .map(Feld::name)
                .toList();
    }

    private boolean ohneBezug(String feld) {
        if (NUR_WENN.containsKey(feld)) {
            return !NUR_WENN.get(feld).test(antworten);
        }
        String[] teile = feld.split("/");
        List<String> personen = Personen.zu(teile[0], antworten);
        if (personen == null || teile.length == 1) {
            return false;
        }
        boolean ich = teile[1].equals(Personen.ICH);
        return !ich && !personen.contains(teile[1]) || eintragFehlt(feld, teile);
    }

    /** Ob das Feld zu einem Eintrag einer Liste gehoert, der nicht mehr genannt ist. */
    private boolean eintragFehlt(String feld, String[] teile) {
        if (teile.length < LISTENTEIL) {
            return false;
        }
        String liste = feld.substring(0, feld.indexOf('/' + teile[3] + '/'));
        return !antworten.nennt(liste, teile[3]);
    }

    private boolean unzutreffend(String feld, Familie familie) {
        Fundstelle stelle = feld.contains("/") ? fragen.zu(feld) : null;
        if (stelle == null) {
            return false;
        }
        String[] teile = feld.split("/");
        List<String> personen = Personen.zu(teile[0], antworten);
        if (personen == null || !personen.contains(teile[1])) {
            return personen == null && stelle.trifftZu(familie, null).istNein();
        }
        return stelle.trifftZu(familie, Person.in(familie, teile[1])).istNein();
    }
}
