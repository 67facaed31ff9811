package de.familienlotse.bench;

import de.familienlotse.rules.Merkmal;
import de.familienlotse.rules.Regelwerk;
import java.util.List;

/** Was die Handrechnung in welcher Reihenfolge schreibt. */
final class Reihen {
    final Reihe kindergeld;
    final Reihe volljaehrige;
    final Reihe behinderung;
    final Reihe vorschussJung;
    final Reihe vorschussAlt;
    final Reihe kizKind;
    final Reihe kizHaushalt;
    final Reihe mietzuschuss;
    final Reihe lastenzuschuss;
    final Reihe grundsicherung;
    final Reihe zugang;
    final Reihe ausfluege;
    final Reihe mittagessen;
    final Reihe lernen;
    final Reihe fahrt;
    final Reihe schulbedarf;
    final Reihe teilhabe;
    private final List<Merkmal> alle;

    Reihen(Regelwerk regelwerk) {
        alle = regelwerk.merkmale();
        kindergeld = reihe("kindergeld", "wohnsitz unter-18 kindschaft lebt-im-haushalt aufenthalt");
        volljaehrige = reihe(
                "kindergeld-volljaehrige",
                "wohnsitz ab-18 unter-21 arbeitsuchend unter-25-ausbildung ausbildung unter-25-suche ausbildungssuche"
                        + " unter-25-dienst freiwilligendienst kindschaft empfaenger aufenthalt");
        behinderung = reihe(
                "kindergeld-kind-mit-behinderung",
                "wohnsitz ab-18 behinderung behinderung-vor-25 kein-selbstunterhalt kindschaft empfaenger aufenthalt");
        String vorschuss = "lebt-im-haushalt ueberwiegende-betreuung unterhalt-unter-satz auszahlbar aufenthalt";
        vorschussJung = reihe("unterhaltsvorschuss-bis-elf", "wohnsitz alleinerziehend-uhvg unter-12 " + vorschuss);
        vorschussAlt = reihe(
                "unterhaltsvorschuss-zwoelf-bis-siebzehn",
                "wohnsitz kein-sgb2 alleinerziehend-uhvg zwoelf-bis-siebzehn " + vorschuss
                        + " bedarf-gedeckt mindesteinkommen");
        kizKind = reihe("kinderzuschlag", "unter-25 eigenes-kind lebt-im-haushalt kindergeld");
        kizHaushalt = reihe(
                "kinderzuschlag",
                "erwerbsalter mindesteinkommen vermoegen anspruch-bleibt hilfebeduerftigkeit-vermieden"
                        + " luecke-hoechstens-100 absetzbetraege kein-bezug");
        String wohngeld = " aufenthalt nicht-nur-ausbildung nicht-ausgeschlossen mindestbetrag vermoegen";
        mietzuschuss = reihe("wohngeld-mietzuschuss", "mietverhaeltnis" + wohngeld);
        lastenzuschuss = reihe("wohngeld-lastenzuschuss", "eigentum" + wohngeld);
        grundsicherung = reihe(
                "grundsicherungsgeld-sgb2",
                "erwerbsalter wohnsitz aufenthalt kein-asylblg nicht-nur-studium nicht-nur-rente hilfebeduerftig"
                        + " vermoegen vorrang-wohngeld-kinderzuschlag");
        zugang = reihe(
                "bildung-und-teilhabe",
                "sgb2 kinderzuschlag mietzuschuss lastenzuschuss sgb12 asylblg lebt-im-haushalt");
        ausfluege = reihe("but-ausfluege-klassenfahrten", "einrichtung unter-25 zugang");
        mittagessen = reihe("but-mittagessen", "einrichtung mittagessen unter-25 zugang");
        lernen = reihe("but-lernfoerderung", "schule unter-25 lernbedarf zugang");
        fahrt = reihe("but-schuelerbefoerderung", "schule unter-25 schulweg zugang");
        schulbedarf = reihe("but-schulbedarf", "schule unter-25 zugang");
        teilhabe = reihe("but-teilhabe-15-euro", "unter-18 zugang");
    }

    private Reihe reihe(String leistung, String ids) {
        return Reihe.von(alle, leistung, ids.split(" "));
    }

    int anzahl() {
        return alle.size();
    }
}
