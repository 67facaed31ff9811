/** Messungen an den Seiten des Finders. */
package de.familienlotse.finder;
