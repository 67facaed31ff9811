package de.familienlotse.schaubild;

import de.familienlotse.comparison.Klippe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Eine Stelle oder eine Strecke, auf der die Summe aus demselben Grund faellt.
 *
 * @param klippe die ganze Strecke als eine Klippe: ab ihrem ersten Wert, von davor bis danach
 * @param bis ihr letzter Wert; null, wenn es eine einzelne Stelle ist
 */
record Gefaelle(Klippe klippe, BigDecimal bis) {
    /** Diese Klippen; benachbarte, an denen dieselbe Leistung aus demselben Grund Schritt fuer Schritt sinkt, zusammen. */
    static List<Gefaelle> aus(List<Klippe> klippen) {
        List<Gefaelle> liste = new ArrayList<>();
        for (Klippe k : klippen) {
            int letztes = liste.size() - 1;
            if (letztes >= 0 && liste.get(letztes).setztFort(k)) {
                liste.set(letztes, liste.get(letztes).mit(k));
            } else {
                liste.add(new Gefaelle(k, null));
            }
        }
        return liste;
    }

    private boolean setztFort(Klippe k) {
        return !klippe.sprung()
                && !k.sprung()
                && !klippe.entfaellt()
                && !k.entfaellt()
                && klippe.danach().compareTo(k.davor()) == 0
                && Objects.equals(klippe.leistung(), k.leistung())
                && Objects.equals(klippe.ursache(), k.ursache());
    }

    private Gefaelle mit(Klippe k) {
        Klippe ganz = new Klippe(
                klippe.x(),
                klippe.davor(),
                k.danach(),
                false,
                klippe.leistung(),
                klippe.name(),
                klippe.leistungDavor(),
                k.leistungDanach(),
                klippe.ursache(),
                klippe.wiederAb());
        return new Gefaelle(ganz, k.x());
    }
}
