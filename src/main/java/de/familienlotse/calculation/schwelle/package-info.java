/** Grenzen und Stichtage rund um Betreuung, Beitraege, Wohnen und Rechtshilfe. */
@org.springframework.modulith.NamedInterface("schwelle")
package de.familienlotse.calculation.schwelle;
