/** Der anonyme Weg zum Ergebnis: Fragen, Antworten im versiegelten Link, Ergebnis und Begruendung. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "questionnaire",
            "rules",
            "findings",
            "situation",
            "parameters",
            "comparison",
            "schaubild",
            "catalogue",
            "platform",
            "value"
        })
package de.familienlotse.finder;
