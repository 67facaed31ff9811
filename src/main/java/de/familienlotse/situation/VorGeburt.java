package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Monatsdurchschnitt im Bemessungszeitraum des Elterngelds, Euro; {@code gewinn} aus selbststaendiger Arbeit neben dem Lohn. */
public record VorGeburt(
        Groesse brutto, Groesse netto, Angabe<Taetigkeitsart> art, Groesse minijobBrutto, Groesse gewinn) {}
