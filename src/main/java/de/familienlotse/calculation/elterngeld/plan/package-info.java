/** Der Monatsplan des Elterngelds: wer bezieht was in welchem Lebensmonat, ob das geht und was am meisten bringt. */
@org.springframework.modulith.NamedInterface("elterngeld-plan")
package de.familienlotse.calculation.elterngeld.plan;
