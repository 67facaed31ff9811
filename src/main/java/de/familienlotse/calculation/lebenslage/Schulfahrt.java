package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Der Weg eines Kindes zur Schule nach der Schuelerfahrkostenverordnung (§ 5 Abs. 2, § 6 SchfkVO). */
public record Schulfahrt(KindLage kind) {
    /** Ob es zur Sekundarstufe II gehoert: ab Klasse 11 oder im Berufskolleg, nicht im Weiterbildungskolleg. */
    public Wahrheit sekundarstufeZwei() {
        Schulbesuch schule = new Schulbesuch(kind);
        Wahrheit oberstufe = schule.abKlasse("klasse.elf")
                .und(schule.hatForm("weiterbildungskolleg").nicht());
        return schule.hatForm("berufskolleg").oder(oberstufe);
    }

    /** Ob der Weg weiter ist als die Grenze der Schulstufe; ein kuerzerer kann gefaehrlich oder zu schwer sein, das prueft die Stadt. */
    public Wahrheit zuWeit(String stufe) {
        BigDecimal grenze = kind.recht().zahl("schulfahrt.mindestentfernung", stufe);
        Wahrheit weit = kind.kind().schulwegKm().ueber(grenze);
        boolean kurz = weit.istNein() && kind.kind().schulwegKm().bis().signum() > 0;
        return kurz ? Wahrheit.offen(Fakten.KEINE) : weit;
    }
}
