package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Ein anderes Einkommen, Euro je Monat. */
public record Einkunft(Angabe<Einkunftsart> art, Groesse betrag) {}
