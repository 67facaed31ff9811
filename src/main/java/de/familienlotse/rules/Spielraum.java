package de.familienlotse.rules;

import de.familienlotse.calculation.Abstand;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.util.List;

/** Worum sich die Rechnungen eines Haushalts durch alles Kommende hoechstens verschieben, und was davon abhaengt. */
final class Spielraum {
    /** Ein Unterschied im Bedarf wirkt auf die Luecke, das Wohngeld und den Kinderzuschlag. */
    private static final BigDecimal RECHNUNGEN = BigDecimal.valueOf(3);

    private final Rechnungen rechnungen;
    private final boolean unbegrenzt;
    private final BigDecimal einfach;
    private final BigDecimal alle;
    private Abstand abstand;

    Spielraum(List<Treffer> treffer, List<Rechtsereignis> recht, Lauf lauf) {
        rechnungen = lauf.rechnungen();
        unbegrenzt = !rechnungen.moeglich() || recht.stream().anyMatch(e -> e.mehr() == null);
        BigDecimal summe = BigDecimal.ZERO;
        for (Treffer t : treffer) {
            summe = summe.add(t.vorlage().wirkung());
        }
        BigDecimal koepfe = BigDecimal.valueOf(lauf.lage().personen().size());
        for (Rechtsereignis e : recht) {
            summe = e.mehr() == null ? summe : summe.add(e.mehr().abs().multiply(koepfe));
        }
        boolean kinder = !unbegrenzt && new Abstand(rechnungen).kinderMitEinkommen() > 0;
        Rechtsstand stand = lauf.lage().recht();
        BigDecimal stufe = kinder
                ? stand.zahl("kinderzuschlag.hoechstbetrag-je-kind")
                        .multiply(BigDecimal.valueOf(new Abstand(rechnungen).kinderMitEinkommen()))
                : BigDecimal.ZERO;
        einfach = summe.add(stufe);
        alle = summe.multiply(RECHNUNGEN).add(stufe);
    }

    /** Ob sich die Wahrheit dieses rechnerischen Merkmals aendern kann. */
    boolean bewegt(Merkmal m) {
        if (unbegrenzt) {
            return true;
        }
        if (abstand == null) {
            abstand = new Abstand(rechnungen);
        }
        return switch (m.leistung()) {
            case "grundsicherungsgeld-sgb2" -> abstand.bedarf().compareTo(alle) <= 0;
            case "kinderzuschlag" ->
                abstand.bedarf().min(abstand.kinderzuschlag()).compareTo(alle) <= 0;
            case "wohngeld-mietzuschuss", "wohngeld-lastenzuschuss" ->
                abstand.wohngeld().compareTo(einfach) <= 0;
            default -> true;
        };
    }
}
