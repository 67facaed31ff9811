/** Der Bereich der Beratung: zwei Lagen einer Familie nebeneinander, im versiegelten Link; nichts wird behalten. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "comparison",
            "questionnaire",
            "rules",
            "findings",
            "situation",
            "parameters",
            "samples",
            "schaubild",
            "platform",
            "value"
        })
package de.familienlotse.casework;
