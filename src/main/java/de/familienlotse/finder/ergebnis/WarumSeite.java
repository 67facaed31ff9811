package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Gesetze;
import de.familienlotse.platform.Wort;
import java.util.List;

/**
 * Warum eine Leistung dieses Ergebnis hat.
 *
 * @param satz das Ergebnis in einem Satz
 * @param pflichten Bedingungen, die alle gelten muessen
 * @param wege Moeglichkeiten, von denen eine ganz gelten muss
 * @param anders was anders sein muesste
 * @param ereignisse was sich wann aendert
 * @param geprueft Tag der letzten Pruefung
 */
record WarumSeite(
        Karte karte,
        Wort kurz,
        String satz,
        List<Zeile> pflichten,
        List<List<Zeile>> wege,
        Rechnung rechnung,
        List<Anders> anders,
        List<Zeitpunkt> ereignisse,
        List<Grenze> grenzen,
        Beilagen beilagen,
        String fassung,
        String geprueft,
        boolean bestaetigt,
        Adressen adressen) {
    private static final int WENIGE = 4;

    /** Wie viele Bedingungen es sind. */
    public int zahl() {
        return pflichten.size() + wege.stream().mapToInt(List::size).sum();
    }

    /** Ob sie auf einen Blick zu lesen sind. */
    public boolean wenige() {
        return zahl() <= WENIGE;
    }

    /**
     * Eine Bedingung.
     *
     * @param person oder null fuer den Haushalt
     * @param angaben was die Familie dazu gesagt hat; leer, wenn es zu viel ist
     * @param berechnet aus wie vielen Angaben sie berechnet ist, wenn es viele sind; sonst 0
     * @param wahrheit ja, nein oder offen
     */
    record Zeile(
            Wort text,
            String person,
            List<Angaben.Angabe> angaben,
            int berechnet,
            String wahrheit,
            boolean bestaetigt,
            List<Fragen.Luecke> fehlt,
            List<Gesetze.Fundstelle> normen) {}

    /** Was anders sein muesste; {@code fehlt} nennt Fragen, die es klaeren. */
    record Anders(Wort text, String person, boolean offen, List<Fragen.Luecke> fehlt) {}

    /** Ein Wert des Rechts, der hier gilt. */
    record Grenze(Wort was, String wert, String ab, String quelle, List<Gesetze.Fundstelle> normen) {}

    /** Was man dazu braucht und wissen sollte; {@code annahmen}: wovon ausgegangen wird. */
    record Beilagen(List<Wort> unterlagen, List<Wort> annahmen, List<Wort> hinweise, List<Verwandte> verwandte) {}

    /** Eine Leistung, die mit dieser zu tun hat; {@code art} sagt wie. */
    record Verwandte(String art, Wort name, String warum) {}
}
