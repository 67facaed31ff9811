package de.familienlotse.rules;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Fuer welche Familien eine Aenderung des Rechts in Frage kommt; was offen ist, kommt in Frage. */
enum NurWenn {
    /** Ein Nettolohn wird geschaetzt. */
    LOHN_OHNE_NETTO(l -> erwachsener(l, t -> !t.netto().istGenau()) || kind(l, NurWenn::mitLohn)),
    /** Ein geschaetzter Lohn liegt in der Naehe der Minijob-Grenze, oder ein Kind verdient selbst. */
    GERINGER_LOHN(
            l -> erwachsener(l, t -> !t.netto().istGenau() && gering(t.brutto(), l)) || kind(l, NurWenn::mitLohn)),
    /** Die Eltern leben vielleicht nicht als Paar zusammen. */
    ALLEIN(l -> !l.paar().istJa()),
    /** Die Eltern leben vielleicht als Paar zusammen. */
    PAAR(l -> !l.paar().istNein()),
    /** Ein Kind ist an diesem Tag jung genug fuer Kinderkrankentage oder behindert, oder eines wird erwartet. */
    KIND_MIT_KRANKENTAGEN((l, am) -> kind(l, k -> mitKrankentagen(k, am)) || erwartet(l)),
    /** Ein Kind oder ein junger Erwachsener verdient neben Schule, Ausbildung oder Studium. */
    LOHN_IN_AUSBILDUNG(l ->
            l.erwachsene().stream().anyMatch(NurWenn::jungInAusbildung) || kind(l, k -> mitLohn(k) && inAusbildung(k)));

    /** Wer so viele Jahre vor dem Erwerbsalter ist, erreicht es, solange vorausgesehen wird. */
    private static final BigDecimal BALD = BigDecimal.valueOf(Ausblickstand.MONATE / Zeitangabe.MONATE_JE_JAHR);

    private final BiPredicate<Lage, LocalDate> bedingung;

    NurWenn(Predicate<Lage> bedingung) {
        this((l, am) -> bedingung.test(l));
    }

    NurWenn(BiPredicate<Lage, LocalDate> bedingung) {
        this.bedingung = bedingung;
    }

    static NurWenn von(String wort) {
        return valueOf(wort.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@code am}: der Tag der Aenderung. */
    boolean trifft(Lage l, LocalDate am) {
        return bedingung.test(l, am);
    }

    private static boolean erwachsener(Lage l, Predicate<Taetigkeit> lohn) {
        if (!l.familie().erwachsene().bekannt()) {
            return true;
        }
        for (ErwachsenerLage e : l.erwachsene()) {
            var taetigkeiten = e.person().taetigkeiten();
            if (!taetigkeiten.bekannt() || taetigkeiten.wert().stream().anyMatch(lohn)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gering(Groesse brutto, Lage l) {
        BigDecimal obergrenze = l.recht().zahl("lohn.uebergangsbereich-obergrenze");
        return brutto.von() == null || brutto.von().compareTo(obergrenze) <= 0;
    }

    private static boolean kind(Lage l, Predicate<KindLage> bedingung) {
        return !l.familie().kinder().bekannt() || l.kinder().stream().anyMatch(bedingung);
    }

    /** Das Kind verdient, oder es ist alt genug und der Lohn nicht bekannt. */
    private static boolean mitLohn(KindLage k) {
        Groesse brutto = k.kind().brutto();
        BigDecimal bald = k.recht().zahl("sgb2.altersgrenze-untere").subtract(BALD);
        return brutto.unbegrenzt()
                ? !k.alter().unter(bald).istJa()
                : brutto.bis().signum() > 0;
    }

    private static boolean mitKrankentagen(KindLage k, LocalDate am) {
        Wahrheit jung = k.kind().geboren().alterAm(am).unter(k.recht().zahl("krankenkasse.kinderkrankengeld-alter"));
        Wahrheit behindert = k.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
        return !jung.oder(behindert).istNein();
    }

    private static boolean erwartet(Lage l) {
        return !Wer.SCHWANGERE.personen(l).isEmpty();
    }

    private static boolean inAusbildung(KindLage k) {
        return !k.kind()
                .taetigkeit()
                .istEines(
                        Kindtaetigkeit.AUSBILDUNG,
                        Kindtaetigkeit.STUDIUM,
                        Kindtaetigkeit.SCHULE,
                        Kindtaetigkeit.FREIWILLIGENDIENST)
                .istNein();
    }

    private static boolean jungInAusbildung(ErwachsenerLage e) {
        return Nur.IN_AUSBILDUNG.trifft(e)
                && !e.alter()
                        .unter(e.lage().recht().zahl("sgb2.erwerbsfreibetrag-u25-alter"))
                        .istNein();
    }
}
