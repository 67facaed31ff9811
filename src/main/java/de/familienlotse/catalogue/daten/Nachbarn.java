package de.familienlotse.catalogue.daten;

/** Womit ein Eintrag verbunden ist; jedes darf null sein. */
record Nachbarn(Organisation organisation, Stelle stelle, Ort ort, Stadtbezirk stadtbezirk) {}
