package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Die Eltern eines Auszubildenden, soweit sie zur Familie gehoeren. */
final class Elternpaar {
    private final Lernperson l;
    private final List<ErwachsenerLage> genannt;

    private Elternpaar(Lernperson l, List<ErwachsenerLage> genannt) {
        this.l = l;
        this.genannt = genannt;
    }

    /** Die genannten Eltern eines Kindes der Familie; von Erwachsenen kennt die Anfrage keine. */
    static Elternpaar von(Lernperson l) {
        List<ErwachsenerLage> eltern = l.person() instanceof KindLage k
                ? k.lage().erwachsene().stream()
                        .filter(e -> k.eltern().contains(e.id()))
                        .toList()
                : List.of();
        return new Elternpaar(l, eltern);
    }

    List<ErwachsenerLage> genannt() {
        return genannt;
    }

    /** Der erste Genannte oder null. */
    ErwachsenerLage erster() {
        return genannt.isEmpty() ? null : genannt.get(0);
    }

    /** Der Elternteil, wenn genau einer zur Familie gehoert, sonst null. */
    ErwachsenerLage einzigerGenannter() {
        return genannt.size() == 1 ? genannt.get(0) : null;
    }

    /** Ob beide verstorben sind. */
    boolean keine() {
        return waise(Waise.VOLLWAISE).istJa();
    }

    /** Ob nur ein Elternteil lebt. */
    Wahrheit nurEiner() {
        return waise(Waise.HALBWAISE);
    }

    private Wahrheit waise(Waise w) {
        return l.person() instanceof KindLage k ? k.kind().waise().ist(w) : Wahrheit.NEIN;
    }

    /** Ob die Eltern verheiratet zusammenleben: nach der Angabe, sonst nach der Familie. */
    Wahrheit zusammen(Angabe<Boolean> angabe) {
        if (angabe.bekannt()) {
            return angabe.ist(true);
        }
        if (genannt.size() < 2) {
            return genannt.isEmpty()
                    ? angabe.beantwortet()
                    : nurEiner().oder(nichtGenannt()).nicht();
        }
        var lage = l.person().lage();
        return lage.eltern().containsAll(genannt) ? lage.zusammenVerheiratet() : Wahrheit.NEIN;
    }

    /** Ein Elternteil, der nicht zur Familie gehoert, lebt nicht mit dem anderen zusammen. */
    private Wahrheit nichtGenannt() {
        return l.person() instanceof KindLage k && k.kind().eltern().bekannt() ? Wahrheit.JA : Wahrheit.offen(fehlt());
    }

    /** Einkommen der Eltern zusammen, Euro je Monat: nach der Angabe, sonst das der Genannten. */
    Groesse einkommen() {
        Groesse angabe = l.groesse(Ausbildung::elternEinkommen);
        if (!angabe.unbegrenzt() || genannt.isEmpty()) {
            return angabe;
        }
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : genannt) {
            summe = summe.plus(new Jahreseinkommen(e).jeMonat());
        }
        return summe;
    }

    /** Was das Einkommen der Eltern genauer macht. */
    Fakten fehlt() {
        return l.groesse(Ausbildung::elternEinkommen)
                .fehlt()
                .mit(l.angabe(Ausbildung::elternZusammen).beantwortet().fehlt());
    }
}
