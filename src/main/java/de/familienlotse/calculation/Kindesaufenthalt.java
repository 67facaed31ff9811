package de.familienlotse.calculation;

import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Staatsangehoerigkeit und Titel eines minderjaehrigen Kindes. */
record Kindesaufenthalt(Kind kind) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    /**
     * Ob sie Unterhaltsvorschuss erlauben: Deutsche brauchen keinen Titel, Minderjaehrigen genuegt der humanitaere auch ohne Erwerb
     * (§ 1 Abs. 2a Satz 1, 2 UhVorschG).
     */
    Wahrheit vorschuss() {
        var staat = kind.staatsangehoerigkeit();
        Wahrheit titel = kind.aufenthalt()
                .istEines(
                        Aufenthalt.NIEDERLASSUNG,
                        Aufenthalt.ERWERB,
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER)
                .oder(kind.aufenthalt().ist(Aufenthalt.UNGEKLAERT).und(BEHOERDE));
        return staat.ist(Staatsangehoerigkeit.DEUTSCH)
                .oder(staat.ist(Staatsangehoerigkeit.EU_EWR_SCHWEIZ).und(BEHOERDE))
                .oder(staat.ist(Staatsangehoerigkeit.DRITTSTAAT).und(titel));
    }
}
