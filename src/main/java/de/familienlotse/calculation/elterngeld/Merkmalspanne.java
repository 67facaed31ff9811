package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Versicherungszweig;
import de.familienlotse.situation.VorGeburt;
import de.familienlotse.value.Fakten;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Alle Merkmale, die beim Abzug moeglich sind; eines, wenn Steuerklasse und Kirchensteuer bekannt sind. */
final class Merkmalspanne {
    private static final BigDecimal HALB = new BigDecimal("0.5");
    private static final int KLASSE_MIT_GANZEN = 3;

    private final ErwachsenerLage e;
    private final Erwachsener person;
    private final Elterngeldkind kind;

    Merkmalspanne(ErwachsenerLage e, Elterngeldkind kind) {
        this.e = e;
        person = e.person();
        this.kind = kind;
    }

    List<Abzugsmerkmale> moeglich(VorGeburt v, Taetigkeitsart art, boolean lohn) {
        List<Abzugsmerkmale> liste = new ArrayList<>();
        for (Integer klasse : klassen()) {
            for (boolean kirche : kirche()) {
                liste.add(new Abzugsmerkmale(
                        klasse,
                        freibetraege(klasse),
                        kirche,
                        pflicht(v, Versicherungszweig.KRANKEN, kranken(lohn, art)),
                        pflicht(v, Versicherungszweig.RENTE, rente(lohn, art)),
                        pflicht(v, Versicherungszweig.ARBEITSLOSEN, lohn && art != Taetigkeitsart.BEAMTET),
                        art == Taetigkeitsart.AUSBILDUNG));
            }
        }
        return liste;
    }

    /** Was fehlt, damit sie eindeutig sind. */
    Fakten fehlt() {
        return person.steuerklasse()
                .beantwortet()
                .fehlt()
                .mit(person.kirchensteuer().beantwortet().fehlt());
    }

    private static boolean pflicht(VorGeburt v, Versicherungszweig zweig, boolean abgeleitet) {
        var genannt = v.pflichtversichert();
        return genannt.bekannt() ? genannt.wert().contains(zweig) : abgeleitet;
    }

    /** Beschaeftigte ohne private Versicherung; wer nur Gewinn hat, ist gewoehnlich freiwillig versichert. */
    private boolean kranken(boolean lohn, Taetigkeitsart art) {
        var kv = person.krankenversicherung().wert();
        boolean ohne = kv == Krankenversicherung.PRIVAT || kv == Krankenversicherung.KEINE;
        return lohn && art != Taetigkeitsart.BEAMTET && !ohne;
    }

    private boolean rente(boolean lohn, Taetigkeitsart art) {
        return person.rentenversicherungspflichtig().oder(lohn && art != Taetigkeitsart.BEAMTET);
    }

    /** Die genannte; wer heute nicht mehr oder erst jetzt verheiratet ist, kann im Bemessungszeitraum jede gehabt haben (§ 2e Abs. 3 BEEG). */
    private List<Integer> klassen() {
        if (person.steuerklasse().bekannt()) {
            return List.of(person.steuerklasse().wert());
        }
        return person.familienstand().ist(Familienstand.LEDIG).istJa() ? List.of(1, 2) : List.of(1, 2, 3, 4, 5);
    }

    private List<Boolean> kirche() {
        var kirche = person.kirchensteuer();
        return kirche.bekannt() ? List.of(kirche.wert()) : List.of(false, true);
    }

    /** Genannt, sonst je aelterem Kind ein halber, in Klasse III ein ganzer. */
    private BigDecimal freibetraege(Integer klasse) {
        if (person.kinderfreibetraege().bekannt()) {
            return person.kinderfreibetraege().wert();
        }
        long aeltere = 0;
        for (KindLage k : e.lage().kinder()) {
            boolean zaehlt = !kind.kinder().contains(k) && k.minderjaehrig().istJa();
            aeltere += zaehlt && Verwandtschaft.elternteil(e, k).istJa() ? 1 : 0;
        }
        BigDecimal anzahl = BigDecimal.valueOf(aeltere);
        return klasse == KLASSE_MIT_GANZEN ? anzahl : anzahl.multiply(HALB);
    }
}
