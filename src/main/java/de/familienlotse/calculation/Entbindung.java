package de.familienlotse.calculation;

import de.familienlotse.situation.Rolle;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Ob eine Frau ein Kind geboren hat. */
public record Entbindung(ErwachsenerLage frau, KindLage kind) {
    /** Mutter und Elternteil; sind beide Eltern Muetter, ist offen, wer das Kind geboren hat. */
    public Wahrheit war() {
        Wahrheit mutter = frau.person().rolle().ist(Rolle.MUTTER).und(kind.hatElternteil(frau.id()));
        boolean andereMutter = frau.lage().erwachsene().stream()
                .anyMatch(e -> e != frau
                        && e.person().rolle().wert() == Rolle.MUTTER
                        && kind.eltern().contains(e.id()));
        return andereMutter ? mutter.und(Wahrheit.offen(Fakten.KEINE)) : mutter;
    }

    /** Ob sie an einem Tag dieses Kalendermonats entbunden hat. */
    static Wahrheit imMonat(ErwachsenerLage frau, LocalDate tag) {
        var kinder = frau.lage().familie().kinder();
        if (!kinder.bekannt()) {
            return frau.person().rolle().ist(Rolle.MUTTER).und(kinder.beantwortet());
        }
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : frau.lage().kinder()) {
            Wahrheit jetzt = imMonat(k.kind().geboren(), tag);
            w = jetzt.istNein() ? w : w.oder(jetzt.und(new Entbindung(frau, k).war()));
        }
        return w;
    }

    private static Wahrheit imMonat(Geburt g, LocalDate tag) {
        LocalDate von = tag.withDayOfMonth(1);
        LocalDate bis = von.plusMonths(1);
        return g.bekannt()
                ? Wahrheit.von(!g.spaet().isBefore(von) && g.frueh().isBefore(bis))
                : Wahrheit.offen(g.fakt());
    }
}
