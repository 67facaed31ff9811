package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Was ueber die Gesundheit eines Kindes oder Erwachsenen gesagt ist. Wer keine Behinderung hat, hat ohne andere Angabe weder Grad
 * noch Merkzeichen noch Pflegegrad: Pflegebeduerftigkeit ist immer auch eine Behinderung (§ 14 Abs. 1 SGB XI, § 2 Abs. 1 SGB IX).
 *
 * @param ernstKrank ob eine chronische oder lebensverkuerzende Krankheit besteht; nur nach Kindern gefragt
 * @param grad Grad der Behinderung (§ 152 Abs. 1 SGB IX)
 * @param pflegegrad 0 bedeutet keiner (§ 15 SGB XI)
 * @param versicherung der Person selbst
 */
public record Gesundheit(
        Person person,
        Angabe<Behinderung> behinderung,
        Wahrheit ernstKrank,
        Groesse grad,
        Angabe<List<String>> merkzeichen,
        Angabe<Integer> pflegegrad,
        Angabe<Krankenversicherung> versicherung) {
    public Gesundheit {
        if (behinderung.wert() == Behinderung.KEINE) {
            grad = grad.unbegrenzt() ? Groesse.NULL : grad;
            merkzeichen = new Angabe<>(merkzeichen.oder(List.of()), merkzeichen.fakt());
            pflegegrad = new Angabe<>(pflegegrad.oder(0), pflegegrad.fakt());
        }
    }

    /** Die Gesundheit dieser Person. */
    public static Gesundheit von(Person p) {
        return p instanceof KindLage k ? von(k) : von((ErwachsenerLage) p);
    }

    private static Gesundheit von(KindLage lage) {
        var k = lage.kind();
        return new Gesundheit(
                lage,
                k.behinderung(),
                k.krankheit().istEines(Krankheit.CHRONISCH, Krankheit.LEBENSVERKUERZEND),
                k.gradDerBehinderung(),
                k.merkzeichen(),
                k.pflegegrad(),
                k.krankenversicherung());
    }

    private static Gesundheit von(ErwachsenerLage lage) {
        var e = lage.person();
        return new Gesundheit(
                lage,
                e.behinderung(),
                Wahrheit.NEIN,
                e.gradDerBehinderung(),
                e.merkzeichen(),
                e.pflegegrad(),
                e.krankenversicherung());
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return person.lage().recht();
    }

    /** Mindestens dieser Pflegegrad. */
    public Wahrheit pflegegradAb(BigDecimal stufe) {
        return pflegegrad.gilt(g -> BigDecimal.valueOf(g).compareTo(stufe) >= 0);
    }

    /** Es ist noch kein Pflegegrad festgestellt. */
    public Wahrheit ohnePflegegrad() {
        return pflegegrad.ist(0);
    }

    /** Mindestens dieser Grad der Behinderung. */
    public Wahrheit gradAb(BigDecimal mindestens) {
        return grad.mindestens(mindestens);
    }

    /** Es ist noch kein Grad der Behinderung festgestellt. */
    public Wahrheit ohneGrad() {
        return grad.hoechstens(BigDecimal.ZERO);
    }

    /** Eines dieser Merkzeichen steht im Ausweis. */
    public Wahrheit hatMerkzeichen(Collection<String> gesucht) {
        return merkzeichen.gilt(m -> !m.isEmpty() && einesVon(m, gesucht));
    }

    private static boolean einesVon(List<String> vorhanden, Collection<String> gesucht) {
        for (String zeichen : vorhanden) {
            for (String g : gesucht) {
                if (g.equalsIgnoreCase(zeichen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Eine Behinderung besteht oder droht, oder eine Krankheit dauert lange. */
    public Wahrheit beeintraechtigt() {
        return behinderung
                .istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH, Behinderung.DROHEND)
                .oder(ernstKrank);
    }

    /** Was erst ein Befund zeigt: offen, wo eine Beeintraechtigung besteht. */
    public Wahrheit befund() {
        return beeintraechtigt().und(Wahrheit.offen(Fakten.KEINE));
    }

    /** Gesetzlich oder privat krankenversichert und damit pflegeversichert (§§ 20, 23, 25 SGB XI). */
    public Wahrheit versichert() {
        return versicherung.ist(Krankenversicherung.KEINE).nicht();
    }
}
