package de.familienlotse.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Eine Angabe, die zwei rohe Anfragen unterscheidet.
 *
 * @param teile Schluessel, Kennungen und Nummern bis zu ihr
 * @param da ob es sie in der zweiten gibt
 * @param wert ihr Wert in der zweiten
 */
record Aenderung(List<String> teile, boolean da, Object wert) {
    /** Ihr Faktpfad. */
    String pfad() {
        return String.join("/", teile);
    }

    /** Die Anfrage mit dieser Angabe wie in der zweiten. */
    Object wende(Object anfrage) {
        return setze(anfrage, 0);
    }

    private Object setze(Object hier, int stelle) {
        if (stelle == teile.size()) {
            return wert;
        }
        if (hier instanceof List<?> liste) {
            return inListe(liste, stelle);
        }
        Map<Object, Object> neu = new LinkedHashMap<>();
        if (hier instanceof Map<?, ?> m) {
            neu.putAll(m);
        }
        String teil = teile.get(stelle);
        if (stelle + 1 == teile.size() && !da) {
            neu.remove(teil);
        } else {
            neu.put(teil, setze(neu.get(teil), stelle + 1));
        }
        return neu;
    }

    private Object inListe(List<?> liste, int stelle) {
        List<Object> neu = new ArrayList<>(liste);
        int nummer = Aenderungen.nummer(liste, teile.get(stelle));
        boolean letzte = stelle + 1 == teile.size();
        if (nummer < 0) {
            neu.add(setze(null, stelle + 1));
        } else if (letzte && !da) {
            neu.remove(nummer);
        } else {
            neu.set(nummer, setze(liste.get(nummer), stelle + 1));
        }
        return neu;
    }
}
