/** Schutzfristen und Geld um die Geburt (MuSchG, § 24i SGB V). */
@org.springframework.modulith.NamedInterface("mutterschutz")
package de.familienlotse.calculation.mutterschutz;
