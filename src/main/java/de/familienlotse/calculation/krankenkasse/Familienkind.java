package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.function.Function;

/** Ein Kind, das ueber ein Mitglied der Familie ohne Beitrag versichert sein kann (§ 10 SGB V). */
public record Familienkind(Rechnungen rechnungen, KindLage kind) {
    /** Ein Elternteil oder sein Ehegatte im Haushalt ist Mitglied einer gesetzlichen Krankenkasse. */
    public Wahrheit elternteilMitglied() {
        Wahrheit elternteil = einer(e -> new Versicherung(e).mitglied());
        return elternteil.istJa() ? elternteil : elternteil.oder(stiefelternteilMitglied());
    }

    private Wahrheit stiefelternteilMitglied() {
        var lage = kind.lage();
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : lage.erwachsene()) {
            boolean stief = kind.kind().eltern().bekannt() && !kind.eltern().contains(e.id());
            w = stief ? w.oder(e.imPaar().und(new Versicherung(e).mitglied())) : w;
        }
        return w.istNein() ? w : w.und(lage.zusammenVerheiratet()).und(kind.imHaushalt());
    }

    private Wahrheit einer(Function<ErwachsenerLage, Wahrheit> frage) {
        return kind.sorgende().jeder(e -> frage.apply(e).nicht()).nicht();
    }

    /** Nicht schon selbst versichert (§ 10 Abs. 1 Satz 1 Nr. 2 SGB V). */
    public Wahrheit nichtSelbstVersichert() {
        return new EigeneVersicherung(kind).keine();
    }

    /** Jung genug fuer das, was es tut (§ 10 Abs. 2 SGB V). */
    public Wahrheit alterPasst() {
        return new Familienalter(kind).passt();
    }

    /** Das eigene Einkommen liegt nicht ueber der Grenze (§ 10 Abs. 1 Satz 1 Nr. 5 SGB V). */
    public Wahrheit einkommenGering() {
        Rechtsstand recht = kind.recht();
        Gesamteinkommen g = new Gesamteinkommen(recht);
        Groesse lohn = new EigeneVersicherung(kind).lohn();
        Groesse andere = ohneFrage() ? Groesse.NULL : g.andere(kind.kind().einkuenfte());
        BigDecimal minijob = recht.zahl("gemeinsam.geringfuegigkeitsgrenze");
        BigDecimal grenze = recht.zahl("krankenkasse.familie-einkommen-hoechstens");
        Wahrheit gering =
                lohn.ueber(BigDecimal.ZERO).waehle(lohn.plus(andere).hoechstens(minijob), andere.hoechstens(grenze));
        Wahrheit hoch = g.lohn(lohn).plus(andere).hoechstens(grenze);
        return lohn.hoechstens(minijob).waehle(gering, hoch);
    }

    /** Nach anderen Einkuenften wird bei juengeren Kindern nicht gefragt. */
    private boolean ohneFrage() {
        boolean jung = kind.alter()
                .unter(kind.recht().zahl("sgb2.altersgrenze-untere"))
                .istJa();
        return jung && !kind.kind().einkuenfte().bekannt();
    }

    /** Zeigt die Grenzen. */
    public static Groesse zeige(Rechnungen r, Person person, Protokoll p) {
        grenze(r, p, "Eigenes Einkommen des Kindes, höchstens", "krankenkasse.familie-einkommen-hoechstens");
        grenze(r, p, "Mit einem Minijob, höchstens", "gemeinsam.geringfuegigkeitsgrenze");
        grenze(
                r,
                p,
                "Einkommen des privat versicherten Ehegatten, höchstens",
                "krankenkasse.familie-ausschluss-einkommen");
        return null;
    }

    private static void grenze(Rechnungen r, Protokoll p, String text, String parameter) {
        p.satz(text, Groesse.genau(r.lage().recht().zahl(parameter)), parameter);
    }

    /** Kein Elternteil schliesst die Familienversicherung aus (§ 10 Abs. 3 SGB V). */
    public Wahrheit nichtAusgeschlossen() {
        return new Elternausschluss(rechnungen, kind).besteht().nicht();
    }
}
