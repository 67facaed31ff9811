package de.familienlotse.findings;

import de.familienlotse.value.Groesse;
import java.util.List;

/**
 * Das Geld eines Monats.
 *
 * @param einkommen was der Familie zufliesst, ohne was {@code wege} und {@code daneben} schon zaehlen; Euro
 * @param wege was zusammen bezogen werden kann
 * @param daneben was es auf jedem Weg gibt, auch wenn es keinen Weg gibt
 */
public record Haushaltsgeld(Groesse einkommen, List<Weg> wege, List<Wegbetrag> daneben) {}
