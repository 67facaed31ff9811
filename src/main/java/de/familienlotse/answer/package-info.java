/** Die Antwort nach aussen: Befunde und Fehler als JSON, gleich fuer Netz und Kommandozeile. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"comparison", "findings", "situation", "value"})
package de.familienlotse.answer;
