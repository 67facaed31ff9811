/** Was jedes Gesicht braucht und keines besitzt: Uhr, Texte, Kopfzeilen. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"value"})
package de.familienlotse.platform;
