/** Zwei Antworten nebeneinander: was sich je Leistung unterscheidet und warum. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package de.familienlotse.comparison;
