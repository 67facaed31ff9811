package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Geburtsfolge;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Fehlgeburt;
import de.familienlotse.situation.Rolle;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Eine Erwachsene, die schwanger sein oder gerade entbunden haben kann. */
public final class Mutter {
    private final ErwachsenerLage frau;
    private final Schwangerschaftsfall schwangerschaft;
    private List<Geburtsfall> geburten;

    /** Dieselbe Person mit den Fragen des Mutterschutzes. */
    public Mutter(ErwachsenerLage frau) {
        this.frau = frau;
        schwangerschaft = new Schwangerschaftsfall(frau);
    }

    /** Die Person. */
    public ErwachsenerLage frau() {
        return frau;
    }

    private LocalDate tag() {
        return frau.lage().tag();
    }

    /** Kinder im ersten Lebensjahr, die sie geboren haben kann, das juengste zuerst. */
    private List<Geburtsfall> geburten() {
        if (geburten == null) {
            geburten = new ArrayList<>();
            for (KindLage k : Geburtsfolge.von(frau.lage())) {
                if (k.alter().von().signum() == 0) {
                    geburten.add(Geburtsfall.von(frau, k));
                }
            }
        }
        return geburten;
    }

    /** Alle Anlaesse, auf die es zutrifft; offen, solange nicht beantwortet ist, welche Kinder es gibt. */
    private Wahrheit einer(Function<Anlass, Wahrheit> frage) {
        Wahrheit w = frage.apply(schwangerschaft).oder(nachGeburt(frage));
        Fehlgeburtsfall fehlgeburt = fehlgeburt();
        return fehlgeburt == null ? w : w.oder(frage.apply(fehlgeburt));
    }

    private Wahrheit nachGeburt(Function<? super Geburtsfall, Wahrheit> frage) {
        var kinder = frau.lage().familie().kinder();
        if (!kinder.bekannt()) {
            return frau.person().rolle().gilt(r -> r == Rolle.MUTTER).und(kinder.beantwortet());
        }
        Wahrheit w = Wahrheit.NEIN;
        for (Geburtsfall g : geburten()) {
            w = w.oder(frage.apply(g));
        }
        return w;
    }

    /** Die genannte Fehlgeburt; wer sie nur als Anliegen nennt, hat Tag und Woche noch nicht gesagt. */
    private Fehlgeburtsfall fehlgeburt() {
        var f = frau.person().fehlgeburt();
        boolean frage = !f.bekannt() && frau.person().rolle().wert() != Rolle.VATER && hatAnliegen("fehlgeburt");
        Fehlgeburt offen = frage ? new Fehlgeburt(new Angabe<>(null, f.fakt()), new Angabe<>(null, f.fakt())) : null;
        Fehlgeburt fall = f.oder(offen);
        return fall == null ? null : new Fehlgeburtsfall(frau, fall);
    }

    /** Die Tage, an denen ein Schutz beginnt oder vorbei ist; wann eine Schwangerschaft endet, weiss noch niemand. */
    public List<LocalDate> tage() {
        List<LocalDate> tage = new ArrayList<>();
        for (Anlass a : anlaesse()) {
            a.von().in(tage);
            if (a != schwangerschaft) {
                a.bis().verschoben(t -> t.plusDays(1)).in(tage);
                a.kuendigungsschutzBis().verschoben(t -> t.plusDays(1)).in(tage);
            }
        }
        return tage;
    }

    private List<Anlass> anlaesse() {
        List<Anlass> alle = new ArrayList<>(List.of(schwangerschaft));
        alle.addAll(geburten());
        if (fehlgeburt() != null) {
            alle.add(fehlgeburt());
        }
        return alle;
    }

    private boolean hatAnliegen(String anliegen) {
        return frau.lage().familie().haushalt().anliegen().oder(List.of()).contains(anliegen);
    }

    /** Ob sie schwanger ist und gesagt hat, dass sie ueber einen Abbruch nachdenkt; die Angabe ist freiwillig. */
    public Wahrheit denktUeberAbbruch() {
        return hatAnliegen("schwangerschaftskonflikt") ? schwanger() : Wahrheit.NEIN;
    }

    /** Ob sie schwanger ist. */
    public Wahrheit schwanger() {
        return schwangerschaft.besteht();
    }

    /** Ob sie schwanger ist oder die Schutzfrist nach Geburt oder Fehlgeburt noch laeuft. */
    public Wahrheit schwangerOderSchutzfrist() {
        return einer(a -> a.nichtVorbei(tag()));
    }

    /** Ob sie schwanger ist oder die Schutzfrist nach einer Geburt noch laeuft. */
    public Wahrheit schwangerOderGeradeEntbunden() {
        return schwanger().oder(nachGeburt(g -> g.nichtVorbei(tag())));
    }

    /** Ob gerade keine Schutzfrist laeuft (§ 18 MuSchG). */
    public Wahrheit ausserhalbSchutzfrist() {
        return einer(a -> a.laeuft(tag())).nicht();
    }

    /** Ob der Kuendigungsschutz noch laeuft (§ 17 Abs. 1 MuSchG). */
    public Wahrheit kuendigungsschutz() {
        return einer(a -> a.kuendigungsschutz(tag()));
    }

    /** Ob eine Fehlgeburt eine Schutzfrist gibt (§ 3 Abs. 5 MuSchG). */
    public Wahrheit fehlgeburtMitSchutzfrist() {
        return fehlgeburt() == null ? Wahrheit.NEIN : fehlgeburt().besteht();
    }

    /** Ob die Schutzfrist nach der Fehlgeburt nicht vorbei ist. */
    public Wahrheit fehlgeburtFristLaeuft() {
        return fehlgeburt() == null ? Wahrheit.NEIN : fehlgeburt().bis().nichtVorbei(tag());
    }

    /** Ob sie schwanger ist oder ein Kind stillt; danach wird nicht gefragt. */
    public Wahrheit schwangerOderStillt() {
        return schwanger().oder(imErstenJahr().und(Wahrheit.offen(Fakten.KEINE)));
    }

    /** Schwanger oder im Wochenbett; spaeter entscheidet die aerztliche Anordnung (§ 24d SGB V). */
    public Wahrheit schwangerOderWochenbett() {
        int wochen =
                frau.lage().recht().zahl("hebammenhilfe.wochen-nach-geburt").intValue();
        Wahrheit wochenbett = nachGeburt(g ->
                g.besteht().und(g.tag().verschoben(t -> t.plusWeeks(wochen)).nichtVorbei(tag())));
        return schwanger().oder(wochenbett).oder(imErstenJahr().und(Wahrheit.offen(Fakten.KEINE)));
    }

    private Wahrheit imErstenJahr() {
        int monate = frau.lage().recht().zahl("mutterschutz.stillzeit-monate").intValue();
        return nachGeburt(g -> g.besteht()
                .und(g.tag().verschoben(t -> t.plusMonths(monate).minusDays(1)).nichtVorbei(tag())));
    }

    /** Womit gerechnet wird: was feststeht, geht vor; null, wenn es keinen Anlass gibt. */
    Anlass anlass() {
        List<Anlass> alle = anlaesse();
        Anlass moeglich = null;
        for (Anlass a : alle) {
            Wahrheit w = a.kuendigungsschutz(tag()).oder(a.nichtVorbei(tag()));
            if (w.istJa()) {
                return a;
            }
            moeglich = moeglich == null && w.istOffen() ? a : moeglich;
        }
        return moeglich;
    }

    /** Die Schutzfrist im Regelfall oder null. */
    Schutzfrist schutzfrist() {
        Anlass a = anlass();
        return a == null ? null : a.regel();
    }
}
