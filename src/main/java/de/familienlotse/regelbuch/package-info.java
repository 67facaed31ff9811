/** Das Regelbuch: jede Leistung als lesbare Seite, gebildet aus dem geladenen Regelwerk und den Faellen, die es belegen. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"value", "situation", "parameters", "findings", "questionnaire", "rules", "platform"})
package de.familienlotse.regelbuch;
