package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.HashMap;
import java.util.Map;

/** Der Unterhaltsvorschuss aller Kinder, soweit er zusteht oder zustehen kann; Euro je Monat. */
final class Vorschuesse {
    private static final String JUNG = "unterhaltsvorschuss-bis-elf";
    private static final String ALT = "unterhaltsvorschuss-zwoelf-bis-siebzehn";

    private Vorschuesse() {}

    /** Je Kind; {@code regelfall}: ein offener Anspruch gilt als gegeben, wenn Kindergeld zusteht. */
    static Map<String, Groesse> von(Rechnungen r, Ansprueche ansprueche, boolean regelfall) {
        Map<String, Groesse> je = new HashMap<>();
        for (KindLage k : r.lage().kinder()) {
            Wahrheit w = ansprueche.anspruch(JUNG, k.id()).oder(ansprueche.anspruch(ALT, k.id()));
            boolean offen = regelfall && w.istOffen() && !w.rechnerisch();
            w = offen ? r.kindergeldanspruch(k).oder(Wahrheit.NEIN) : w;
            je.put(
                    k.id(),
                    w.istNein() ? Groesse.NULL : Bedarf.waehle(w, r.vorschussbetrag(k, r.protokoll()), Groesse.NULL));
        }
        return je;
    }
}
