package de.familienlotse.rules;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Was sich von einem Tag an ankuendigen laesst, bevor eine Familie bekannt ist; einmal gebildet, solange das Recht dasselbe ist. */
final class Ausblickstand {
    /** So weit wird vorausgesehen. */
    static final int MONATE = 24;

    private final List<Vorlage> vorlagen = new ArrayList<>();
    private final Map<Integer, Vorlage> kalender = new TreeMap<>();
    private final List<Rechtsereignis> recht;

    Ausblickstand(Ausblickwerk werk, Rechtsstand stand) {
        Map<List<Object>, Ereignisregel> grenzen = new LinkedHashMap<>();
        for (Ereignisregel r : werk.ereignisse()) {
            if (r.wann().gilt(stand) && r.gefragt()) {
                grenzen.merge(r.stelle(stand), r, Ereignisregel::mit);
            } else if (r.wann().gilt(stand)) {
                vorlagen.add(vorlage(werk, r, stand));
            }
        }
        grenzen.values().forEach(r -> vorlagen.add(vorlage(werk, r, stand)));
        werk.stichtage().forEach((l, s) -> kalender.put(l, vorlage(werk, s.regel(), stand)));
        recht = Rechtsaenderungen.nach(stand, werk, werk.parameter());
    }

    private static Vorlage vorlage(Ausblickwerk werk, Ereignisregel r, Rechtsstand stand) {
        String text = r.text();
        if (text.contains("{alter}")) {
            text = text.replace(
                    "{alter}", Deutsch.zahl(Zeitangabe.zahl(stand, r.wann().groesse())));
        }
        Groesse betrag = betrag(werk, r, stand);
        String norm = r.norm() == null ? stand.parameter(r.wann().parameter()).norm() : r.norm();
        return new Vorlage(
                r, r.wann().am(stand), text, norm, betrag, werk.unmittelbar(r), wirkung(werk, r, betrag, stand));
    }

    /** Der genannte Betrag, sonst der feste Satz der Leistung; null, wenn erst die Familie ihn zeigt. */
    private static Groesse betrag(Ausblickwerk werk, Ereignisregel r, Rechtsstand stand) {
        Groesse genannt = r.betrag().am(stand);
        Betragsregel b = werk.leistung(r.leistung()).betrag();
        boolean satz = genannt == null
                && !r.wird().isEmpty()
                && Betragsregel.SATZ.equals(b.art())
                && stand.gilt(b.parameter());
        return satz ? Groesse.genau(stand.zahl(b.parameter())) : genannt;
    }

    private static BigDecimal wirkung(Ausblickwerk werk, Ereignisregel r, Groesse betrag, Rechtsstand stand) {
        if (r.gefragt() || !werk.wirktAufRechnungen(r)) {
            return BigDecimal.ZERO;
        }
        return betrag == null
                ? stand.zahl("sgb2.regelbedarf", "rbs1")
                : betrag.von().abs().max(betrag.bis().abs());
    }

    List<Vorlage> vorlagen() {
        return vorlagen;
    }

    /** Je Leistung, die Stichtage hat, was an ihnen zu fragen ist. */
    Map<Integer, Vorlage> kalender() {
        return kalender;
    }

    /** Was sich am Recht bis zu diesem Tag aendert. */
    List<Rechtsereignis> recht(LocalDate bis) {
        return recht.stream().filter(e -> !e.am().isAfter(bis)).toList();
    }
}
