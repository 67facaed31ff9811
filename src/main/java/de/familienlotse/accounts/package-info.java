/** Die Konten der Angemeldeten: wer es gibt, mit welcher Rolle, und wie sie sich ausweisen. Keine Namen von Menschen. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform"})
package de.familienlotse.accounts;
