/** Ausbildung und ihre Förderung: BAföG, Studienstarthilfe, Berufsausbildungsbeihilfe, Ausbildungsgeld, Aufstiegs-BAföG. */
@org.springframework.modulith.NamedInterface("ausbildung")
package de.familienlotse.calculation.ausbildung;
