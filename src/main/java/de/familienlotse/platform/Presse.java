package de.familienlotse.platform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Macht Anfragen im oeffentlichen Format kurz. Wer die Worte aendert, macht alle ausgegebenen Links ungueltig. */
public final class Presse {
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
    private static final int PUFFER = 1024;
    private static final int GROESSTER = 256 * 1024;

    private Presse() {}

    /** Der Text in moeglichst wenigen Bytes. */
    public static byte[] presse(String klar) {
        Deflater d = new Deflater(Deflater.BEST_COMPRESSION, true);
        d.setDictionary(WORTE);
        d.setInput(klar.getBytes(StandardCharsets.UTF_8));
        d.finish();
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        byte[] puffer = new byte[PUFFER];
        while (!d.finished()) {
            ziel.write(puffer, 0, d.deflate(puffer));
        }
        d.end();
        return ziel.toByteArray();
    }

    /** Der Text. @throws SiegelUngueltig wenn die Bytes keiner sind */
    public static String entpresse(byte[] dicht) {
        Inflater i = new Inflater(true);
        try {
            i.setDictionary(WORTE);
            i.setInput(dicht);
            return lies(i);
        } catch (DataFormatException e) {
            throw new SiegelUngueltig();
        } finally {
            i.end();
        }
    }

    private static String lies(Inflater i) throws DataFormatException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        byte[] puffer = new byte[PUFFER];
        while (!i.finished()) {
            int gelesen = i.inflate(puffer);
            if (gelesen == 0 || ziel.size() > GROESSTER) {
                throw new SiegelUngueltig();
            }
            ziel.write(puffer, 0, gelesen);
        }
        return ziel.toString(StandardCharsets.UTF_8);
    }
}
