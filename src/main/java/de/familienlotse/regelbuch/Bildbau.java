package de.familienlotse.regelbuch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Zeichnet die Beziehungen untereinander: oben, was zuerst kommt, unten, was folgt oder ausgeschlossen ist. */
final class Bildbau {
    private static final Set<String> ZUERST = Set.of("setztVoraus", "vorrang", "eroeffnetDurch");
    private static final String AUSSCHLUSS = "schliesstAus";
    private static final int HOECHSTENS = 8;
    private static final int LINKS = 24;
    private static final int BREIT = 272;
    private static final int RAND = 8;
    private static final int ZEILE = 18;
    private static final int LUFT = 8;
    private static final int ZEICHEN = 34;
    private static final int SCHIENE_LINKS = 8;
    private static final int SCHIENE_RECHTS = 312;
    private static final int SPITZE = 5;
    private static final int ABSTAND = 6;

    private final List<Bild.Kasten> kaesten = new ArrayList<>();
    private final List<Bild.Wort> worte = new ArrayList<>();
    private final List<String> linien = new ArrayList<>();
    private final List<String> trennungen = new ArrayList<>();
    private final Set<String> gezeichnet = new HashSet<>();
    private int y = LUFT;

    private Bildbau() {}

    /** Das Bild; null ohne Beziehungen. */
    static Bild zeichne(String name, List<Gruppe> gruppen) {
        if (gruppen.isEmpty()) {
            return null;
        }
        Bildbau bau = new Bildbau();
        List<Integer> zuerst = new ArrayList<>();
        gruppen.stream().filter(g -> ZUERST.contains(g.art())).forEach(g -> zuerst.addAll(bau.gruppe(g)));
        int mitte = bau.kasten(name, true);
        int hinein = mitte - ABSTAND;
        zuerst.forEach(von -> bau.linien.add("M" + LINKS + " " + von + " H" + SCHIENE_LINKS + " V" + hinein));
        if (!zuerst.isEmpty()) {
            bau.linien.add(spitze(hinein));
        }
        gruppen.stream().filter(g -> !ZUERST.contains(g.art())).forEach(g -> bau.nach(g, mitte));
        return new Bild(bau.y, bau.kaesten, bau.worte, bau.linien, bau.trennungen);
    }

    private void nach(Gruppe g, int mitte) {
        boolean ausschluss = g.art().equals(AUSSCHLUSS);
        for (int ziel : gruppe(g)) {
            if (ausschluss) {
                int rechts = LINKS + BREIT;
                trennungen.add("M" + rechts + " " + mitte + " H" + SCHIENE_RECHTS + " V" + ziel + " H" + rechts);
            } else {
                linien.add("M" + LINKS + " " + (mitte + ABSTAND) + " H" + SCHIENE_LINKS + " V" + ziel);
                linien.add(spitze(ziel));
            }
        }
    }

    /** Ein Pfeil von der linken Schiene in einen Kasten. */
    private static String spitze(int y) {
        int ende = LINKS - SPITZE;
        return "M" + SCHIENE_LINKS + " " + y + " H" + LINKS + " M" + ende + " " + (y - SPITZE) + " L" + LINKS + " " + y
                + " L" + ende + " " + (y + SPITZE);
    }

    /** Zeichnet Beschriftung und Kaesten, jede Leistung einmal, ausgeschlossene immer; gibt die Hoehen der Kaestenmitten. */
    private List<Integer> gruppe(Gruppe g) {
        List<Gruppe.Nachbar> neue = g.nachbarn().stream()
                .filter(n -> gezeichnet.add(n.id()) || g.art().equals(AUSSCHLUSS))
                .toList();
        if (neue.isEmpty()) {
            return List.of();
        }
        wort("beziehung." + g.art(), neue.size());
        List<Integer> mitten = new ArrayList<>();
        neue.stream().limit(HOECHSTENS).forEach(n -> mitten.add(kasten(n.name(), false)));
        if (neue.size() > HOECHSTENS) {
            y -= LUFT;
            wort("beziehung.weitere", neue.size() - HOECHSTENS);
        }
        return mitten;
    }

    private void wort(String schluessel, int zahl) {
        y += ZEILE;
        worte.add(new Bild.Wort(LINKS, y, schluessel, zahl));
        y += LUFT;
    }

    private int kasten(String text, boolean mitte) {
        if (mitte) {
            y += LUFT;
        }
        List<Bild.Zeile> zeilen = new ArrayList<>();
        for (String z : umbruch(text)) {
            zeilen.add(new Bild.Zeile(LINKS + RAND, y + ZEILE * (zeilen.size() + 1), z));
        }
        int hoehe = ZEILE * zeilen.size() + RAND;
        kaesten.add(new Bild.Kasten(LINKS, y, BREIT, hoehe, mitte, zeilen));
        int hier = y + hoehe / 2;
        y += hoehe + LUFT;
        return hier;
    }

    /** Bricht an Leerzeichen um; ein zu langes Wort bleibt ganz. */
    static List<String> umbruch(String text) {
        List<String> zeilen = new ArrayList<>();
        StringBuilder zeile = new StringBuilder();
        for (String wort : text.split(" ")) {
            if (!zeile.isEmpty() && zeile.length() + 1 + wort.length() > ZEICHEN) {
                zeilen.add(zeile.toString());
                zeile.setLength(0);
            }
            zeile.append(zeile.isEmpty() ? "" : " ").append(wort);
        }
        zeilen.add(zeile.toString());
        return zeilen;
    }
}
