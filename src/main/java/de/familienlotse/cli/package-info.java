/** Die Kommandozeile: eine Familie, viele Familien, das Regelbuch oder der Dienst. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "situation",
            "rules",
            "findings",
            "answer",
            "comparison",
            "samples",
            "regelbuch",
            "platform",
            "value"
        })
package de.familienlotse.cli;
