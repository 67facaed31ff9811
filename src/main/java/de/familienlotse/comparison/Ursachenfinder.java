package de.familienlotse.comparison;

import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Findet das erste, was zwei Befunde einer Leistung unterscheidet. */
final class Ursachenfinder {
    private static final String LOHN = "(geschätzt)";

    private final Befund a;
    private final Befund b;
    private final boolean mitLohn;

    private Ursachenfinder(Befund a, Befund b, boolean mitLohn) {
        this.a = a;
        this.b = b;
        this.mitLohn = mitLohn;
    }

    /** Die Ursache; ist keine zu sehen, nur die Leistung mit ihrem Namen und ihrer ersten Norm. */
    static Erstursache suche(Befund a, Befund b) {
        return new Ursachenfinder(a, b, true).suche();
    }

    /** Dasselbe, ohne die Zeilen, in denen der Lohn geschaetzt wird. */
    static Erstursache ohneLohn(Befund a, Befund b) {
        return new Ursachenfinder(a, b, false).suche();
    }

    private Erstursache suche() {
        Erstursache u = a.ergebnis() == b.ergebnis() ? person() : bedingung(null);
        u = u == null ? zeile() : u;
        u = u == null ? bedingung(null) : u;
        return u == null ? Erstursache.von(null, null, b.name(), norm()) : u;
    }

    private String norm() {
        return b.bedingungen().stream()
                .map(Bedingung::norm)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Die Bedingung der ersten Person, bei der Ergebnis oder Anspruch anders sind. */
    private Erstursache person() {
        Map<String, PersonBefund> vorher = new HashMap<>();
        a.personen().forEach(p -> vorher.put(p.person(), p));
        for (PersonBefund p : b.personen()) {
            PersonBefund alt = vorher.remove(p.person());
            if (alt == null || alt.ergebnis() != p.ergebnis()) {
                return bedingung(p.person());
            }
        }
        return vorher.isEmpty() ? null : bedingung(vorher.keySet().iterator().next());
    }

    /** Entscheidendes steht vorn: zuerst zaehlt die Antwort, die weniger gewaehrt. */
    private Erstursache bedingung(String person) {
        boolean weniger = b.ergebnis().compareTo(a.ergebnis()) >= 0;
        Befund zuerst = weniger ? b : a;
        Erstursache u = bedingung(zuerst, weniger ? a : b, person);
        return u == null ? bedingung(weniger ? a : b, zuerst, person) : u;
    }

    private static Erstursache bedingung(Befund hier, Befund dort, String person) {
        Map<String, Bedingung> andere = new HashMap<>();
        dort.bedingungen().forEach(x -> andere.put(platz(x), x));
        for (Bedingung x : hier.bedingungen()) {
            boolean gefragt = person == null || person.equals(x.person());
            if (gefragt && !gleich(x, andere.get(platz(x)))) {
                return Erstursache.von(x.id(), x.person(), x.text(), x.norm());
            }
        }
        return null;
    }

    private static String platz(Bedingung b) {
        return b.id() + " " + b.person();
    }

    private static boolean gleich(Bedingung x, Bedingung y) {
        return y != null
                && x.wahrheit().istJa() == y.wahrheit().istJa()
                && x.wahrheit().istNein() == y.wahrheit().istNein();
    }

    /** Die erste Zeile der Rechnung, die anders ist; mit dem Parameter, wenn er an beiden Tagen verschieden gilt. */
    private Erstursache zeile() {
        List<Rechenzeile> vorher = a.rechenweg();
        List<Rechenzeile> nachher = b.rechenweg();
        for (int i = 0; i < nachher.size(); i++) {
            Rechenzeile alt = passend(vorher, nachher.get(i), i);
            Rechenzeile neu = nachher.get(i);
            if (!mitLohn && neu.text().endsWith(LOHN)) {
                continue;
            }
            if (alt == null || !gleich(alt.wert(), neu.wert()) || !Objects.equals(alt.tag(), neu.tag())) {
                return ursache(alt, neu);
            }
        }
        return null;
    }

    private static Erstursache ursache(Rechenzeile alt, Rechenzeile neu) {
        Erstursache u = Erstursache.von(null, null, neu.text(), neu.norm());
        boolean anderesRecht = alt != null
                && neu.parameter() != null
                && neu.parameter().equals(alt.parameter())
                && !Objects.equals(alt.gueltigAb(), neu.gueltigAb());
        return anderesRecht ? u.durch(neu.parameter(), alt.gueltigAb(), neu.gueltigAb()) : u;
    }

    /** Dieselbe Zeile der anderen Rechnung: an derselben Stelle, sonst die erste mit gleichem Namen. */
    private static Rechenzeile passend(List<Rechenzeile> liste, Rechenzeile z, int stelle) {
        if (stelle < liste.size() && gleichnamig(liste.get(stelle), z)) {
            return liste.get(stelle);
        }
        return liste.stream().filter(x -> gleichnamig(x, z)).findFirst().orElse(null);
    }

    private static boolean gleichnamig(Rechenzeile x, Rechenzeile y) {
        return Objects.equals(x.id(), y.id())
                && Objects.equals(x.text(), y.text())
                && Objects.equals(x.parameter(), y.parameter());
    }

    private static boolean gleich(Groesse x, Groesse y) {
        return x == null || y == null ? x == y : gleich(x.von(), y.von()) && gleich(x.bis(), y.bis());
    }

    private static boolean gleich(BigDecimal x, BigDecimal y) {
        return x == null || y == null ? x == y : x.compareTo(y) == 0;
    }
}
