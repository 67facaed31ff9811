/** Was die Krankenkasse Familien gibt: Krankengeld fuer kranke Kinder, Haushaltshilfe, Familienversicherung (SGB V). */
@org.springframework.modulith.NamedInterface("krankenkasse")
package de.familienlotse.calculation.krankenkasse;
