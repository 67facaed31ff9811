/** Erdachte Familien aus Zufall mit Saat: fuer Proben am Regelwerk, nie aus echten Angaben. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"situation", "value"})
package de.familienlotse.samples;
