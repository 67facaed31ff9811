package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.Betragsrechnung;
import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Wahrheit;

/** Ein Erwachsener und seine Kinder im Sinn der Elternzeit (§ 15 BEEG). */
public final class Elternzeitlage {
    /** Elternzeit ist kein Geld; der Rechenweg nennt Fristen und Tage. */
    public static final Betragsrechnung FRISTEN = (rechnungen, person, protokoll) -> {
        Elterngeldkind kind = new Kinderwahl((ErwachsenerLage) person).kind();
        if (kind != null && kind.geburt().bekannt()) {
            new Elternzeitfristen((ErwachsenerLage) person, kind).zeige(protokoll);
        }
        return null;
    };

    private final ErwachsenerLage e;
    private final Rechtsstand recht;

    /** Die Elternzeit dieses Erwachsenen. */
    public Elternzeitlage(ErwachsenerLage e) {
        this.e = e;
        recht = e.lage().recht();
    }

    public ErwachsenerLage erwachsener() {
        return e;
    }

    /** Beschaeftigt, in Ausbildung oder schon in Elternzeit; Beamtete haben eigenes Recht (§ 15 Abs. 1, § 20 BEEG). */
    public Wahrheit beschaeftigt() {
        return e.tut(
                Taetigkeitsart.ANGESTELLT,
                Taetigkeitsart.MINIJOB,
                Taetigkeitsart.AUSBILDUNG,
                Taetigkeitsart.ELTERNZEIT,
                Taetigkeitsart.MUTTERSCHUTZ);
    }

    /** Ein Kind lebt im Haushalt und ist jung genug; nach dem dritten Geburtstag kommt es auf den Rest der Elternzeit an. */
    public Wahrheit kind() {
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : e.lage().kinder()) {
            w = w.oder(kind(k));
        }
        for (ErwachsenerLage s : e.lage().erwachsene()) {
            w = w.oder(Verwandtschaft.schwanger(s)
                    .und(s == e ? Wahrheit.JA : Verwandtschaft.paar(e, s))
                    .und(Offen.BEHOERDE));
        }
        var kinder = e.lage().familie().kinder();
        return kinder.bekannt() ? w : w.oder(kinder.beantwortet());
    }

    private Wahrheit kind(KindLage k) {
        Wahrheit jung = k.alter().unter(recht.zahl("elternzeit.dauer"));
        Wahrheit spaeter = k.alter().unter(recht.zahl("elternzeit.spaetestes-alter"));
        Wahrheit pflege = k.kind().verhaeltnis().ist(Verhaeltnis.PFLEGEKIND);
        Wahrheit sein =
                k.kind().verhaeltnis().bekannt() && pflege.istJa() ? Wahrheit.JA : Verwandtschaft.elternteil(e, k);
        return sein.und(k.imHaushalt()).und(jung.oder(spaeter.und(Offen.BEHOERDE)));
    }
}
