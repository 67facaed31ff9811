package de.familienlotse.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Eine Anfrage als Baum; Personen findet ein Pfad nach ihrer Kennung, andere Eintraege nach ihrer Nummer. */
final class Baum {
    /** Die Listen der Personen. */
    static final List<String> PERSONEN = List.of("erwachsene", "kinder", "weitere");

    private static final String ID = "id";

    private Baum() {}

    /** Eine Kopie, die sich allein aendern laesst. */
    @SuppressWarnings("unchecked")
    static <T> T kopie(T wert) {
        if (wert instanceof Map<?, ?> m) {
            Map<Object, Object> neu = new LinkedHashMap<>();
            m.forEach((k, v) -> neu.put(k, kopie(v)));
            return (T) neu;
        }
        if (wert instanceof List<?> l) {
            return (T) new ArrayList<>(l.stream().map(Baum::kopie).toList());
        }
        return wert;
    }

    /** Der Wert an diesem Pfad; null, wenn da keiner ist. */
    static Object lies(Object baum, String pfad) {
        Object hier = baum;
        for (String teil : pfad.split("/")) {
            hier = kind(hier, teil);
        }
        return hier;
    }

    private static Object kind(Object hier, String teil) {
        if (hier instanceof Map<?, ?> m) {
            return m.get(teil);
        }
        if (hier instanceof List<?> l) {
            int stelle = stelle(l, teil);
            return stelle < 0 || stelle >= l.size() ? null : l.get(stelle);
        }
        return null;
    }

    private static int stelle(List<?> liste, String teil) {
        for (int i = 0; i < liste.size(); i++) {
            if (liste.get(i) instanceof Map<?, ?> m && teil.equals(m.get(ID))) {
                return i;
            }
        }
        return teil.matches("[0-9]{1,2}") ? Integer.parseInt(teil) : -1;
    }

    /** Setzt den Wert; null entfernt ihn. Was auf dem Weg fehlt, entsteht, nur Personen nicht. */
    @SuppressWarnings("unchecked")
    static void setze(Map<String, Object> baum, String pfad, Object wert) {
        String[] teile = pfad.split("/");
        Object hier = baum;
        for (int i = 0; i < teile.length - 1; i++) {
            Object weiter = kind(hier, teile[i]);
            if (!(weiter instanceof Map) && !(weiter instanceof List)) {
                weiter = wert == null || weiter != null ? null : entstehe(hier, teile[i], teile[i + 1]);
            }
            if (weiter == null) {
                return;
            }
            hier = weiter;
        }
        if (hier instanceof Map<?, ?> m) {
            ((Map<String, Object>) m).compute(teile[teile.length - 1], (name, alt) -> wert);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object entstehe(Object hier, String teil, String danach) {
        Object neu = danach.matches("[0-9]{1,2}") ? new ArrayList<>() : new LinkedHashMap<>();
        if (hier instanceof Map<?, ?> m && !PERSONEN.contains(teil)) {
            ((Map<String, Object>) m).put(teil, neu);
            return neu;
        }
        if (hier instanceof List<?> l && teil.matches("[0-9]{1,2}")) {
            List<Object> liste = (List<Object>) l;
            while (liste.size() <= Integer.parseInt(teil)) {
                liste.add(new LinkedHashMap<>());
            }
            return liste.get(Integer.parseInt(teil));
        }
        return null;
    }

    /** Entfernt leere Eintraege von Listen, die keine Personen sind. */
    static void raeumeAuf(Object baum) {
        if (baum instanceof Map<?, ?> m) {
            m.values().forEach(Baum::raeumeAuf);
        } else if (baum instanceof List<?> l) {
            l.removeIf(e -> e instanceof Map<?, ?> m && m.isEmpty());
            l.forEach(Baum::raeumeAuf);
        }
    }
}
