/** Zwei Antworten nebeneinander: was sich je Leistung unterscheidet und warum; und was entlang eines Fakts geschieht. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"situation", "rules", "findings", "value"})
package de.familienlotse.comparison;
