/** Die Kommandozeile: eine Familie, viele Familien, oder der Dienst. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"situation", "rules", "findings", "answer", "comparison", "samples", "platform", "value"
        })
package de.familienlotse.cli;
