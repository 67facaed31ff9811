package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kind;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Ob die Schutzfrist nach der Geburt laenger ist: Mehrlinge, Behinderung, Fruehgeburt (§ 3 Abs. 2 Satz 2 MuSchG). */
record Verlaengerung(KindLage kind) {
    /** Streng; ueber Behinderung und Fruehgeburt entscheidet das aerztliche Zeugnis. */
    Wahrheit gilt() {
        Wahrheit zeugnis = behinderung().oder(fruehgeburt());
        return mehrlinge().oder(zeugnis.istJa() ? Wahrheit.offen(Fakten.KEINE) : zeugnis);
    }

    /** Fuer die Rechnung gilt das Zeugnis als gegeben; ohne Termin kam das Kind am Termin. */
    Wahrheit imRegelfall() {
        Wahrheit frueh = kind.kind().entbindungstermin().bekannt() ? fruehgeburt() : Wahrheit.NEIN;
        return mehrlinge().oder(behinderung()).oder(frueh);
    }

    private Wahrheit mehrlinge() {
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : kind.lage().kinder()) {
            w = k == kind ? w : w.oder(mehrling(k.kind()));
        }
        return w;
    }

    /** Ob das andere Kind dieselben Eltern hat und am selben Tag oder vor oder nach Mitternacht geboren ist. */
    private Wahrheit mehrling(Kind anderes) {
        Kind k = kind.kind();
        var a = k.geboren();
        var b = anderes.geboren();
        boolean moeglich = !a.bekannt() || !b.bekannt() || a.mindestabstand(b) <= 1;
        if (!moeglich) {
            return Wahrheit.NEIN;
        }
        Wahrheit tag = a.tagGenau() && b.tagGenau()
                ? Wahrheit.JA
                : Wahrheit.offen(a.fehlt().mit(b.fehlt()));
        return tag.und(gleicheEltern(anderes));
    }

    private Wahrheit gleicheEltern(Kind anderes) {
        var eigene = kind.kind().eltern();
        return eigene.beantwortet()
                .und(anderes.eltern().gilt(e -> Set.copyOf(e).equals(Set.copyOf(eigene.oder(List.of())))));
    }

    private Wahrheit behinderung() {
        return kind.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
    }

    /** Ob das Kind so lange vor dem Termin kam, dass Aerzte gewoehnlich eine Fruehgeburt bescheinigen. */
    private Wahrheit fruehgeburt() {
        Angabe<LocalDate> termin = kind.kind().entbindungstermin();
        var geboren = kind.kind().geboren();
        if (!termin.bekannt() || !geboren.bekannt()) {
            return Wahrheit.offen(termin.bekannt() ? geboren.fakt() : termin.fakt());
        }
        boolean sicher = frueh(geboren.spaet(), termin.wert());
        boolean moeglich = frueh(geboren.frueh(), termin.wert());
        return sicher == moeglich ? Wahrheit.von(sicher) : Wahrheit.offen(geboren.fakt());
    }

    private boolean frueh(LocalDate geburt, LocalDate termin) {
        long grenze =
                kind.recht().zahl("mutterschutz.fruehgeburt-tage-vor-termin").longValue();
        return ChronoUnit.DAYS.between(geburt, termin) > grenze;
    }
}
