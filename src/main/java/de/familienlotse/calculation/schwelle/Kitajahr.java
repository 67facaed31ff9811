package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Ein Kind im Kitajahr des Stichtags, vom 1. August bis zum 31. Juli (§ 50 Abs. 1 KiBiz). */
public record Kitajahr(KindLage kind) {
    private static final String STICHTAG = "elternbeitrag.beitragsfrei-stichtag";
    private static final String ALTER = "elternbeitrag.beitragsfrei-alter";

    /** Ob das Kind in Kita oder Kindertagespflege betreut wird. */
    public Wahrheit betreut() {
        return kind.kind().taetigkeit().istEines(Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE);
    }

    /** Ob es dort oder im Ganztag einer Grundschule betreut wird. */
    public Wahrheit betreutOderGanztag() {
        BigDecimal letzte = recht().zahl("elternbeitrag.letzte-grundschulklasse");
        var k = kind.kind();
        Wahrheit ganztag = k.taetigkeit()
                .ist(Kindtaetigkeit.SCHULE)
                .und(k.ganztag().ist(true))
                .und(k.klasse().gilt(x -> BigDecimal.valueOf(x).compareTo(letzte) <= 0));
        return betreut().oder(ganztag);
    }

    /** Ob das Kind bis zum 30. September des Kitajahrs vier wird; wird es das erst am Tag danach, entscheidet das Jugendamt. */
    public Wahrheit freiesJahr() {
        LocalDate bis = stichtag(jahr());
        Wahrheit moeglich = vierAm(bis.plusDays(1));
        return moeglich.und(vierAm(bis).oder(moeglich.und(Wahrheit.offen(Fakten.KEINE))));
    }

    /** Der 1. August, ab dem die Betreuung frei ist; null, wenn der Tag der Geburt nicht bekannt ist. */
    public LocalDate freiAb() {
        Geburt geboren = kind.kind().geboren();
        if (!geboren.tagGenau()) {
            return null;
        }
        LocalDate vier = geboren.frueh().plusYears(recht().zahl(ALTER).longValue());
        int jahr = vier.isAfter(stichtag(vier.getYear())) ? vier.getYear() + 1 : vier.getYear();
        return LocalDate.of(jahr, teil("kitajahr-monat"), 1);
    }

    private Wahrheit vierAm(LocalDate tag) {
        return kind.kind().geboren().alterAm(tag).mindestens(recht().zahl(ALTER));
    }

    /** Das Jahr, in dem das Kitajahr begonnen hat. */
    private int jahr() {
        LocalDate tag = kind.lage().tag();
        return tag.getMonthValue() < teil("kitajahr-monat") ? tag.getYear() - 1 : tag.getYear();
    }

    private LocalDate stichtag(int jahr) {
        return LocalDate.of(jahr, teil("monat"), teil("tag"));
    }

    private int teil(String name) {
        return recht().zahl(STICHTAG, name).intValue();
    }

    private Rechtsstand recht() {
        return kind.recht();
    }
}
