package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Schwangerschaft;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Lebensmonat;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;

/** Das Kind, um das es beim Elterngeld geht: ein geborenes mit seinen Mehrlingen oder ein erwartetes. */
public final class Elterngeldkind {
    private final List<KindLage> kinder;
    private final ErwachsenerLage schwangere;
    private final Lage lage;
    private final Geburt geburt;
    private final Geburt zaehlbeginn;

    /** Geborene Mehrlinge oder ein einzelnes Kind; nicht leer. */
    Elterngeldkind(List<KindLage> kinder) {
        this.kinder = kinder;
        schwangere = null;
        lage = kinder.get(0).lage();
        geburt = kinder.get(0).kind().geboren();
        zaehlbeginn = geburt;
    }

    /** Das Kind, das diese Frau erwartet; sein Geburtstag ist der errechnete Tag, fruehestens der Stichtag. */
    Elterngeldkind(ErwachsenerLage schwangere) {
        kinder = List.of();
        this.schwangere = schwangere;
        lage = schwangere.lage();
        var termin = schwangerschaft().entbindungstermin();
        boolean vorbei = termin.bekannt() && termin.wert().isBefore(lage.tag());
        LocalDate tag = vorbei ? lage.tag() : termin.wert();
        geburt = new Geburt(tag, tag, termin.fakt());
        zaehlbeginn = new Geburt(termin.wert(), termin.wert(), termin.fakt());
    }

    private Schwangerschaft schwangerschaft() {
        var angabe = schwangere.person().schwangerschaft();
        return angabe.bekannt() && angabe.wert().besteht()
                ? angabe.wert()
                : new Schwangerschaft(
                        true,
                        new de.familienlotse.value.Angabe<>(null, angabe.fakt()),
                        new de.familienlotse.value.Angabe<>(null, angabe.fakt()));
    }

    /** Dasselbe Kind in einer anderen Lage derselben Familie. */
    Elterngeldkind in(Lage andere) {
        return erwartet()
                ? new Elterngeldkind(andere.erwachsener(schwangere.id()))
                : new Elterngeldkind(kinder.stream()
                        .map(k -> andere.kinder().get(k.nummer() - 1))
                        .toList());
    }

    /** Ob es noch nicht geboren ist. */
    public boolean erwartet() {
        return kinder.isEmpty();
    }

    /** Das Kind und seine Mehrlinge; leer, wenn es noch nicht geboren ist. */
    public List<KindLage> kinder() {
        return kinder;
    }

    /** Geburtstag oder errechneter Tag. */
    public Geburt geburt() {
        return geburt;
    }

    /** Der Tag, an dem der erste Lebensmonat beginnt: vor der Geburt der errechnete, auch wenn er vorbei ist. */
    Geburt zaehlbeginn() {
        return zaehlbeginn;
    }

    /** Der Tag, dessen Recht gilt: der frueheste Geburtstag; ohne ihn der Stichtag. */
    public LocalDate rechtstag() {
        return geburt.bekannt() ? geburt.frueh() : lage.tag();
    }

    /** Das Recht am Tag der Geburt (§ 28 BEEG). */
    public Rechtsstand recht() {
        return lage.recht().am(rechtstag());
    }

    /** Ob dieses Recht bekannt ist. */
    public boolean rechtBekannt() {
        return recht().gilt("elterngeld.hoechstbetrag");
    }

    /** Vollendete Lebensmonate am Stichtag. */
    public Groesse monate() {
        return geburt.monateAm(lage.tag());
    }

    /** Der erste Tag des Lebensmonats, von eins an. */
    public LocalDate beginn(int lebensmonat) {
        return Lebensmonat.von(rechtstag(), lebensmonat).von();
    }

    /** Der Tag, an dem die Lage zu beurteilen ist: der Stichtag, vor der Geburt der errechnete Tag. */
    public LocalDate tag() {
        return erwartet() && rechtstag().isAfter(lage.tag()) ? rechtstag() : lage.tag();
    }

    /** Ob der Erwachsene Elternteil ist. */
    Wahrheit elternteil(ErwachsenerLage e) {
        return erwartet() ? Verwandtschaft.elternteil(e, schwangere) : Verwandtschaft.elternteil(e, kinder.get(0));
    }

    /** Ob es mit der Familie lebt; im Wechsel zwischen zwei Haushalten entscheidet die Behoerde. */
    Wahrheit imHaushalt() {
        if (erwartet()) {
            return Offen.BEHOERDE;
        }
        KindLage k = kinder.get(0);
        return k.imHaushalt().und(k.wechselmodell().nicht().oder(Offen.BEHOERDE));
    }

    /** Wie viele Kinder diese Geburt hat; vor der Geburt von Mehrlingen zwei. */
    public int anzahl() {
        boolean mehrere = erwartet() && schwangerschaft().mehrlinge().oder(false);
        return erwartet() ? (mehrere ? 2 : 1) : kinder.size();
    }

    /** Ob es Mehrlinge sind. */
    Wahrheit mehrlinge() {
        if (erwartet()) {
            return schwangerschaft().mehrlinge().ist(true);
        }
        Wahrheit w = Wahrheit.von(kinder.size() > 1);
        for (KindLage k : lage.kinder()) {
            w = kinder.contains(k) ? w : w.oder(Verwandtschaft.mehrlinge(kinder.get(0), k));
        }
        return w;
    }

    /** Ob es mit allen Mehrlingen sicher vor diesem Tag geboren ist. */
    boolean vor(LocalDate tag) {
        for (KindLage k : kinder) {
            if (!k.kind().geboren().bekannt() || !k.kind().geboren().spaet().isBefore(tag)) {
                return false;
            }
        }
        return !erwartet();
    }

    Lage lage() {
        return lage;
    }

    /** Die Schwangere; null, wenn das Kind geboren ist. */
    ErwachsenerLage schwangere() {
        return schwangere;
    }
}
