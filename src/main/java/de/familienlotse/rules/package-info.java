/** Das Regelwerk: uebersetzt, wertet aus, sammelt. Nur hier wird mit der Regelmaschine gesprochen. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "value",
            "situation",
            "parameters",
            "findings",
            "questionnaire",
            "calculation",
            "calculation::*"
        })
package de.familienlotse.rules;
