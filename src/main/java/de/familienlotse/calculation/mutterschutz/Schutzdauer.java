package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;

/**
 * Wie weit die Schutzfrist um eine Geburt reicht, je nachdem, wie offene Fragen ausgehen (§ 3 Abs. 1, 2 MuSchG).
 *
 * @param termin der errechnete Tag; null, wenn er fehlt oder das Kind an ihm kommt
 * @param amTermin ob mit einer Geburt am errechneten Tag gerechnet wird
 * @param lang ob die Frist verlaengert ist; ueber Zeugnisse ist nicht entschieden
 * @param imRegelfall dasselbe fuer die Rechnung: Zeugnisse gelten als gegeben
 * @param fehlt was sie genauer macht
 */
public record Schutzdauer(
        Rechtsstand recht, LocalDate termin, boolean amTermin, Wahrheit lang, Wahrheit imRegelfall, Fakten fehlt) {
    /** Wie offene Fragen ausgehen. */
    public enum Lesart {
        KUERZESTE,
        LAENGSTE,
        REGEL
    }

    /** Um die Geburt dieses Kindes. */
    public static Schutzdauer geboren(KindLage kind, Wahrheit mehrlinge) {
        Verlaengerung v = new Verlaengerung(kind);
        var termin = kind.kind().entbindungstermin();
        Wahrheit lang = mehrlinge.oder(v.gilt());
        return new Schutzdauer(
                kind.recht(),
                termin.wert(),
                false,
                lang,
                mehrlinge.oder(v.imRegelfall()),
                termin.beantwortet().fehlt().mit(lang.fehlt()));
    }

    /** Um eine Geburt am errechneten Tag. */
    public static Schutzdauer erwartet(Lage lage, Wahrheit mehrlinge) {
        return new Schutzdauer(lage.recht(), null, true, mehrlinge, mehrlinge, mehrlinge.fehlt());
    }

    /** Der erste Tag der Frist bei einer Geburt an diesem Tag. */
    public LocalDate erster(LocalDate geburt) {
        return frist(geburt, Lesart.REGEL).von();
    }

    /** Der letzte Tag der Frist bei einer Geburt an diesem Tag. */
    public LocalDate letzter(LocalDate geburt, Lesart lesart) {
        return frist(geburt, lesart).bis();
    }

    /** Welche Lesarten ein Betrag umfasst. */
    public List<Lesart> fuerBetrag() {
        boolean genau = (amTermin || termin != null) && !imRegelfall.istOffen();
        return genau ? List.of(Lesart.REGEL) : List.of(Lesart.KUERZESTE, Lesart.LAENGSTE);
    }

    private Schutzfrist frist(LocalDate geburt, Lesart lesart) {
        boolean verlaengert =
                switch (lesart) {
                    case KUERZESTE -> lang.istJa();
                    case LAENGSTE -> !lang.istNein();
                    case REGEL -> imRegelfall.istJa();
                };
        return Schutzfrist.um(termin(geburt, lesart), geburt, verlaengert, recht);
    }

    /** Ohne ihn kann die ganze Frist vor der Geburt verloren sein. */
    private LocalDate termin(LocalDate geburt, Lesart lesart) {
        boolean verloren = termin == null && !amTermin && lesart == Lesart.LAENGSTE;
        return verloren ? geburt.plusDays(Schutzfrist.vorher(recht)) : termin == null ? geburt : termin;
    }
}
