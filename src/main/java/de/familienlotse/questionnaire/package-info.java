/** Der Fragebogen: welche Frage nach welchem Fakt fragt, wann sie zutrifft und was als Antwort erlaubt ist. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"situation", "value"})
package de.familienlotse.questionnaire;
