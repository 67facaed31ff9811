package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Was die Ausbildungsfoerderung ueber eine Person wissen will, fuer Kinder und Erwachsene gleich. */
interface Lernperson {
    /** Die Person aus Sicht der Ausbildungsfoerderung. */
    static Lernperson von(Person p) {
        return p instanceof KindLage k ? new Lernkind(k) : new LernenderErwachsener((ErwachsenerLage) p);
    }

    Person person();

    Geburt geboren();

    Angabe<Ausbildung> ausbildung();

    /** Wo sie lernt: nach der Angabe, sonst nach dem, was sie tut. */
    Staettenwahl staetten();

    /** Ob sie bei ihren Eltern wohnt (§ 12 Abs. 2, 3a BAföG). */
    Wahrheit beiEltern();

    /** Ob sie im Haushalt eines Elternteils lebt (§ 60 Abs. 1 Nr. 1 SGB III). */
    Wahrheit imElternhaushalt();

    /** Ob sie verheiratet ist oder war. */
    Wahrheit warVerheiratet();

    /** Arbeitslohn ohne Ausbildungsverguetung, brutto, Euro je Monat. */
    Groesse lohn();

    /** Ausbildungsverguetung, brutto, Euro je Monat. */
    Groesse verguetung();

    Angabe<List<Einkunft>> einkuenfte();

    /** Eigenes Vermoegen, Euro. */
    Groesse vermoegen();

    /** Ob sie eigene Beitraege zur Krankenversicherung zahlt. */
    Wahrheit eigeneVersicherung();

    Angabe<Behinderung> behinderung();

    /** Ehefrau oder Ehemann im selben Haushalt oder null. */
    ErwachsenerLage ehegatte();

    /** Ob ein Ehegatte zu beruecksichtigen ist; offen, solange es nicht feststeht. */
    Wahrheit hatEhegatten();

    /** Eigene Kinder, auch ausserhalb des Haushalts. */
    List<KindLage> eigeneKinder();

    /** Ob alle eigenen Kinder genannt sind. */
    Wahrheit kinderGenannt();

    /** Was an eigenen Kindern noch dazukommen kann: keine, oder beliebig viele, solange nicht alle genannt sind. */
    default Groesse weitereKinder() {
        return kinderGenannt().istJa()
                ? Groesse.NULL
                : Groesse.unbekannt(kinderGenannt().fehlt());
    }

    default Rechtsstand recht() {
        return person().lage().recht();
    }

    /** Eine Angabe zur Ausbildung. */
    default <T> Angabe<T> angabe(Function<Ausbildung, Angabe<T>> f) {
        return ausbildung().bekannt()
                ? f.apply(ausbildung().wert())
                : new Angabe<>(null, ausbildung().fakt());
    }

    /** Eine Zahl zur Ausbildung. */
    default Groesse groesse(Function<Ausbildung, Groesse> f) {
        return ausbildung().bekannt()
                ? f.apply(ausbildung().wert())
                : Groesse.unbekannt(ausbildung().fakt());
    }

    /** Ob sie zu Beginn der Ausbildung juenger als so viele Jahre war; wer es heute ist, war es auch damals. */
    default Wahrheit beiBeginnUnter(String jahre) {
        var grenze = recht().zahl(jahre);
        Angabe<LocalDate> beginn = angabe(Ausbildung::beginn);
        if (beginn.bekannt()) {
            return geboren().alterAm(beginn.wert()).unter(grenze);
        }
        Wahrheit heute = person().alter().unter(grenze);
        return heute.istJa()
                ? heute
                : Wahrheit.offen(beginn.beantwortet().fehlt().mit(heute.fehlt()));
    }

    /** Lebt mit einem eigenen Kind zusammen. */
    default Wahrheit lebtMitKind() {
        Wahrheit w = kinderGenannt().istJa() ? Wahrheit.NEIN : kinderGenannt();
        for (KindLage k : eigeneKinder()) {
            w = w.oder(k.hatElternteil(person().id()).und(k.imHaushalt()));
        }
        return w;
    }
}
