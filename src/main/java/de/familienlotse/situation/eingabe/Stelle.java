package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Lesefehler;
import de.familienlotse.value.Fakt;

/** Eine Stelle der Anfrage: ihr JSON-Zeiger (mit Nummern) und ihr Faktpfad (mit Kennungen). */
public final class Stelle {
    private final Stelle oben;
    private final String teil;
    private final String pfad;
    private final Protokoll protokoll;

    private Stelle(Stelle oben, String teil, String pfad, Protokoll protokoll) {
        this.oben = oben;
        this.teil = teil;
        this.pfad = pfad;
        this.protokoll = protokoll;
    }

    /** Die Wurzel unter dem {@code zeiger}. */
    public static Stelle wurzel(String zeiger, Protokoll protokoll) {
        return new Stelle(null, zeiger, "", protokoll);
    }

    /** Ein Teil eines JSON-Zeigers in der Schreibweise von RFC 6901. */
    public static String maskiere(String teil) {
        return teil.indexOf('~') < 0 && teil.indexOf('/') < 0
                ? teil
                : teil.replace("~", "~0").replace("/", "~1");
    }

    Stelle feld(String name) {
        return new Stelle(this, name, pfad.isEmpty() ? name : pfad + "/" + name, protokoll);
    }

    /** Das Element {@code nummer}; im Faktpfad steht seine Kennung, sonst die Nummer. */
    Stelle element(int nummer, Object kennung) {
        String zahl = Integer.toString(nummer);
        return new Stelle(this, zahl, pfad + "/" + (kennung instanceof String k ? k : zahl), protokoll);
    }

    Protokoll protokoll() {
        return protokoll;
    }

    Fakt fakt() {
        return protokoll.fakt(pfad);
    }

    /** Meldet, dass die Form nicht stimmt. */
    <T> T form(String text) {
        protokoll.melde(new Lesefehler(zeiger(), text, true));
        return null;
    }

    /** Meldet, dass der Inhalt nicht moeglich ist. */
    <T> T inhalt(String text) {
        protokoll.melde(new Lesefehler(zeiger(), text, false));
        return null;
    }

    private String zeiger() {
        return oben == null ? teil : oben.zeiger() + "/" + maskiere(teil);
    }
}
