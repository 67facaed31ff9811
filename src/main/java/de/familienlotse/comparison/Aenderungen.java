package de.familienlotse.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findet die Angaben, die zwei rohe Anfragen unterscheiden, in der Reihenfolge der zweiten. */
final class Aenderungen {
    /** So viele werden einzeln betrachtet; sonst Personen und Gegenstaende im Ganzen. */
    private static final int MEISTE = 25;

    private static final int TIEFSTE = 8;
    private static final String KENNUNG = "id";

    private final int tiefe;
    private final List<Aenderung> gefunden = new ArrayList<>();

    private Aenderungen(int tiefe) {
        this.tiefe = tiefe;
    }

    /** Alle; wo es zu viele sind, groebere. */
    static List<Aenderung> zwischen(Object a, Object b) {
        for (int tiefe = TIEFSTE; tiefe > 1; tiefe--) {
            Aenderungen suche = new Aenderungen(tiefe);
            suche.suche(a, b, List.of());
            if (suche.gefunden.size() <= MEISTE) {
                return suche.gefunden;
            }
        }
        Aenderungen grob = new Aenderungen(1);
        grob.suche(a, b, List.of());
        return grob.gefunden;
    }

    private void suche(Object a, Object b, List<String> wo) {
        if (gleich(a, b)) {
            return;
        }
        boolean tiefer = wo.size() < tiefe;
        if (tiefer && a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            schluessel(x, y).forEach(k -> teil(x.get(k), y.get(k), y.containsKey(k), wo, k));
        } else if (tiefer && a instanceof List<?> x && b instanceof List<?> y && einzeln(x, y)) {
            kennungen(x, y).forEach(k -> teil(eines(x, k), eines(y, k), nummer(y, k) >= 0, wo, k));
        } else {
            gefunden.add(new Aenderung(wo, true, b));
        }
    }

    private void teil(Object a, Object b, boolean da, List<String> wo, String name) {
        List<String> dort = new ArrayList<>(wo);
        dort.add(name);
        if (a == null || b == null) {
            if (a != null || b != null) {
                gefunden.add(new Aenderung(List.copyOf(dort), da, b));
            }
        } else {
            suche(a, b, List.copyOf(dort));
        }
    }

    private static boolean gleich(Object a, Object b) {
        return a instanceof java.math.BigDecimal x && b instanceof java.math.BigDecimal y
                ? x.compareTo(y) == 0
                : java.util.Objects.equals(a, b);
    }

    private static Set<String> schluessel(Map<?, ?> a, Map<?, ?> b) {
        Set<String> alle = new LinkedHashSet<>();
        b.keySet().forEach(k -> alle.add((String) k));
        a.keySet().forEach(k -> alle.add((String) k));
        return alle;
    }

    /** Personen einzeln nach Kennung; andere Gegenstaende nach Nummer, wenn es gleich viele sind. */
    private static boolean einzeln(List<?> a, List<?> b) {
        boolean gegenstaende = alle(a, false) && alle(b, false);
        boolean personen = alle(a, true) && alle(b, true);
        return personen || gegenstaende && a.size() == b.size();
    }

    private static boolean alle(List<?> liste, boolean mitKennung) {
        return liste.stream().allMatch(x -> x instanceof Map<?, ?> m && m.containsKey(KENNUNG) == mitKennung);
    }

    private static Set<String> kennungen(List<?> a, List<?> b) {
        Set<String> alle = new LinkedHashSet<>();
        for (List<?> liste : List.of(b, a)) {
            for (int i = 0; i < liste.size(); i++) {
                Object id = liste.get(i) instanceof Map<?, ?> m ? m.get(KENNUNG) : null;
                alle.add(id == null ? Integer.toString(i) : id.toString());
            }
        }
        return alle;
    }

    private static Object eines(List<?> liste, String name) {
        int nummer = nummer(liste, name);
        return nummer < 0 ? null : liste.get(nummer);
    }

    /** Der Platz des Elements mit dieser Kennung oder Nummer; -1, wenn es fehlt. */
    static int nummer(List<?> liste, String name) {
        for (int i = 0; i < liste.size(); i++) {
            Object id = liste.get(i) instanceof Map<?, ?> m ? m.get(KENNUNG) : null;
            if (name.equals(id == null ? Integer.toString(i) : id)) {
                return i;
            }
        }
        return -1;
    }
}
