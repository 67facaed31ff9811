package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Kind mit Blick auf seinen eigenen Aufenthalt in Deutschland. */
public record JungerMigrant(KindLage kind) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    /** Ob es keinen deutschen Pass hat. */
    public Wahrheit auslaendisch() {
        return kind.kind()
                .staatsangehoerigkeit()
                .istEines(Staatsangehoerigkeit.EU_EWR_SCHWEIZ, Staatsangehoerigkeit.DRITTSTAAT);
    }

    /** Ob es geduldet ist; mit dem Chancen-Aufenthalt, einem humanitaeren Titel, geht es auch (§ 25a Abs. 1 Satz 1 AufenthG). */
    public Wahrheit geduldet() {
        var titel = kind.kind().aufenthalt();
        Wahrheit moeglich = titel.istEines(Aufenthalt.HUMANITAER, Aufenthalt.UNGEKLAERT);
        return kind.kind()
                .staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.DRITTSTAAT)
                .und(titel.ist(Aufenthalt.DULDUNG).oder(moeglich.und(BEHOERDE)));
    }

    /** Ob es schon laenger hier lebt; wie lange genau, wird nicht gefragt. */
    public Wahrheit nichtNeu() {
        return kind.kind().neuInDeutschland().ist(false);
    }

    /** Ob es noch keine zwei Jahre hier lebt. */
    public Wahrheit neu() {
        return kind.kind().neuInDeutschland().ist(true);
    }

    /** Ob es zur Schule geht oder eine Ausbildung macht; sonst kann ein Abschluss genuegen, nach dem nicht gefragt wird. */
    public Wahrheit lerntOderHatAbschluss() {
        Wahrheit lernt = kind.kind()
                .taetigkeit()
                .istEines(Kindtaetigkeit.SCHULE, Kindtaetigkeit.AUSBILDUNG, Kindtaetigkeit.STUDIUM);
        return lernt.istNein() ? BEHOERDE : lernt;
    }

    /** Ob es ohne Eltern hier ist; bei Verwandten kommt es auf deren Sorgerecht an (§ 42a Abs. 1 Satz 2 SGB VIII). */
    public Wahrheit ohneSorgeberechtigte() {
        var verhaeltnis = kind.kind().verhaeltnis();
        if (!verhaeltnis.bekannt() && !kind.eltern().isEmpty()) {
            return Wahrheit.NEIN;
        }
        return verhaeltnis
                .ist(Verhaeltnis.OHNE_ELTERN)
                .oder(verhaeltnis.ist(Verhaeltnis.VERWANDTENPFLEGE).und(BEHOERDE));
    }
}
