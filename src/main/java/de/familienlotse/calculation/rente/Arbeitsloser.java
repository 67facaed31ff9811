package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.List;
import java.util.Set;

/** Ein Erwachsener mit Blick auf Arbeitslosengeld (§§ 136 bis 147, 156 SGB III). */
public record Arbeitsloser(ErwachsenerLage erwachsener) {
    private static final Wahrheit AGENTUR = Wahrheit.offen(Fakten.KEINE);
    private static final Set<Taetigkeitsart> ARBEIT = Set.of(
            Taetigkeitsart.ANGESTELLT,
            Taetigkeitsart.BEAMTET,
            Taetigkeitsart.MINIJOB,
            Taetigkeitsart.SELBSTSTAENDIG,
            Taetigkeitsart.AUSBILDUNG,
            Taetigkeitsart.FREIWILLIGENDIENST);

    /** Ob die Person Arbeit sucht (§ 138 Abs. 1 SGB III). */
    public Wahrheit suchtArbeit() {
        return erwachsener.tut(Taetigkeitsart.ARBEITSUCHEND);
    }

    /** Ob alle Taetigkeiten zusammen kuerzer sind als die Grenze (§ 138 Abs. 3 SGB III). */
    public Wahrheit hoechstensNebenbei() {
        var taetigkeiten = erwachsener.person().taetigkeiten();
        if (!taetigkeiten.bekannt()) {
            return taetigkeiten.beantwortet();
        }
        Groesse stunden = Groesse.NULL;
        for (Taetigkeit t : taetigkeiten.wert()) {
            boolean moeglich = !t.art().bekannt() || ARBEIT.contains(t.art().wert());
            stunden = moeglich ? stunden.plus(stunden(t)) : stunden;
        }
        return stunden.unter(recht().zahl("arbeitslosengeld.wochenstunden"));
    }

    /** Ohne bekannte Art koennen es Stunden der Arbeit sein oder keine. */
    private static Groesse stunden(Taetigkeit t) {
        return t.art().bekannt()
                ? t.wochenstunden()
                : Groesse.NULL.huelle(t.wochenstunden(), Fakten.von(t.art().fakt()));
    }

    /** Ob die Versicherungszeit reicht; bei kurz befristeten Stellen genuegt weniger, das prueft die Agentur (§ 142 SGB III). */
    public Wahrheit anwartschaft() {
        Groesse monate = erwachsener.person().versicherungsmonate();
        Wahrheit kurz = monate.mindestens(recht().zahl("arbeitslosengeld.kurze-anwartschaft-monate"));
        return monate.mindestens(recht().zahl("arbeitslosengeld.anwartschaft-monate"))
                .oder(kurz.und(AGENTUR));
    }

    /** Bei Schuelern und Studierenden wird vermutet, dass sie nicht verfuegbar sind; das laesst sich widerlegen (§ 139 Abs. 2). */
    public Wahrheit verfuegbar() {
        Wahrheit lernt = erwachsener.tut(Taetigkeitsart.SCHULE, Taetigkeitsart.STUDIUM);
        return lernt.nicht().oder(lernt.und(AGENTUR));
    }

    /** Ob keine Leistung gezahlt wird, neben der Arbeitslosengeld ruht (§ 156 Abs. 1 Nr. 2 SGB III). */
    public Wahrheit keineAndereLeistung() {
        var einkuenfte = erwachsener.person().einkuenfte();
        Wahrheit w = einkuenfte.bekannt() ? Wahrheit.NEIN : einkuenfte.beantwortet();
        for (Einkunft i : einkuenfte.oder(List.of())) {
            w = w.oder(i.art()
                    .istEines(Einkunftsart.KRANKENGELD, Einkunftsart.MUTTERSCHAFTSGELD, Einkunftsart.UEBERGANGSGELD));
        }
        return w.nicht();
    }

    /** Ob die Altersgrenze der Rente noch nicht erreicht ist (§ 136 Abs. 2 SGB III). */
    public Wahrheit vorDerRente() {
        return erwachsener.imErwerbsalter();
    }

    /** Wie lange Arbeitslosengeld mindestens gezahlt wird, Monate (§ 147 Abs. 2 SGB III). */
    Groesse dauer() {
        List<java.math.BigDecimal> versichert = recht().reihe("arbeitslosengeld.dauer", "versichert");
        Groesse dauer = Groesse.NULL;
        for (int i = 0; i < versichert.size(); i++) {
            Wahrheit stufe = erwachsener
                    .person()
                    .versicherungsmonate()
                    .mindestens(versichert.get(i))
                    .und(erwachsener
                            .alter()
                            .mindestens(recht().reihe("arbeitslosengeld.dauer", "alter")
                                    .get(i)));
            Groesse monate = Groesse.genau(
                    recht().reihe("arbeitslosengeld.dauer", "monate").get(i));
            dauer = Groesse.waehle(stufe, monate, dauer);
        }
        return dauer;
    }

    private Rechtsstand recht() {
        return erwachsener.lage().recht();
    }
}
