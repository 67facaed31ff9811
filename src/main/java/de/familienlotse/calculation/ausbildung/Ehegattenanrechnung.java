package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Protokoll;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Einkommen der Ehefrau oder des Ehemanns, das zaehlt (§§ 24, 25 Abs. 1 Nr. 2, Abs. 4 BAföG). */
final class Ehegattenanrechnung {
    private final Lernperson l;

    Ehegattenanrechnung(Lernperson l) {
        this.l = l;
    }

    /** Euro je Monat; {@code freibetrag} steht dem Ehegatten zu. */
    Groesse angerechnet(BigDecimal freibetrag, Protokoll p) {
        if (l.hatEhegatten().istNein()) {
            return Groesse.NULL;
        }
        Groesse betrag =
                l.ehegatte() == null ? Groesse.unbekannt(l.hatEhegatten().fehlt()) : vonEhegatten(freibetrag);
        Groesse zaehlt = Groesse.waehle(l.hatEhegatten(), betrag, Groesse.NULL);
        return p.zeile("Einkommen der Ehefrau oder des Ehemanns, das zählt", zaehlt, "§§ 24, 25 BAföG");
    }

    private Groesse vonEhegatten(BigDecimal freibetrag) {
        var kinder = Kinderfreibetraege.von(l.ehegatte(), null);
        Groesse einkommen = new Jahreseinkommen(l.ehegatte()).jeMonat();
        return new Fremdeinkommen(l.recht()).angerechnet(einkommen, freibetrag, Groesse.NULL, kinder);
    }
}
