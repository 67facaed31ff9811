/** Was jedes Gesicht braucht und keines besitzt: Uhr, Sprache, Texte, Rahmen, Kopfzeilen. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"value"})
package de.familienlotse.platform;
