package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Das Geld eines Monats.
 *
 * @param einkommen was der Familie zufliesst, ohne was {@code wege} und {@code daneben} schon zaehlen; Euro
 * @param wege was zusammen bezogen werden kann
 * @param daneben was es auf jedem Weg gibt, auch wenn es keinen Weg gibt
 * @param faelle was zugleich moeglich ist: mehrere, wenn offen ist, welches Geld als Einkommen hinzukommt; zuerst nur das Sichere
 */
public record Haushaltsgeld(Groesse einkommen, List<Weg> wege, List<Wegbetrag> daneben, List<Geldfall> faelle) {
    /** Nur ein Fall. */
    public static Haushaltsgeld von(Geldfall einziger) {
        return new Haushaltsgeld(einziger.einkommen(), einziger.wege(), einziger.daneben(), List.of(einziger));
    }

    /** Was es auf diesem Weg hoechstens zugleich gibt; null: ohne einen Weg. */
    public Groesse gesamt(String weg) {
        Groesse summe = faelle.get(0).gesamt(weg);
        for (Geldfall f : faelle) {
            Groesse dort = f.gesamt(weg);
            boolean mehr =
                    !summe.unbegrenzt() && (dort.unbegrenzt() || dort.bis().compareTo(summe.bis()) > 0);
            summe = mehr ? Groesse.spanne(summe.von(), dort.bis(), summe.fehlt().mit(dort.fehlt())) : summe;
        }
        return summe;
    }
}
