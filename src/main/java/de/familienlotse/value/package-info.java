/** Werte ohne Recht und ohne Rahmenwerk: dreiwertige Wahrheit, Groessen mit Spanne, Fakten, Geburt. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package de.familienlotse.value;
