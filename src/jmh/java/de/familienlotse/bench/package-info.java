/** Messungen: wie schnell das Regelwerk antwortet und wie weit es von der Grenze des Moeglichen entfernt ist. */
package de.familienlotse.bench;
