/** Elterngeld und Elternzeit: Einkommen vor der Geburt, Hoehe, Voraussetzungen je Elternteil. */
@org.springframework.modulith.NamedInterface("elterngeld")
package de.familienlotse.calculation.elterngeld;
