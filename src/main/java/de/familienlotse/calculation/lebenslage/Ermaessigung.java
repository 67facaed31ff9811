package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Eine Person, die wegen Ausbildung, Freiwilligendienst oder Behinderung weniger zahlt. */
public record Ermaessigung(Person person) {
    /** Ob sie mindestens so alt ist; die Grenze steht im Parameter dieses Namens. */
    public Wahrheit ab(String jahre) {
        return person.alter().mindestens(person.lage().recht().zahl(jahre));
    }

    /** Ob sie noch nicht so alt ist. */
    public Wahrheit unter(String jahre) {
        return ab(jahre).nicht();
    }

    /** Ob sie zur Schule geht oder eine Ausbildung macht. */
    public Wahrheit schuleOderAusbildung() {
        return tut(Taetigkeitsart.SCHULE, Kindtaetigkeit.SCHULE)
                .oder(tut(Taetigkeitsart.AUSBILDUNG, Kindtaetigkeit.AUSBILDUNG));
    }

    /** Ob sie studiert. */
    public Wahrheit studium() {
        return tut(Taetigkeitsart.STUDIUM, Kindtaetigkeit.STUDIUM);
    }

    /** Ob sie einen Freiwilligendienst leistet. */
    public Wahrheit freiwilligendienst() {
        return tut(Taetigkeitsart.FREIWILLIGENDIENST, Kindtaetigkeit.FREIWILLIGENDIENST);
    }

    /** Ob eines dieser Merkzeichen im Schwerbehindertenausweis steht. */
    public Wahrheit merkzeichen(String... gesucht) {
        Wahrheit hat = merkzeichen().gilt(m -> List.of(gesucht).stream().anyMatch(m::contains));
        return hat.istOffen() && behinderung().ist(Behinderung.KEINE).istJa() ? Wahrheit.NEIN : hat;
    }

    /** Ob sie schwerbehindert ist (§ 2 Abs. 2 SGB IX). */
    public Wahrheit schwerbehindert() {
        Groesse grad = grad();
        boolean ohne = behinderung().ist(Behinderung.KEINE).istJa() && grad.unbegrenzt();
        return ohne ? Wahrheit.NEIN : grad.mindestens(person.lage().recht().zahl("schwerbehinderung.grad-ausweis"));
    }

    private Wahrheit tut(Taetigkeitsart erwachsen, Kindtaetigkeit alsKind) {
        return person instanceof KindLage k
                ? k.kind().taetigkeit().ist(alsKind)
                : ((ErwachsenerLage) person).tut(erwachsen);
    }

    private Angabe<List<String>> merkzeichen() {
        return person instanceof KindLage k
                ? k.kind().merkzeichen()
                : ((ErwachsenerLage) person).person().merkzeichen();
    }

    private Angabe<Behinderung> behinderung() {
        return person instanceof KindLage k
                ? k.kind().behinderung()
                : ((ErwachsenerLage) person).person().behinderung();
    }

    private Groesse grad() {
        return person instanceof KindLage k
                ? k.kind().gradDerBehinderung()
                : ((ErwachsenerLage) person).person().gradDerBehinderung();
    }
}
