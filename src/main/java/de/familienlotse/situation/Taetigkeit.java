package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Eine Taetigkeit mit Lohn in Euro je Monat; bei Selbststaendigen ist brutto der Gewinn. */
public record Taetigkeit(Angabe<Taetigkeitsart> art, Groesse brutto, Groesse netto, Groesse wochenstunden) {}
