package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import java.time.LocalDate;

/** Eine Fehlgeburt: ihr Tag und die Schwangerschaftswoche, in der sie geschah. Ohne Angabe wird keine angenommen. */
public record Fehlgeburt(Angabe<LocalDate> datum, Angabe<Integer> woche) {}
