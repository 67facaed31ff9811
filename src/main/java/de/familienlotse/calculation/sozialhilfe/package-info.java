/** Existenzsicherung neben dem SGB II: Asylbewerberleistungen und Grundsicherung bei Erwerbsminderung. */
@org.springframework.modulith.NamedInterface("sozialhilfe")
package de.familienlotse.calculation.sozialhilfe;
