/** Datierte Groessen des Rechts: Wert von X am Tag D, mit Norm und Quelle. Kennt keine Familie. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"value"})
package de.familienlotse.parameters;
