/** Die Kommandozeile: eine Familie, viele Familien, das Regelbuch, Konten oder der Dienst. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "accounts",
            "situation",
            "rules",
            "findings",
            "answer",
            "bulk",
            "comparison",
            "samples",
            "regelbuch",
            "platform",
            "value"
        })
package de.familienlotse.cli;
