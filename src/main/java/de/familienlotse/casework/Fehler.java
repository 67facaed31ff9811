package de.familienlotse.casework;

import de.familienlotse.situation.Lesefehler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ein Fehler in einer Lage.
 *
 * @param pfad wo, mit Kennungen; leer fuer die ganze Lage
 * @param ziel Kennung des Feldes
 */
record Fehler(String seite, String pfad, String text, String ziel) {
    /** Aus den Fehlern beider Lagen, in ihrer Reihenfolge. */
    static List<Fehler> von(List<Lesefehler> fehler, Fall fall) {
        List<Fehler> liste = new ArrayList<>();
        for (Lesefehler f : fehler) {
            String[] teile = f.zeiger().split("/", 3);
            String seite = teile.length > 1 && teile[1].equals("b") ? "b" : "a";
            String pfad = pfad(teile.length > 2 ? teile[2] : "", seite.equals("b") ? fall.b() : fall.a());
            liste.add(new Fehler(seite, pfad, f.text(), Zeile.id(seite, pfad)));
        }
        return liste;
    }

    /** Je Seite und Pfad sein Text. */
    static Map<String, String> jeFeld(List<Fehler> fehler) {
        Map<String, String> m = new LinkedHashMap<>();
        fehler.forEach(f -> m.putIfAbsent(f.seite() + "/" + f.pfad(), f.text()));
        return m;
    }

    /** Der Zeiger mit der Kennung der Person statt ihrer Nummer. */
    private static String pfad(String zeiger, Map<String, Object> lage) {
        String[] teile = zeiger.split("/");
        if (teile.length > 1 && Baum.PERSONEN.contains(teile[0]) && teile[1].matches("[0-9]+")) {
            List<String> ids = Leute.ids(lage, teile[0]);
            int nummer = Integer.parseInt(teile[1]);
            teile[1] = ids != null && nummer < ids.size() ? ids.get(nummer) : teile[1];
        }
        return String.join("/", teile);
    }
}
