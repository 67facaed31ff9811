package de.familienlotse.rules;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Vollendung;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Ein Ereignis nach dem Recht eines Tages.
 *
 * @param text mit den Zahlen des Rechts
 * @param norm die genannte, sonst die des Parameters, der den Tag bestimmt
 * @param betrag worum es geht, soweit das Recht allein es sagt, sonst null
 * @param unmittelbar Leistungen, auf die es wirkt; zuerst die, in deren Ordner es steht
 * @param wirkung worum sich die Rechnungen des Haushalts dadurch hoechstens verschieben, Euro je Monat
 */
record Vorlage(
        Ereignisregel regel,
        Zeitangabe.Abstand abstand,
        String text,
        String norm,
        Groesse betrag,
        List<Integer> unmittelbar,
        BigDecimal wirkung) {
    /** Der Tag des Ereignisses, wenn von {@code beginn} an gezaehlt wird. */
    LocalDate tag(LocalDate beginn) {
        LocalDate tag =
                abstand.tage() == 0 ? Vollendung.monate(beginn, abstand.monate()) : beginn.plusDays(abstand.tage());
        return switch (regel.wann().zum()) {
            case TAG -> tag;
            case FOLGETAG -> tag.plusDays(1);
            case MONATSERSTEN -> Vollendung.monatserster(tag);
            case FOLGEMONAT -> tag.withDayOfMonth(1).plusMonths(1);
            case VOLLENDUNGSMONAT -> tag.minusDays(1).withDayOfMonth(1);
        };
    }
}
