package de.familienlotse.platform;

import java.nio.charset.StandardCharsets;

/** Macht Anfragen im oeffentlichen Format kurz. Wer die Worte aendert, macht alle ausgegebenen Links ungueltig. */
public final class Anfragepresse {
    private static final int GROESSTER = 256 * 1024;
    private static final byte[] WORTE =
            """
            "gradDerBehinderung":"merkzeichen":["pflegegrad":"pflegeZuHause":false,"krankheit":"keine","vorGeburt":{"elterngeld":{"variante":"basis",\
            "entbindungstermin":"schwangerschaft":{"mehrlinge":"ausbildung":{"aufenthalt":"staatsangehoerigkeit":"drittstaat","eu-ewr-schweiz",\
            "weitere":[],"stadtbezirk":"Heessen","wohnflaeche":"warmwasserDezentral":false,"anliegen":["keine"]"zuVersteuerndesEinkommen":\
            "taetigkeit":"ausbildung","taetigkeit":"zuhause","betreuungsstunden":"schulform":"grundschule","klasse":"ganztag":"mittagessen":true,\
            "unterhaltsvorschuss":0,"brutto":0,"netto":0,"kirchensteuer":false,"steuerklasse":4,"kinderfreibetraege":1,\
            "rentenversicherungspflichtig":true,"art":"minijob","art":"elternzeit","art":"selbststaendig","nicht-erwerbstaetig",\
            {"stichtag":"2026-11-23","haushalt":{"gemeinde":"05915000","plz":"59065","wohnform":"miete","bruttokaltmiete":650,"heizkosten":90,\
            "vermoegen":5000,"bezieht":["keine"]},"erwachsene":[{"id":"a1","geboren":"1990-05-01","rolle":"mutter","familienstand":"verheiratet",\
            "partner":"a2","staatsangehoerigkeit":"deutsch","krankenversicherung":"gesetzlich","schwangerschaft":"keine","behinderung":"keine",\
            "taetigkeiten":[{"art":"angestellt","brutto":2000,"netto":1500,"wochenstunden":30}],"einkuenfte":[]},{"id":"a2","rolle":"vater",\
            "familienstand":"ledig","partner":"keiner"}],"kinder":[{"id":"k1","geboren":"2020-03","eltern":["a1","a2"],"verhaeltnis":"leiblich",\
            "wohnt":"im-haushalt","taetigkeit":"kita","unterhalt":0,"waise":"keine","kindergeldBezogen":true,"behinderung":"keine",\
            "einkuenfte":[]},{"id":"k2","geboren":"2015-10","taetigkeit":"schule"}]}"""
                    .getBytes(StandardCharsets.UTF_8);
    private static final Presse PRESSE = new Presse(WORTE, GROESSTER);

    private Anfragepresse() {}

    /** Eine oder mehrere Anfragen in moeglichst wenigen Bytes. */
    public static byte[] presse(String json) {
        return PRESSE.presse(json);
    }

    /** Der Text. @throws SiegelUngueltig wenn die Bytes keiner sind */
    public static String entpresse(byte[] dicht) {
        return PRESSE.entpresse(dicht);
    }
}
