package de.familienlotse.rules;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.Weg;
import de.familienlotse.findings.Wegbetrag;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stellt zusammen, was zusammen bezogen werden kann: je Weg seine Leistungen und was es daneben gibt. */
final class Wegbau {
    private final Wegregister register;
    private final Map<String, Befund> befunde;
    private final List<Wegbetrag> daneben;

    /** {@code befunde}: mit allem Einkommen, das die Familie dann hat. */
    Wegbau(Wegregister register, Map<String, Befund> befunde, List<Wegbetrag> daneben) {
        this.register = register;
        this.befunde = befunde;
        this.daneben = daneben;
    }

    List<Weg> baue() {
        List<Weg> wege = new ArrayList<>();
        for (Wegregister.Vorlage v : register.wege()) {
            List<Wegbetrag> eigene = eigene(v);
            if (!eigene.isEmpty()) {
                wege.add(weg(v, eigene));
            }
        }
        return wege.stream().map(w -> empfohlen(w, wege)).toList();
    }

    /** Die Leistungen des Wegs, die meisten Euro zuerst wie im Befund. */
    private List<Wegbetrag> eigene(Wegregister.Vorlage v) {
        List<Wegbetrag> liste = new ArrayList<>();
        for (Befund f : befunde.values()) {
            boolean moeglich = v.leistungen().contains(f.leistung()) && f.ergebnis() != Ergebnis.EHER_NICHT;
            if (moeglich && f.betrag() != null && f.betrag().bis().signum() > 0) {
                liste.add(new Wegbetrag(f.leistung(), f.betrag()));
            }
        }
        return liste;
    }

    private Weg weg(Wegregister.Vorlage v, List<Wegbetrag> eigene) {
        Groesse summe = Wegbetrag.summe(eigene);
        List<Wegbetrag> alle = new ArrayList<>(eigene);
        alle.addAll(daneben);
        return new Weg(
                v.id(), v.text(), eigene.stream().map(Wegbetrag::leistung).toList(), summe, false, alle);
    }

    private static Weg empfohlen(Weg weg, List<Weg> alle) {
        BigDecimal dagegen = BigDecimal.ZERO;
        for (Weg w : alle) {
            dagegen = w == weg ? dagegen : dagegen.max(w.summe().bis());
        }
        boolean besser = weg.summe().von().compareTo(dagegen) > 0;
        return new Weg(weg.id(), weg.text(), weg.leistungen(), weg.summe(), besser, weg.betraege(), weg.gesamt());
    }
}
