package de.familienlotse.situation.eingabe;

import java.time.LocalDate;

/** Der fruehste und der spaeteste moegliche Tag. */
record Zeitraum(LocalDate von, LocalDate bis) {}
