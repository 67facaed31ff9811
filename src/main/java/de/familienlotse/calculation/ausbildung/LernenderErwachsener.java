package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ein Erwachsener der Familie, der lernt. */
final class LernenderErwachsener implements Lernperson {
    private final ErwachsenerLage e;
    private final Erwachsener mensch;
    private Staettenwahl staetten;

    LernenderErwachsener(ErwachsenerLage e) {
        this.e = e;
        mensch = e.person();
    }

    @Override
    public Person person() {
        return e;
    }

    @Override
    public Geburt geboren() {
        return mensch.geboren();
    }

    @Override
    public Angabe<Ausbildung> ausbildung() {
        return mensch.ausbildung();
    }

    @Override
    public Staettenwahl staetten() {
        if (staetten == null) {
            Angabe<Ausbildungsstaette> angabe = angabe(Ausbildung::staette);
            staetten = angabe.bekannt()
                    ? Staettenwahl.genau(angabe.wert())
                    : hergeleitet(angabe.beantwortet().fehlt());
        }
        return staetten;
    }

    private Staettenwahl hergeleitet(Fakten fehlt) {
        Set<Ausbildungsstaette> moeglich = EnumSet.noneOf(Ausbildungsstaette.class);
        if (!mensch.taetigkeiten().bekannt()) {
            moeglich.addAll(EnumSet.allOf(Ausbildungsstaette.class));
            return Staettenwahl.vielleicht(
                    moeglich, fehlt.mit(mensch.taetigkeiten().beantwortet().fehlt()));
        }
        for (Taetigkeit t : mensch.taetigkeiten().wert()) {
            if (t.art().wert() == Taetigkeitsart.STUDIUM) {
                return Staettenwahl.genau(Ausbildungsstaette.HOCHSCHULE);
            }
            moeglich.addAll(
                    t.art().bekannt()
                            ? Taetigkeitsstaetten.von(t.art().wert())
                            : EnumSet.allOf(Ausbildungsstaette.class));
        }
        return Staettenwahl.vielleicht(moeglich, fehlt);
    }

    @Override
    public Wahrheit beiEltern() {
        return angabe(Ausbildung::beiEltern).ist(true);
    }

    @Override
    public Wahrheit imElternhaushalt() {
        return beiEltern();
    }

    @Override
    public Wahrheit warVerheiratet() {
        return mensch.familienstand().ist(Familienstand.LEDIG).nicht();
    }

    @Override
    public Groesse lohn() {
        return summe(t -> t != Taetigkeitsart.AUSBILDUNG);
    }

    @Override
    public Groesse verguetung() {
        return summe(t -> t == Taetigkeitsart.AUSBILDUNG);
    }

    private Groesse summe(java.util.function.Predicate<Taetigkeitsart> dazu) {
        if (!mensch.taetigkeiten().bekannt()) {
            return Groesse.unbekannt(mensch.taetigkeiten().fakt());
        }
        Groesse summe = Groesse.NULL;
        for (Taetigkeit t : mensch.taetigkeiten().wert()) {
            summe = summe.plus(Groesse.waehle(t.art().gilt(dazu), brutto(t), Groesse.NULL));
        }
        return summe;
    }

    /** Wer lernt, sucht oder frei ist, verdient dabei nur, wenn es gesagt ist. */
    private static Groesse brutto(Taetigkeit t) {
        boolean mitLohn = t.art()
                .istEines(
                        Taetigkeitsart.ANGESTELLT,
                        Taetigkeitsart.BEAMTET,
                        Taetigkeitsart.MINIJOB,
                        Taetigkeitsart.SELBSTSTAENDIG,
                        Taetigkeitsart.AUSBILDUNG)
                .istNein();
        return mitLohn && t.brutto().unbegrenzt() ? Groesse.NULL : t.brutto();
    }

    @Override
    public Angabe<List<Einkunft>> einkuenfte() {
        return mensch.einkuenfte();
    }

    /** Das eigene; es ist hoechstens das des ganzen Haushalts. */
    @Override
    public Groesse vermoegen() {
        Groesse eigenes = mensch.vermoegen();
        return eigenes.istGenau()
                ? eigenes
                : eigenes.min(e.lage().familie().haushalt().vermoegen());
    }

    @Override
    public Wahrheit eigeneVersicherung() {
        Angabe<Boolean> angabe = angabe(Ausbildung::eigeneKrankenversicherung);
        boolean familie = mensch.krankenversicherung().wert() == Krankenversicherung.FAMILIENVERSICHERT;
        return !angabe.bekannt() && familie ? Wahrheit.NEIN : angabe.ist(true);
    }

    @Override
    public Angabe<Behinderung> behinderung() {
        return mensch.behinderung();
    }

    @Override
    public ErwachsenerLage ehegatte() {
        var lage = e.lage();
        boolean paar = lage.partner() != null && lage.eltern().contains(e);
        return !paar ? null : e == lage.antragsteller() ? lage.partner() : lage.antragsteller();
    }

    @Override
    public Wahrheit hatEhegatten() {
        Wahrheit verheiratet = mensch.familienstand().ist(Familienstand.VERHEIRATET);
        Wahrheit paar = ehegatte() != null
                ? Wahrheit.JA
                : mensch.partner().bekannt() ? Wahrheit.NEIN : mensch.partner().beantwortet();
        return verheiratet.und(paar);
    }

    @Override
    public List<KindLage> eigeneKinder() {
        List<KindLage> liste = new ArrayList<>();
        for (KindLage k : e.lage().kinder()) {
            if (!k.hatElternteil(e.id()).istNein()) {
                liste.add(k);
            }
        }
        return liste;
    }

    @Override
    public Wahrheit kinderGenannt() {
        return e.lage().familie().kinder().beantwortet();
    }
}
