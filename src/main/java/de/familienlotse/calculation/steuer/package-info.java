/** Entlastungen bei der Einkommensteuer, Euro je Jahr. */
@org.springframework.modulith.NamedInterface("steuer")
package de.familienlotse.calculation.steuer;
