/** Pflege, Behinderung und Teilhabe: was Menschen mit Pflegegrad oder Behinderung und denen zusteht, die sie pflegen. */
@org.springframework.modulith.NamedInterface("pflege")
package de.familienlotse.calculation.pflege;
