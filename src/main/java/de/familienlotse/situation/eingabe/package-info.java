/** Das Format der Anfrage: je Gegenstand eine Tafel seiner Felder, aus der Lesen und Schema folgen. */
package de.familienlotse.situation.eingabe;
