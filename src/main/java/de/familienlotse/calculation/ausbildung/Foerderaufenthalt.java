package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import java.util.function.Function;

/**
 * Ob Staatsangehoerigkeit oder Aufenthalt eine Foerderung erlauben. Was nicht erfragt wird (frueherer Erwerb, der genaue Titel, der
 * Aufenthalt eines Kindes), entscheidet das Amt.
 */
final class Foerderaufenthalt {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    private final Person person;

    Foerderaufenthalt(Person person) {
        this.person = person;
    }

    /** § 8 BAföG. */
    Wahrheit bafoeg() {
        return person instanceof KindLage k ? kind(k) : oderAmt(erwachsener((ErwachsenerLage) person, true));
    }

    /** § 8 AFBG: wie beim BAföG, ohne den Erwerb von Unionsbuergern. */
    Wahrheit aufstieg() {
        return person instanceof KindLage k ? kind(k) : oderAmt(erwachsener((ErwachsenerLage) person, false));
    }

    /** § 60 Abs. 3 SGB III: nicht mit Gestattung, mit Duldung nach einer Wartezeit. */
    Wahrheit beihilfe() {
        return person instanceof KindLage k
                ? oderAmt(deutsch(k).oder(einer(k, this::ohneDuldung)))
                : beihilfe((ErwachsenerLage) person);
    }

    private Wahrheit beihilfe(ErwachsenerLage e) {
        Wahrheit geduldet = e.person().aufenthalt().ist(Aufenthalt.DULDUNG).und(lange(e));
        return ohneDuldung(e).oder(drittstaat(e).und(geduldet));
    }

    private Wahrheit ohneDuldung(ErwachsenerLage e) {
        var a = e.person().aufenthalt();
        return drittstaat(e)
                .nicht()
                .oder(a.istEines(Aufenthalt.DULDUNG, Aufenthalt.GESTATTUNG).nicht());
    }

    /** Ein deutsches Kind oder eines mit deutschem Elternteil; sonst traegt der Aufenthalt eines Elternteils es mit. */
    private Wahrheit kind(KindLage k) {
        Wahrheit eltern = k.eigenesKind()
                .und(einer(k, e -> deutsch(e).oder(erwerbInDerUnion(e)).oder(niedergelassen(e))));
        return oderAmt(deutsch(k).oder(eltern));
    }

    private static Wahrheit deutsch(KindLage k) {
        return k.kind().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DEUTSCH);
    }

    private Wahrheit erwachsener(ErwachsenerLage e, boolean erwerbReicht) {
        Wahrheit eu = seitJahren(e);
        eu = erwerbReicht ? eu.oder(arbeitet(e)) : eu;
        var a = e.person().aufenthalt();
        Wahrheit titel = a.ist(Aufenthalt.NIEDERLASSUNG)
                .oder(a.istEines(Aufenthalt.HUMANITAER, Aufenthalt.DULDUNG).und(lange(e)))
                .oder(a.ist(Aufenthalt.VORUEBERGEHENDER_SCHUTZ).und(AMT));
        return deutsch(e)
                .oder(staat(e, Staatsangehoerigkeit.EU_EWR_SCHWEIZ).und(eu))
                .oder(drittstaat(e).und(titel));
    }

    private static Wahrheit erwerbInDerUnion(ErwachsenerLage e) {
        return staat(e, Staatsangehoerigkeit.EU_EWR_SCHWEIZ).und(arbeitet(e));
    }

    private static Wahrheit niedergelassen(ErwachsenerLage e) {
        return drittstaat(e).und(e.person().aufenthalt().ist(Aufenthalt.NIEDERLASSUNG));
    }

    private static Wahrheit arbeitet(ErwachsenerLage e) {
        return e.tut(
                Taetigkeitsart.ANGESTELLT,
                Taetigkeitsart.BEAMTET,
                Taetigkeitsart.MINIJOB,
                Taetigkeitsart.SELBSTSTAENDIG,
                Taetigkeitsart.AUSBILDUNG,
                Taetigkeitsart.ELTERNZEIT,
                Taetigkeitsart.MUTTERSCHUTZ);
    }

    private static Wahrheit deutsch(ErwachsenerLage e) {
        return staat(e, Staatsangehoerigkeit.DEUTSCH);
    }

    private static Wahrheit drittstaat(ErwachsenerLage e) {
        return staat(e, Staatsangehoerigkeit.DRITTSTAAT);
    }

    private static Wahrheit staat(ErwachsenerLage e, Staatsangehoerigkeit s) {
        return e.person().staatsangehoerigkeit().ist(s);
    }

    private Wahrheit lange(ErwachsenerLage e) {
        var monate = e.person().aufenthaltSeit().monateAm(e.lage().tag());
        return monate.mindestens(e.lage().recht().zahl("bafoeg.aufenthalt-monate"));
    }

    private static Wahrheit seitJahren(ErwachsenerLage e) {
        var jahre = e.person().aufenthaltSeit().alterAm(e.lage().tag());
        return jahre.mindestens(e.lage().recht().zahl("bafoeg.daueraufenthalt-jahre"));
    }

    private static Wahrheit oderAmt(Wahrheit w) {
        return w.istNein() ? AMT : w;
    }

    /** Ob es fuer einen Elternteil gilt; sind keine genannt, entschieden nur, wenn es fuer alle gilt. */
    private static Wahrheit einer(KindLage k, Function<ErwachsenerLage, Wahrheit> frage) {
        Lage lage = k.lage();
        if (!lage.familie().erwachsene().bekannt()) {
            return lage.familie().erwachsene().beantwortet();
        }
        List<String> eltern = k.eltern();
        Wahrheit einer = Wahrheit.NEIN;
        Wahrheit jeder = Wahrheit.JA;
        for (ErwachsenerLage e : lage.erwachsene()) {
            if (eltern.isEmpty() || eltern.contains(e.id())) {
                Wahrheit w = frage.apply(e);
                einer = einer.oder(w);
                jeder = jeder.und(w);
            }
        }
        return k.kind().eltern().bekannt()
                ? einer
                : k.kind().eltern().beantwortet().waehle(jeder, einer);
    }
}
