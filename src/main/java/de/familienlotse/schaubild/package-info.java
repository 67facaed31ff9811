/** Das Schaubild eines Verlaufs, wie es mehrere Gesichter zeigen: gezeichnet auf dem Server, mit Tafel und Klippen. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"comparison", "platform", "value"})
package de.familienlotse.schaubild;
