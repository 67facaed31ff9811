/** Das Netzgesicht: Pruefung, Schema, Beschreibung und eine Seite zum Ausprobieren. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "situation",
            "rules",
            "findings",
            "questionnaire",
            "answer",
            "bulk",
            "comparison",
            "platform",
            "value"
        })
package de.familienlotse.api;
