package de.familienlotse.rules;

import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** Ausfuehrlich beantwortete Familien, an denen sich zeigt, nach welchen Zeiten Regeln und Rechnungen fragen. */
final class Tagesproben {
    /** Ein Tag so viele Monate vor oder nach dem Stichtag. */
    private static final Pattern MONATE = Pattern.compile("@(-?\\d+)");

    private static final String PAAR =
            """
            {"stichtag":"@0","haushalt":{"gemeinde":"05915000","wohnform":"miete","bruttokaltmiete":820,"heizkosten":140,
              "vermoegen":30000,"bezieht":["keine"],"zuVersteuerndesEinkommen":38000,"kinderwunsch":true},
             "erwachsene":[
              {"id":"a","geboren":"@-400","rolle":"mutter","familienstand":"verheiratet","partner":"b",
               "staatsangehoerigkeit":"eu-ewr-schweiz","aufenthaltSeit":"@-40","krankenversicherung":"gesetzlich",
               "schwangerschaft":{"entbindungstermin":"@4","mehrlinge":false},"behinderung":"keine",
               "fehlgeburt":{"datum":"@-1","woche":14},"taetigkeiten":[{"art":"angestellt","brutto":2400,"wochenstunden":30}],
               "einkuenfte":[],"vorGeburt":{"brutto":2400,"netto":1700,"art":"angestellt","minijobBrutto":0},
               "elterngeld":{"variante":"plus","bruttoImBezug":0,"wochenstundenImBezug":0}},
              {"id":"b","geboren":"@-420","rolle":"vater","familienstand":"verheiratet","partner":"a",
               "staatsangehoerigkeit":"deutsch","krankenversicherung":"gesetzlich","schwangerschaft":"keine",
               "taetigkeiten":[{"art":"arbeitsuchend"}],"letzterLohn":3000,"versicherungsmonate":24,"einkuenfte":[]}],
             "kinder":[
              {"id":"k","geboren":"@-3","entbindungstermin":"@-3","eltern":["a","b"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","taetigkeit":"zuhause"},
              {"id":"l","geboren":"@-50","eltern":["a","b"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","taetigkeit":"kita","betreuungskosten":100,"betreuungsstunden":35},
              {"id":"m","geboren":"@-110","eltern":["a","b"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","taetigkeit":"schule","klasse":3,"ganztag":true}],
             "weitere":[]}""";

    private static final String ALLEIN =
            """
            {"stichtag":"@0","haushalt":{"gemeinde":"05915000","wohnform":"miete","bruttokaltmiete":620,"heizkosten":100,
              "vermoegen":1000,"bezieht":["sgb2"],"anliegen":["trennung","schulden"]},
             "erwachsene":[
              {"id":"a","geboren":"@-330","rolle":"mutter","familienstand":"verwitwet","verwitwetSeit":"@-20","wartezeit":true,
               "partner":"keiner","staatsangehoerigkeit":"deutsch","krankenversicherung":"gesetzlich","schwangerschaft":"keine",
               "behinderung":"koerperlich-geistig","merkzeichen":["Gl","Bl"],"gradDerBehinderung":100,"pflegegrad":3,
               "taetigkeiten":[{"art":"studium","wochenstunden":0}],"einkuenfte":[],
               "ausbildung":{"staette":"hochschule","beginn":"@-6","beiEltern":false,"erste":true,"vollzeit":true,"fachsemester":2,
                "eigeneKrankenversicherung":true,"elternEinkommen":2400,"elternZusammen":true,"geschwister":0,"geschwisterInAusbildung":0,"erstimmatrikulation":true}}],
             "kinder":[
              {"id":"k","geboren":"@-70","eltern":["a"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","taetigkeit":"kita","waise":"halbwaise","unterhalt":0,
               "behinderung":"koerperlich-geistig","gradDerBehinderung":100,"merkzeichen":["H","Bl","Gl"],"pflegegrad":3,"pflegeZuHause":true,"pflegedienst":300},
              {"id":"l","geboren":"@-200","eltern":["a"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","taetigkeit":"ausbildung","brutto":900,"waise":"halbwaise",
               "ausbildung":{"staette":"betrieb","beginn":"@-4","beiEltern":true,"erste":true,"vollzeit":true,"elternEinkommen":1500,"elternZusammen":false,"geschwister":1,"geschwisterInAusbildung":0}},
              {"id":"m","geboren":"@-230","eltern":["a"],"verhaeltnis":"leiblich","wohnt":"ausserhalb","taetigkeit":"studium",
               "ausbildung":{"staette":"hochschule","beginn":"@-2","beiEltern":false,"erste":true,"vollzeit":true,"fachsemester":1,"eigeneKrankenversicherung":true,
                "elternEinkommen":1500,"elternZusammen":false,"geschwister":1,"geschwisterInAusbildung":0,"erstimmatrikulation":true}}],
             "weitere":[]}""";

    private static final String ASYL =
            """
            {"stichtag":"@0","haushalt":{"gemeinde":"05915000","wohnform":"unterkunft","bruttokaltmiete":0,"heizkosten":0,"vermoegen":0,"bezieht":["asylblg"]},
             "erwachsene":[
              {"id":"a","geboren":"@-360","rolle":"mutter","familienstand":"ledig","partner":"keiner","staatsangehoerigkeit":"drittstaat",
               "aufenthalt":"duldung","aufenthaltSeit":"@-10","krankenversicherung":"keine","schwangerschaft":{"entbindungstermin":"@4","mehrlinge":false},
               "taetigkeiten":[{"art":"nicht-erwerbstaetig"}],"einkuenfte":[]}],
             "kinder":[
              {"id":"k","geboren":"@-60","eltern":["a"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","taetigkeit":"kita"},
              {"id":"l","geboren":"@-190","eltern":["a"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","taetigkeit":"schule"}],
             "weitere":[]}""";

    private static final String KINDERLOS =
            """
            {"stichtag":"@0","haushalt":{"gemeinde":"05915000","wohnform":"miete","bruttokaltmiete":400,"heizkosten":60,"vermoegen":0,"bezieht":["keine"]},
             "erwachsene":[
              {"id":"a","geboren":"@-270","rolle":"mutter","familienstand":"ledig","partner":"keiner","staatsangehoerigkeit":"deutsch",
               "krankenversicherung":"gesetzlich","schwangerschaft":"keine","taetigkeiten":[{"art":"ausbildung","brutto":900,"wochenstunden":39}],
               "einkuenfte":[],"ausbildung":{"staette":"betrieb","beginn":"@-4","beiEltern":false,"erste":true,"vollzeit":true}}],
             "kinder":[],"weitere":[]}""";

    private Tagesproben() {}

    static List<Familie> am(LocalDate tag, LocalDate ersterTag) {
        FamilienLeser leser = new FamilienLeser(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), ersterTag);
        return List.of(PAAR, ALLEIN, ASYL, KINDERLOS).stream()
                .map(a -> MONATE.matcher(a).replaceAll(m -> tag.plusMonths(Long.parseLong(m.group(1)))
                        .toString()))
                .map(leser::json)
                .toList();
    }
}
