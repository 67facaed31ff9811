package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import java.time.LocalDate;

/** Eine Fehlgeburt: ihr Tag und die vollendete Schwangerschaftswoche. */
public record Fehlgeburt(Angabe<LocalDate> datum, Angabe<Integer> woche) {}
