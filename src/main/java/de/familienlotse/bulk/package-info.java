/** Viele Zeilen nacheinander: lesen, auf allen Kernen beantworten, in derselben Reihenfolge weitergeben, nie alle zugleich im Speicher. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"situation", "answer"})
package de.familienlotse.bulk;
