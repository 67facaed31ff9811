/** In welcher Lage die Familie ist, soweit viele Leistungen danach fragen: Alter der Kinder, Alltag, Schule, Anliegen, Bezug. */
@org.springframework.modulith.NamedInterface("lebenslage")
package de.familienlotse.calculation.lebenslage;
