package de.familienlotse.platform;

import java.net.URI;

/**
 * Ein Video zu einer Seite oder Leistung: als eigene Datei oder als Adresse bei einem fremden Anbieter, nie beides.
 *
 * @param ort Name der Seite oder {@code leistung/<id>}
 * @param sprache {@code gsg} fuer Deutsche Gebaerdensprache, sonst das Kennzeichen der gesprochenen Sprache
 * @param titel Titel in dieser Sprache, bei Gebaerdensprache deutsch
 * @param poster Standbild
 * @param datei Videodatei
 * @param untertitel Untertitelspur zur Datei
 * @param adresse Seite des Anbieters
 * @param mitschrift was gesagt oder gebaerdet wird
 */
public record Video(
        String ort,
        String sprache,
        String titel,
        String poster,
        String datei,
        String untertitel,
        String adresse,
        String mitschrift) {
    private static final String GEBAERDEN = "gsg";

    public Video {
        boolean eigen = datei != null && poster != null && untertitel != null && adresse == null;
        boolean fremd = adresse != null && datei == null;
        if (ort == null || sprache == null || titel == null || mitschrift == null || !eigen && !fremd) {
            throw new IllegalArgumentException("Ein Video ist unvollständig: " + ort + " " + sprache);
        }
    }

    /** Ob das Video auf einer Seite dieser Sprache steht: Gebaerdensprache ueberall, anderes nur in ihr. */
    public boolean passt(Sprache seite) {
        return sprache.equals(GEBAERDEN) || sprache.equals(seite.tag());
    }

    /** In welcher Sprache Titel und Mitschrift stehen. */
    public String schriftsprache() {
        return sprache.equals(GEBAERDEN) ? Sprache.DEUTSCH.tag() : sprache;
    }

    /** Wer das Video anbietet, wenn es nicht im eigenen Haus liegt. */
    public String anbieter() {
        return adresse == null ? null : URI.create(adresse).getHost();
    }
}
