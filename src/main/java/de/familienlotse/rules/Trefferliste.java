package de.familienlotse.rules;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Welche Ereignisse die Personen einer Familie treffen, nach Tagen geordnet. */
final class Trefferliste {
    /** Tage im Abstand und das Runden verschieben den Tag um hoechstens so viele Monate ueber die ganzen hinaus. */
    private static final int UNSCHARF = 2;

    private final Lage lage;
    private final LocalDate bis;
    private final int vonMonat;
    private final int bisMonat;
    private final List<Treffer> treffer = new ArrayList<>();

    private Trefferliste(Lage lage, LocalDate bis) {
        this.lage = lage;
        this.bis = bis;
        vonMonat = monat(lage.tag()) - UNSCHARF;
        bisMonat = monat(bis) + UNSCHARF;
    }

    static List<Treffer> zu(Lage lage, Ausblickstand stand, LocalDate bis) {
        Trefferliste t = new Trefferliste(lage, bis);
        for (Vorlage v : stand.vorlagen()) {
            for (Person p : v.regel().wer().personen(lage)) {
                t.pruefe(v, p);
            }
        }
        t.treffer.sort(Comparator.comparing(Treffer::am));
        return t.treffer;
    }

    private void pruefe(Vorlage v, Person p) {
        Zeitangabe wann = v.regel().wann();
        LocalDate frueh = wann.von().frueh(p);
        if (frueh == null) {
            return;
        }
        LocalDate spaet = wann.von().spaet(p);
        if (weitWeg(frueh, spaet, v.abstand())) {
            return;
        }
        LocalDate erster = v.tag(frueh);
        LocalDate letzter = frueh.equals(spaet) ? erster : v.tag(spaet);
        boolean kommt = erster.isAfter(lage.tag());
        LocalDate am = kommt ? erster : letzter;
        boolean bald = am.isAfter(lage.tag()) && !am.isAfter(bis);
        if (bald && v.regel().nur().stream().allMatch(n -> n.trifft(p))) {
            treffer.add(new Treffer(am, genau(wann.von(), erster.equals(letzter), kommt), v, p));
        }
    }

    /** Ob der Tag sicher ausserhalb liegt, ohne ihn auszurechnen. */
    private boolean weitWeg(LocalDate frueh, LocalDate spaet, Zeitangabe.Abstand abstand) {
        int monate = abstand.ganzeMonate();
        return monat(spaet) + monate < vonMonat || monat(frueh) + monate > bisMonat;
    }

    private static Treffer.Genau genau(Zeitbeginn von, boolean tagGenau, boolean kommt) {
        if (von == Zeitbeginn.TERMIN) {
            return Treffer.Genau.TERMIN;
        }
        return tagGenau ? Treffer.Genau.JA : kommt ? Treffer.Genau.FRUEHESTENS : Treffer.Genau.SPAETESTENS;
    }

    private static int monat(LocalDate t) {
        return t.getYear() * Zeitangabe.MONATE_JE_JAHR + t.getMonthValue();
    }
}
