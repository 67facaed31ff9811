package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Haushalt;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Wo die Familie wohnt: nach dem Gemeindeschluessel, sonst nach der Postleitzahl. */
public record Wohnort(Lage lage) {
    /** Ob sie in der Stadt Hamm wohnt. */
    public Wahrheit inHamm() {
        Haushalt h = lage.familie().haushalt();
        if (h.gemeinde().bekannt()) {
            return h.gemeinde().ist(lage.recht().text("hamm.gemeindeschluessel"));
        }
        return h.plz().bekannt()
                ? h.plz().gilt(List.of(lage.recht().text("hamm.postleitzahlen").split(" "))::contains)
                : h.gemeinde().beantwortet();
    }

    /** Ob sie in Nordrhein-Westfalen wohnt. */
    public Wahrheit inNordrheinWestfalen() {
        String land = lage.recht().text("nrw.landesschluessel");
        return inHamm().oder(lage.familie().haushalt().gemeinde().gilt(g -> g.startsWith(land)));
    }

    /** Ob sie in dem Kreis wohnt, dessen Schluessel in diesem Parameter steht. */
    public Wahrheit imKreis(String schluessel) {
        String kreis = lage.recht().text(schluessel);
        return lage.familie().haushalt().gemeinde().gilt(g -> g.startsWith(kreis));
    }
}
