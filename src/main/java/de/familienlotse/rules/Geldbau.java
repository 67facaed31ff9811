package de.familienlotse.rules;

import de.familienlotse.calculation.Haushaltseinkommen;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Zufluesse;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Geldfall;
import de.familienlotse.findings.Haushaltsgeld;
import de.familienlotse.findings.Weg;
import java.util.List;
import java.util.Map;

/** Das Geld eines Monats; ist offen, welches Einkommen hinzukommt, in jedem Fall, der zu unterscheiden ist. */
final class Geldbau {
    private final Regelbestand bestand;
    private final Wegregister register;
    private final Lauf lauf;
    private final Betraege betraege;
    private final Map<String, Befund> befunde;

    /** {@code befunde}: alle, die das Register nennt. */
    Geldbau(Regelwerk regelwerk, Lauf lauf, Betraege betraege, Map<String, Befund> befunde) {
        bestand = regelwerk.bestand();
        register = regelwerk.wege();
        this.lauf = lauf;
        this.betraege = betraege;
        this.befunde = befunde;
    }

    Haushaltsgeld baue() {
        Nebenzahlungen sicher = neben(Annahme.KEINE);
        Geldfall offen = fall(sicher);
        List<Geldfall> faelle =
                sicher.faelle().stream().map(a -> fall(neben(a))).toList();
        if (faelle.isEmpty()) {
            return Haushaltsgeld.von(offen);
        }
        Haushaltsgeld ohne = new Haushaltsgeld(offen.einkommen(), offen.wege(), offen.daneben(), faelle);
        List<Weg> wege = offen.wege().stream().map(w -> zugleich(w, ohne)).toList();
        return new Haushaltsgeld(offen.einkommen(), wege, offen.daneben(), faelle);
    }

    private static Weg zugleich(Weg w, Haushaltsgeld geld) {
        boolean immer = geld.faelle().stream()
                .allMatch(f -> f.wege().stream().anyMatch(x -> x.id().equals(w.id()) && x.empfohlen()));
        boolean empfohlen = w.empfohlen() && immer;
        return new Weg(w.id(), w.text(), w.leistungen(), w.summe(), empfohlen, w.betraege(), geld.gesamt(w.id()));
    }

    private Nebenzahlungen neben(Annahme annahme) {
        return new Nebenzahlungen(register, befunde, lauf.lage(), annahme);
    }

    private Geldfall fall(Nebenzahlungen daneben) {
        return new Geldfall(
                Haushaltseinkommen.von(betraege.rechnungen(), daneben.zufluesse(), daneben.bezogen()),
                new Wegbau(register, danach(daneben.zufluesse()), daneben.betraege()).baue(),
                daneben.betraege());
    }

    /** Kommt Einkommen hinzu, werden die Wege mit ihm noch einmal gerechnet. */
    private Map<String, Befund> danach(Zufluesse z) {
        Lage regelfall = betraege.rechnungen().lage();
        return z.leer() ? befunde : new Folgelauf(bestand, register).befunde(lauf, regelfall, z);
    }
}
