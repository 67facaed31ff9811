package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Zufaellige Eltern mit zufaelligen Betraegen: Paare, Alleinerziehende, Fruehgeburten, Mehrlinge, Mutterschutz, Teilzeit. */
record Zufallslage(Planlage lage, Monatsbetraege betraege) {
    private static final int HOECHSTSTUNDEN = 32;

    /** Fruehestens so viele Wochen zu frueh, Monate zusammen und je Elternteil, letzter Basismonat (§ 4 Abs. 3 bis 5 BEEG). */
    private static final int[][] STUFEN = {
        {12, 12, 14, 15}, {13, 13, 15, 16}, {14, 14, 16, 17}, {15, 15, 17, 18}, {16, 16, 18, 19}
    };

    /** Das Recht fuer Geburten seit April 2024 in einer der Stufen der Fruehgeburt. */
    static Planrecht recht(int stufe) {
        int[] s = STUFEN[stufe];
        Planrecht r = new Planrecht(
                s[0],
                2,
                s[1],
                2,
                s[2],
                32,
                s[3],
                stufe > 0,
                HOECHSTSTUNDEN,
                new Planrecht.Parallel(1, 12),
                new Planrecht.Bonus(2, 4, 24, HOECHSTSTUNDEN));
        return stufe > 0 ? r.ohneParallelgrenze() : r;
    }

    static Zufallslage zu(long saat) {
        Random w = new Random(saat);
        int stufe = w.nextInt(3) > 0 ? 0 : w.nextInt(5);
        Planrecht recht = w.nextInt(5) == 0 ? recht(stufe).ohneParallelgrenze() : recht(stufe);
        return mit(recht, w);
    }

    /** Zufaellige Eltern in diesem Recht. */
    static Zufallslage mit(Planrecht recht, Random w) {
        boolean paar = w.nextInt(4) > 0;
        boolean bonus = w.nextBoolean();
        List<Planelternteil> eltern = new ArrayList<>();
        int mutterschaft = w.nextInt(3) == 0 ? 0 : Math.min(recht.letzterBasismonat(), 2 + w.nextInt(3));
        eltern.add(new Planelternteil("a1", mutterschaft, 0, bonus, w.nextInt(12) > 0));
        if (paar) {
            eltern.add(new Planelternteil("a2", 0, 0, bonus && w.nextInt(4) > 0, w.nextInt(12) > 0));
        }
        Planlage lage = new Planlage(eltern, recht, w.nextInt(4) > 0, w.nextInt(3) > 0);
        return new Zufallslage(lage, betraege(lage, w));
    }

    /** Je Elternteil ein Betrag, bei Plus mindestens die Haelfte; bis zu einem Monat erhoeht; manchmal nur als Spanne bekannt. */
    private static Monatsbetraege betraege(Planlage lage, Random w) {
        List<int[]> saetze = new ArrayList<>();
        for (Planelternteil p : lage.eltern()) {
            int basis = 30_000 + w.nextInt(150_001);
            int plus = w.nextInt(3) == 0 ? Math.min(basis, 90_000) : basis / 2;
            saetze.add(new int[] {basis, plus, w.nextInt(33), w.nextInt(4) == 0 ? w.nextInt(20_000) : 0});
        }
        return (e, art, m) -> betrag(saetze.get(e), lage.eltern().get(e), art, m);
    }

    private static Groesse betrag(int[] satz, Planelternteil p, Elterngeldmonat art, int monat) {
        if (p.mutterschaft(monat)) {
            return Groesse.genau(monat == p.mutterschaftsmonate() ? 57 : 0);
        }
        int grund = art == Elterngeldmonat.BASIS ? satz[0] : satz[1];
        BigDecimal cent = BigDecimal.valueOf(monat <= satz[2] ? grund * 11L / 10 : grund, 2);
        return Groesse.spanne(cent, cent.add(BigDecimal.valueOf(satz[3], 2)), Fakten.KEINE);
    }
}
