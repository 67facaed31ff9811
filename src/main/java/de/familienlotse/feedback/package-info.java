/** Rueckmeldung und Zahlen: zaehlt am Tag, was gezeigt und gesagt wurde, nie wer. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"catalogue", "rules", "platform", "value"})
package de.familienlotse.feedback;
