package de.familienlotse.situation;

import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Gezahlter gesetzlicher Unterhalt, Euro je Monat; {@code titel}, wenn Urteil, Urkunde oder Bescheid ihn festlegen. */
public record Unterhaltszahlung(Angabe<Unterhaltsart> art, Groesse betrag, Angabe<Boolean> titel) {}
