package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Das Geld eines Monats in einem Fall. Was darin steht, geht zusammen.
 *
 * @param einkommen was der Familie zufliesst, ohne was {@code wege} und {@code daneben} schon zaehlen; Euro
 * @param wege was zusammen bezogen werden kann
 * @param daneben was es auf jedem Weg gibt, auch wenn es keinen Weg gibt
 */
public record Geldfall(Groesse einkommen, List<Weg> wege, List<Wegbetrag> daneben) {
    /** Die Leistungen dieses Wegs; bringt er hier nichts, was es daneben gibt. */
    public List<Wegbetrag> betraege(String weg) {
        return wege.stream()
                .filter(w -> w.id().equals(weg))
                .findFirst()
                .map(Weg::betraege)
                .orElse(daneben);
    }

    /** Alle zusammen. */
    public Groesse gesamt(String weg) {
        return Wegbetrag.summe(betraege(weg));
    }
}
