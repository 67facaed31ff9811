package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Rechtsstand;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Die Altersgrenzen, Fristen und Stichtage, nach denen Bedingungen fragen, abgehoert an Proben: fuer Leistungen, die keine eigenen
 * Ereignisse nennen. Was an dem Tag gilt, sagt erst die Regel ({@link Tagesblick}).
 */
final class Zeitgrenzen {
    private static final Set<String> ALTER = Set.of("jahre", "monate");

    private final Regelbestand bestand;
    private final Quellenwahl quellen;
    private final Faktenorte orte;
    private final Horcher horcher;
    private final Zeitereignisse ereignisse;
    private final Rechtsstand recht;
    private final BitSet zeitlich = new BitSet();

    /** {@code proben}: Familien, an denen sich zeigt, was eine Regel liest. */
    Zeitgrenzen(Regelbestand bestand, Regelquellen regeln, Quellenwahl quellen, List<Lage> proben) {
        this.bestand = bestand;
        this.quellen = quellen;
        orte = new Faktenorte(arten(bestand), proben);
        horcher = new Horcher(bestand, quellen, orte, proben);
        ereignisse = new Zeitereignisse(regeln);
        recht = proben.get(0).recht();
        for (Merkmal m : bestand.merkmale()) {
            boolean bewegt = !stichtage(m).leer()
                    || !laeufe(m).isEmpty()
                    || liest(m).stream().anyMatch(name -> !groessen(name).isEmpty());
            zeitlich.set(m.nummer(), bewegt);
        }
    }

    private static Set<Class<?>> arten(Regelbestand bestand) {
        Set<Class<?>> arten = new HashSet<>();
        for (Merkmal m : bestand.merkmale()) {
            Buendelglied frage = bestand.frage(m.nummer());
            if (frage != null) {
                arten.add(frage.art());
            }
        }
        return arten;
    }

    /** Wo die Fakten stehen, nach denen die Bedingungen fragen. */
    Faktenorte orte() {
        return orte;
    }

    /** Ob der Tag die Bedingung wenden kann. */
    boolean zeitlich(int merkmal) {
        return zeitlich.get(merkmal);
    }

    /** Die Leistung, nach deren Ergebnis die Bedingung fragt, oder -1. */
    int quelle(int merkmal) {
        return quellen.von(merkmal);
    }

    /** Wonach sie fragt; Rechnungen des Haushalts, die eigene Ereignisse haben, bleiben, wie sie heute sind. */
    private Set<String> liest(Merkmal m) {
        return quellen.gerechnet(m) ? Set.of() : horcher.liest(m);
    }

    /** Je Grenze einer Bedingung ihre Ereignisse; mehrere am selben Tag fasst {@link Ausblickstand} zusammen. */
    List<Ereignisregel> von(Merkmal m, int leistung) {
        List<Ereignisregel> liste = new ArrayList<>();
        for (String name : liest(m)) {
            for (String groesse : groessen(name)) {
                liste.addAll(ereignisse.zu(m, leistung, recht.parameter(name), groesse));
            }
        }
        return liste;
    }

    /** Die Tage, an denen sich der Betrag der Leistung aendern kann. */
    List<Ereignisregel> betrag(Leistung l, int nummer) {
        Set<String> namen = horcher.betrag(l);
        return namen.stream()
                .flatMap(name -> groessen(name).stream()
                        .flatMap(g -> ereignisse.betrag(l, nummer, recht.parameter(name), g).stream()))
                .toList();
    }

    /** Die Parameter, aus denen sich der Betrag ergibt. */
    Set<String> betragsparameter(Leistung l) {
        return horcher.betrag(l);
    }

    /** Die Jahre, Monate, Wochen oder Tage, die der Parameter zaehlt: er selbst oder die Zahlen seiner Tabelle. */
    private List<String> groessen(String name) {
        if (!recht.gilt(name)) {
            return List.of();
        }
        String einheit = recht.parameter(name).einheit();
        boolean alter = ALTER.contains(einheit);
        return Zeitangabe.groessen(name, recht.wert(name)).stream()
                .filter(g -> alter || Zeitereignisse.FRIST.contains(einheit) && g.equals(name))
                .filter(g -> Zeitangabe.zahl(recht, g).stripTrailingZeros().scale() <= 0)
                .toList();
    }

    /** Die Tage des Kalenders, die die Bedingung wenden koennen. */
    Stichtage stichtage(Merkmal m) {
        Stichtage tage = new Stichtage();
        liest(m).stream().map(recht::parameter).forEach(tage::nimm);
        return tage;
    }

    /** Nach welchen Tagen im Leben einer Person die Bedingung fragt. */
    Set<Lebenslauf> laeufe(Merkmal m) {
        return Lebenslauf.in(bestand.frage(m.nummer()));
    }
}
