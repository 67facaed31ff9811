package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Haushalt;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Die Felder der ganzen Anfrage. */
public final class FamilieFelder {
    /** Name des Schemas der ganzen Anfrage. */
    public static final String NAME = "Familie";

    private static final Felder F = new Felder();
    private static final Feld<LocalDate> STICHTAG =
            F.wert("stichtag", Tag.ART, "Tag, dessen Recht und Alter gelten; ohne Angabe heute");
    private static final Feld<Haushalt> HAUSHALT =
            F.teil("haushalt", HaushaltFelder.OBJEKT, "Angaben zum ganzen Haushalt");
    static final Feld<List<Erwachsener>> ERWACHSENE = F.wert(
            "erwachsene",
            new Liste<>(ErwachsenerFelder.OBJEKT, Grenzen.ERWACHSENE),
            "Die Erwachsenen der Familie, Antragsteller zuerst");
    static final Feld<List<Kind>> KINDER = F.wert(
            "kinder",
            new Liste<>(KindFelder.OBJEKT, Grenzen.KINDER),
            "Alle Kinder der Familie, auch erwachsene und auswärts lebende");
    static final Feld<List<WeiterePerson>> WEITERE =
            F.wert("weitere", new Liste<>(WeitereFelder.OBJEKT, Grenzen.WEITERE), "Andere Personen in der Wohnung");

    private static final Objekt<Familie> OBJEKT = new Objekt<>(
            NAME,
            "Eine Familie an einem Stichtag. Fehlende Angaben und null sind nicht beantwortet, nie nein oder null Euro.",
            F,
            FamilieFelder::baue);

    private FamilieFelder() {}

    /** Die Familie; unvollstaendig, wenn das Protokoll Fehler hat. */
    public static Familie lies(Object json, Stelle stelle) {
        return json == null ? stelle.form("Bitte ein Objekt senden, mindestens {}.") : OBJEKT.lies(json, stelle);
    }

    /** Die Schemata aller Gegenstaende nach Namen; Verweise beginnen mit {@code ort}. */
    public static Map<String, Object> definitionen(String ort) {
        Definitionen definitionen = new Definitionen(ort);
        OBJEKT.schema(definitionen);
        return definitionen.alle();
    }

    /** Was das Feld am Ende eines Faktpfads bedeutet; null, wenn es keines gibt. */
    public static String bedeutung(String pfad) {
        Felder hier = F;
        String text = null;
        for (String teil : pfad.split("/")) {
            Feld<?> feld = hier == null ? null : hier.feld(teil);
            if (feld != null) {
                text = feld.text();
                hier = feld.art().felder();
            }
        }
        return text;
    }

    /** Das Schema des Felds unter diesen Schluesseln, ohne Kennungen und Nummern; null, wenn es keines gibt. */
    public static Map<String, Object> schema(List<String> schluessel) {
        Felder hier = F;
        Feld<?> feld = null;
        for (String teil : schluessel) {
            feld = hier == null ? null : hier.feld(teil);
            hier = feld == null ? null : feld.art().felder();
        }
        return feld == null ? null : feld.art().schema(new Definitionen(""));
    }

    private static Familie baue(Satz s) {
        LocalDate stichtag = s.stelle().protokoll().setze(s.lies(STICHTAG), s.fehlt(STICHTAG), s.bei(STICHTAG));
        Haushalt haushalt = s.lies(HAUSHALT);
        Fakt erwachsene = s.fakt(ERWACHSENE);
        Fakt kinder = s.fakt(KINDER);
        Fakt weitere = s.fakt(WEITERE);
        Familie familie = new Familie(
                stichtag,
                haushalt,
                new Angabe<>(s.lies(ERWACHSENE), erwachsene),
                new Angabe<>(s.lies(KINDER), kinder),
                new Angabe<>(s.lies(WEITERE), weitere));
        new Querpruefung(s).pruefe(familie);
        return familie;
    }
}
