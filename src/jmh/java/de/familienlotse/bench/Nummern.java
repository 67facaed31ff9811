package de.familienlotse.bench;

import de.familienlotse.rules.Merkmal;
import de.familienlotse.rules.Regelwerk;
import java.util.List;

/** Die Nummer des ersten Merkmals jeder Leistung; danach folgen ihre uebrigen in der Reihenfolge der Datei. */
final class Nummern {
    final int kindergeld;
    final int volljaehrige;
    final int behinderung;
    final int vorschussJung;
    final int vorschussAlt;
    final int kinderzuschlag;
    final int mietzuschuss;
    final int lastenzuschuss;
    final int grundsicherung;
    final int zugang;
    final int ausfluege;
    final int mittagessen;
    final int lernen;
    final int fahrt;
    final int schulbedarf;
    final int teilhabe;
    private final List<Merkmal> merkmale;

    Nummern(Regelwerk regelwerk) {
        merkmale = regelwerk.merkmale();
        kindergeld = erste("kindergeld");
        volljaehrige = erste("kindergeld-volljaehrige");
        behinderung = erste("kindergeld-kind-mit-behinderung");
        vorschussJung = erste("unterhaltsvorschuss-bis-elf");
        vorschussAlt = erste("unterhaltsvorschuss-zwoelf-bis-siebzehn");
        kinderzuschlag = erste("kinderzuschlag");
        mietzuschuss = erste("wohngeld-mietzuschuss");
        lastenzuschuss = erste("wohngeld-lastenzuschuss");
        grundsicherung = erste("grundsicherungsgeld-sgb2");
        zugang = erste("bildung-und-teilhabe");
        ausfluege = erste("but-ausfluege-klassenfahrten");
        mittagessen = erste("but-mittagessen");
        lernen = erste("but-lernfoerderung");
        fahrt = erste("but-schuelerbefoerderung");
        schulbedarf = erste("but-schulbedarf");
        teilhabe = erste("but-teilhabe-15-euro");
    }

    private int erste(String leistung) {
        return merkmale.stream()
                .filter(m -> m.leistung().equals(leistung))
                .mapToInt(Merkmal::nummer)
                .min()
                .orElseThrow(() -> new IllegalStateException("Ohne Regeln: " + leistung));
    }

    int anzahl() {
        return merkmale.size();
    }
}
