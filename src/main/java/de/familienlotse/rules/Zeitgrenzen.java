package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Die Altersgrenzen und Fristen, nach denen Bedingungen fragen, abgehoert an Proben: fuer Leistungen, die keine eigenen Ereignisse
 * nennen. Was an dem Tag gilt, sagt erst die Regel ({@link Tagesblick}).
 */
final class Zeitgrenzen {
    private static final Set<String> ZEIT = Set.of("jahre", "monate");

    private final Regelbestand bestand;
    private final Regelquellen regeln;
    private final Rechtsstand recht;
    private final List<Lage> proben;
    private final BitSet zeitlich = new BitSet();
    private final Rechtsstand abgehoert;
    private final Map<Integer, Set<String>> liest = new HashMap<>();

    /** {@code proben}: Familien, an denen sich zeigt, was eine Regel liest. */
    Zeitgrenzen(Regelbestand bestand, Regelquellen regeln, List<Lage> proben) {
        this.bestand = bestand;
        this.regeln = regeln;
        this.proben = proben;
        recht = proben.get(0).recht();
        abgehoert = recht.frisch();
    }

    /** Ob die Bedingung eine Zeitgrenze liest. */
    boolean zeitlich(int merkmal) {
        return zeitlich.get(merkmal);
    }

    /** Je Grenze einer Bedingung ein Ereignis; mehrere am selben Tag fasst {@link Ausblickstand} zusammen. */
    List<Ereignisregel> von(Merkmal m, int leistung) {
        List<Ereignisregel> liste = new ArrayList<>();
        Buendelglied frage = bestand.frage(m.nummer());
        if (frage != null) {
            for (String name : liest.computeIfAbsent(frage.zeile(), z -> liest(frage))) {
                if (grenze(name)) {
                    zeitlich.set(m.nummer());
                    liste.add(ereignis(m, leistung, name));
                }
            }
        }
        return liste;
    }

    /** Ob der Parameter ganze Jahre oder Monate zaehlt. */
    private boolean grenze(String name) {
        BigDecimal zahl = recht.wert(name).zahl();
        return zahl != null
                && zahl.stripTrailingZeros().scale() <= 0
                && ZEIT.contains(recht.parameter(name).einheit());
    }

    private Set<String> liest(Buendelglied frage) {
        abgehoert.gelesen();
        for (Lage l : proben) {
            Fragefakten fakten = new Fragefakten(new Lage(l.familie(), abgehoert));
            fakten.zu(frage).forEach(fakt -> frage.antwort(fakt));
        }
        return abgehoert.gelesen();
    }

    private Ereignisregel ereignis(Merkmal m, int leistung, String grenze) {
        String wann = regeln.wann(m);
        boolean aufenthalt = wann.contains("lebtHierSeit(");
        Zeitbeginn von = aufenthalt ? Zeitbeginn.AUFENTHALT : Zeitbeginn.GEBURT;
        Zeitangabe.Zum zum = wann.contains("alterZuMonatsbeginn()") ? Zeitangabe.Zum.MONATSERSTEN : Zeitangabe.Zum.TAG;
        return new Ereignisregel(
                leistung,
                m.id(),
                null,
                aufenthalt ? Wer.ERWACHSENER : Wer.PERSON,
                List.of(),
                new Zeitangabe(von, grenze, Zeitangabe.Zaehlung.ALTER, zum),
                Map.of(m.nummer(), Wird.FRAGE),
                "",
                m.norm(),
                Betragsangabe.KEINE,
                List.of());
    }
}
