package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.mutterschutz.Mutter;
import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Rechtsstand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Die Altersgrenzen, Fristen und Stichtage, nach denen Bedingungen fragen, abgehoert an Proben: fuer Leistungen, die keine eigenen
 * Ereignisse nennen. Was an dem Tag gilt, sagt erst die Regel ({@link Tagesblick}).
 */
final class Zeitgrenzen {
    private static final String BEDARF = "sgb2.regelbedarf";
    private static final String LOHN = "lohn.";
    private static final Set<String> ALTER = Set.of("jahre", "monate");

    private final Regelbestand bestand;
    private final Quellenwahl quellen;
    private final Horcher horcher;
    private final Zeitereignisse ereignisse;
    private final Rechtsstand recht;
    private final BitSet zeitlich = new BitSet();

    /** {@code proben}: Familien, an denen sich zeigt, was eine Regel liest. */
    Zeitgrenzen(Regelbestand bestand, Regelquellen regeln, Quellenwahl quellen, List<Lage> proben) {
        this.bestand = bestand;
        this.quellen = quellen;
        horcher = new Horcher(bestand, quellen, proben);
        ereignisse = new Zeitereignisse(regeln);
        recht = proben.get(0).recht();
        for (Merkmal m : bestand.merkmale()) {
            boolean bewegt =
                    !stichtage(m).leer() || mutter(m) || liest(m).stream().anyMatch(this::zaehlt);
            zeitlich.set(m.nummer(), bewegt);
        }
    }

    /** Ob der Tag die Bedingung wenden kann. */
    boolean zeitlich(int merkmal) {
        return zeitlich.get(merkmal);
    }

    /** Die Leistung, nach deren Ergebnis die Bedingung fragt, oder -1. */
    int quelle(int merkmal) {
        return quellen.von(merkmal);
    }

    /** Rechnungen mit Bedarf und Lohn des Haushalts bleiben, wie sie heute sind; ihre Wechsel kuendigen Ereignisse mit {@code betrifft} an. */
    private Set<String> liest(Merkmal m) {
        Set<String> namen = quellen.gerechnet(m) ? Set.of() : horcher.liest(m);
        boolean lohn = quellen.rechnerisch(m) && namen.stream().anyMatch(n -> n.startsWith(LOHN));
        return lohn || namen.contains(BEDARF) ? Set.of() : namen;
    }

    /** Je Grenze einer Bedingung ihre Ereignisse; mehrere am selben Tag fasst {@link Ausblickstand} zusammen. */
    List<Ereignisregel> von(Merkmal m, int leistung) {
        List<Ereignisregel> liste = new ArrayList<>();
        for (String name : liest(m)) {
            if (zaehlt(name)) {
                liste.addAll(ereignisse.zu(m, leistung, recht.parameter(name)));
            }
        }
        return liste;
    }

    /** Die Tage, an denen sich der Betrag der Leistung aendern kann. */
    List<Ereignisregel> betrag(Leistung l, int nummer) {
        Set<String> namen = horcher.betrag(l);
        return namen.stream()
                .filter(name -> !namen.contains(BEDARF) && zaehlt(name))
                .flatMap(name -> ereignisse.betrag(l, nummer, recht.parameter(name)).stream())
                .toList();
    }

    /** Die Parameter, aus denen sich der Betrag ergibt. */
    Set<String> betragsparameter(Leistung l) {
        return horcher.betrag(l);
    }

    /** Ob der Parameter ganze Jahre, Monate, Wochen oder Tage zaehlt. */
    private boolean zaehlt(String name) {
        Parameter p = recht.parameter(name);
        BigDecimal zahl = recht.gilt(name) ? recht.wert(name).zahl() : null;
        boolean ganz = zahl != null && zahl.stripTrailingZeros().scale() <= 0;
        return ganz && (ALTER.contains(p.einheit()) || Zeitereignisse.FRIST.contains(p.einheit()));
    }

    /** Die Tage des Kalenders, die die Bedingung wenden koennen. */
    Stichtage stichtage(Merkmal m) {
        Stichtage tage = new Stichtage();
        liest(m).stream().map(recht::parameter).forEach(tage::nimm);
        return tage;
    }

    /** Ob die Bedingung nach den Fristen des Mutterschutzes fragt. */
    boolean mutter(Merkmal m) {
        Buendelglied frage = bestand.frage(m.nummer());
        return frage != null && frage.art() == Mutter.class;
    }
}
