package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Ein Kind vor dem naechsten Schuljahr, das am 1. August beginnt (§ 35 SchulG). */
public record Schulanfang(KindLage kind) {
    private static final String STICHTAG = "einschulung.stichtag";

    /** Ob es vor dem Beginn des 30. September sechs Jahre vollendet: das tut, wer an diesem Tag oder frueher sechs wird. */
    public Wahrheit schulpflichtig() {
        return kind.kind().geboren().alterAm(stichtag()).mindestens(kind.recht().zahl("alter.sechs"));
    }

    /** Ob es vorzeitig zur Schule kann; vor dem vierten Geburtstag nicht, danach entscheidet die Schulleitung. */
    public Wahrheit schulfaehig() {
        return new Kindesalter(kind).ab("alter.vier").und(Wahrheit.offen(Fakten.KEINE));
    }

    /** Ob erhebliche gesundheitliche Gruende gegen den Schulstart sprechen; ein Anlass genuegt nicht, das Gutachten entscheidet. */
    public Wahrheit gesundheitlicheGruende() {
        Kindesalltag k = new Kindesalltag(kind);
        return k.entwicklungssorge()
                .oder(k.krank(Krankheit.AKUT, Krankheit.CHRONISCH, Krankheit.LEBENSVERKUERZEND))
                .oder(k.behindert(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH, Behinderung.DROHEND))
                .und(Wahrheit.offen(Fakten.KEINE));
    }

    /** Der 30. September des Jahres, in dem das naechste Schuljahr beginnt. */
    private LocalDate stichtag() {
        LocalDate tag = kind.lage().tag();
        boolean begonnen =
                tag.getMonthValue() >= kind.recht().zahl("schulanfang.monat").intValue();
        int jahr = begonnen ? tag.getYear() + 1 : tag.getYear();
        return LocalDate.of(jahr, teil("monat"), teil("tag"));
    }

    private int teil(String name) {
        return kind.recht().zahl(STICHTAG, name).intValue();
    }
}
