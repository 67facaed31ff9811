/** Zuwanderung: Integrationskurs, Beratung und Aufenthalt. */
@org.springframework.modulith.NamedInterface("zuwanderung")
package de.familienlotse.calculation.zuwanderung;
