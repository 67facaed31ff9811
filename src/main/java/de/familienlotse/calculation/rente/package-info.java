/** Was ausgefallenes Einkommen ersetzt: Arbeitslosengeld, Renten wegen Todes, Zeiten der Kindererziehung. */
@org.springframework.modulith.NamedInterface("rente")
package de.familienlotse.calculation.rente;
