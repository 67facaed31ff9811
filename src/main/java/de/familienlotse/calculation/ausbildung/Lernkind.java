package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.situation.Ausbildung;
import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Geburt;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ein Kind der Familie, auch ein erwachsenes; es gilt als unverheiratet und ohne eigenes Kind. */
final class Lernkind implements Lernperson {
    private static final int ERSTE_KLASSE_DER_FOERDERUNG = 10;
    private static final Set<String> BERUFLICHE_SCHULEN = Set.of("berufskolleg", "weiterbildungskolleg");

    private final KindLage k;
    private final Kind kind;
    private Staettenwahl staetten;

    Lernkind(KindLage k) {
        this.k = k;
        kind = k.kind();
    }

    @Override
    public Person person() {
        return k;
    }

    @Override
    public Geburt geboren() {
        return kind.geboren();
    }

    @Override
    public Angabe<Ausbildung> ausbildung() {
        return kind.ausbildung();
    }

    @Override
    public Staettenwahl staetten() {
        if (staetten == null) {
            Angabe<Ausbildungsstaette> angabe = angabe(Ausbildung::staette);
            staetten = angabe.bekannt() ? Staettenwahl.genau(angabe.wert()) : hergeleitet(angabe);
        }
        return staetten;
    }

    private Staettenwahl hergeleitet(Angabe<Ausbildungsstaette> angabe) {
        Wahrheit alt = k.alter().mindestens(recht().zahl("bafoeg.fruehestes-alter"));
        return alt.istNein() ? Staettenwahl.KEINE : nachDemAlltag(angabe).wenn(alt);
    }

    private Staettenwahl nachDemAlltag(Angabe<Ausbildungsstaette> angabe) {
        if (!kind.taetigkeit().bekannt()) {
            var fehlt = kind.taetigkeit().beantwortet().fehlt();
            return Staettenwahl.vielleicht(EnumSet.allOf(Ausbildungsstaette.class), fehlt);
        }
        return switch (kind.taetigkeit().wert()) {
            case STUDIUM -> Staettenwahl.genau(Ausbildungsstaette.HOCHSCHULE);
            case SCHULE -> inDerSchule(angabe);
            default -> nachTaetigkeit(angabe);
        };
    }

    private Staettenwahl nachTaetigkeit(Angabe<Ausbildungsstaette> angabe) {
        return Staettenwahl.vielleicht(
                Taetigkeitsstaetten.von(kind.taetigkeit().wert()),
                angabe.beantwortet().fehlt());
    }

    /** Ab einer Klasse steht die Staette nur fest, wenn die Schule sicher eine allgemeine ist: berufliche Schulen haben viele Bildungsgaenge. */
    private Staettenwahl inDerSchule(Angabe<Ausbildungsstaette> angabe) {
        Wahrheit frueh = kind.klasse().gilt(k -> k < ERSTE_KLASSE_DER_FOERDERUNG);
        Wahrheit allgemein = kind.schulform().gilt(s -> !BERUFLICHE_SCHULEN.contains(s));
        if (frueh.istJa()) {
            return Staettenwahl.KEINE;
        }
        return frueh.istNein() && allgemein.istJa()
                ? Staettenwahl.genau(Ausbildungsstaette.WEITERFUEHRENDE_SCHULE)
                : nachTaetigkeit(angabe);
    }

    @Override
    public Wahrheit beiEltern() {
        Wahrheit daheim = k.imHaushalt().und(k.eigenesKind());
        return daheim.oder(
                k.imHaushalt().nicht().und(angabe(Ausbildung::beiEltern).ist(true)));
    }

    @Override
    public Wahrheit imElternhaushalt() {
        boolean fern = k.imHaushalt().istNein() && k.beideElternImHaushalt().istJa();
        return fern && !angabe(Ausbildung::beiEltern).bekannt() ? Wahrheit.NEIN : beiEltern();
    }

    @Override
    public Wahrheit warVerheiratet() {
        return Wahrheit.NEIN;
    }

    @Override
    public Groesse lohn() {
        return Groesse.waehle(verguetet(), Groesse.NULL, kind.brutto());
    }

    @Override
    public Groesse verguetung() {
        return Groesse.waehle(verguetet(), kind.brutto(), Groesse.NULL);
    }

    /** Aus einem Ausbildungsverhaeltnis (§ 23 Abs. 3 BAföG); an einer Schule ist geringer Lohn der eines Minijobs. */
    private Wahrheit verguetet() {
        Wahrheit gering = kind.brutto().hoechstens(recht().zahl("gemeinsam.geringfuegigkeitsgrenze"));
        Wahrheit nebenbei = staetten().eine(Staetten.BAFOEG).und(gering);
        return kind.taetigkeit().ist(Kindtaetigkeit.AUSBILDUNG).und(nebenbei.nicht());
    }

    @Override
    public Angabe<List<Einkunft>> einkuenfte() {
        return kind.einkuenfte();
    }

    @Override
    public Groesse vermoegen() {
        return kind.vermoegen();
    }

    @Override
    public Wahrheit eigeneVersicherung() {
        Angabe<Boolean> angabe = angabe(Ausbildung::eigeneKrankenversicherung);
        boolean familie = kind.krankenversicherung().wert() == Krankenversicherung.FAMILIENVERSICHERT;
        return !angabe.bekannt() && familie ? Wahrheit.NEIN : angabe.ist(true);
    }

    @Override
    public Angabe<Behinderung> behinderung() {
        return kind.behinderung();
    }

    @Override
    public ErwachsenerLage ehegatte() {
        return null;
    }

    @Override
    public Wahrheit hatEhegatten() {
        return Wahrheit.NEIN;
    }

    @Override
    public List<KindLage> eigeneKinder() {
        return List.of();
    }

    @Override
    public Wahrheit kinderGenannt() {
        return Wahrheit.JA;
    }
}
