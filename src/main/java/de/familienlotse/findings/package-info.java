/** Befunde: was einer Familie zusteht, warum, und was noch fehlt. Kennt weder Regelmaschine noch Web. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"situation", "value"})
package de.familienlotse.findings;
