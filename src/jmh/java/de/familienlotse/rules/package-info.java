/** Das Regelwerk ohne Regelmaschine, als Grenze der Messung. */
package de.familienlotse.rules;
