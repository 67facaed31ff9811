/** Der Katalog: Leistungen und Angebote mit Stellen, Orten und Terminen; speichern, suchen, zeigen. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"appointments", "platform", "value"})
package de.familienlotse.catalogue;
