package de.familienlotse.calculation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Wohngeld nur fuer Kinder, die damit kein Grundsicherungsgeld mehr brauchen; eine Moeglichkeit, keine Pflicht.
 *
 * @param kinder Kennungen der Kinder
 * @param betrag Wohngeld fuer diese Kinder, Euro je Monat
 */
public record Kinderwohngeld(List<String> kinder, BigDecimal betrag) {}
