package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Die Familie an ihrem Stichtag, mit dem, was sich ueber ihr Zusammenleben sagen laesst. */
public final class Lage {
    private final Familie familie;
    private final Rechtsstand recht;
    private final List<ErwachsenerLage> erwachsene;
    private final List<KindLage> kinder;
    private final Wahrheit paar;
    private final ErwachsenerLage partner;
    private final Wahrheit zusammensetzung;

    /** Die Lage der Familie nach dem Recht ihres Stichtags. */
    public Lage(Familie familie, Rechtsstand recht) {
        this.familie = familie;
        this.recht = recht;
        kinder = new ArrayList<>();
        erwachsene = new ArrayList<>();
        int zahl = familie.kinder().oder(List.of()).size();
        for (Erwachsener e : familie.erwachsene().oder(List.of())) {
            erwachsene.add(new ErwachsenerLage(e, this, zahl + erwachsene.size() + 1));
        }
        for (Kind k : familie.kinder().oder(List.of())) {
            kinder.add(new KindLage(k, this, kinder.size() + 1));
        }
        partner = findePartner();
        paar = bestimmePaar();
        zusammensetzung = bestimmeZusammensetzung();
    }

    public Familie familie() {
        return familie;
    }

    public Rechtsstand recht() {
        return recht;
    }

    public LocalDate tag() {
        return familie.stichtag();
    }

    public List<ErwachsenerLage> erwachsene() {
        return erwachsene;
    }

    public List<KindLage> kinder() {
        return kinder;
    }

    /** Die Person auf diesem Platz, von eins an. */
    public Person person(int nummer) {
        return nummer <= kinder.size() ? kinder.get(nummer - 1) : erwachsene.get(nummer - kinder.size() - 1);
    }

    /** Kinder und Erwachsene in der Reihenfolge ihrer Plaetze. */
    public List<Person> personen() {
        List<Person> alle = new ArrayList<>(kinder);
        alle.addAll(erwachsene);
        return alle;
    }

    /** Andere Personen in der Wohnung; leer, wenn nicht beantwortet. */
    public List<WeiterePerson> weitere() {
        return familie.weitere().oder(List.of());
    }

    /** Der erste Erwachsene oder null. */
    public ErwachsenerLage antragsteller() {
        return erwachsene.isEmpty() ? null : erwachsene.get(0);
    }

    /** Der im Haushalt lebende Partner des Antragstellers oder null. */
    public ErwachsenerLage partner() {
        return partner;
    }

    /** Ob der Antragsteller mit einem Partner zusammenlebt. */
    public Wahrheit paar() {
        return paar;
    }

    /** Antragsteller und Partner. */
    public List<ErwachsenerLage> eltern() {
        return antragsteller() == null
                ? List.of()
                : partner == null ? List.of(antragsteller()) : List.of(antragsteller(), partner);
    }

    /** Ob feststeht, wer zusammenlebt; sonst offen mit dem, was fehlt. */
    public Wahrheit zusammensetzung() {
        return zusammensetzung;
    }

    /** Kinder, die sicher im Haushalt leben. */
    public List<KindLage> haushaltskinder() {
        return kinder.stream().filter(k -> k.imHaushalt().istJa()).toList();
    }

    /** Alle Personen in der Wohnung. */
    public int koepfe() {
        return erwachsene.size() + haushaltskinder().size() + weitere().size();
    }

    /** Die Erwachsenen mit dieser Kennung oder null. */
    public ErwachsenerLage erwachsener(String id) {
        return erwachsene.stream().filter(e -> e.id().equals(id)).findFirst().orElse(null);
    }

    /** Ob eine der Leistungen schon bezogen wird. */
    public Wahrheit bezieht(Bezug... leistungen) {
        return familie.haushalt().bezieht().gilt(b -> List.of(leistungen).stream()
                .anyMatch(b::contains));
    }

    private ErwachsenerLage findePartner() {
        if (erwachsene.isEmpty()) {
            return null;
        }
        Erwachsener a = erwachsene.get(0).person();
        return erwachsene.stream()
                .skip(1)
                .filter(e -> e.id().equals(a.partner().wert())
                        || a.id().equals(e.person().partner().wert()))
                .findFirst()
                .orElse(null);
    }

    private Wahrheit bestimmePaar() {
        if (erwachsene.isEmpty()) {
            return familie.erwachsene().bekannt()
                    ? Wahrheit.NEIN
                    : familie.erwachsene().beantwortet();
        }
        if (partner != null) {
            return Wahrheit.JA;
        }
        var angabe = erwachsene.get(0).person().partner();
        return angabe.bekannt() ? Wahrheit.NEIN : angabe.beantwortet();
    }

    private Wahrheit bestimmeZusammensetzung() {
        Wahrheit w = steht(familie.erwachsene().beantwortet())
                .und(steht(paar))
                .und(steht(familie.kinder().beantwortet()));
        for (KindLage k : kinder) {
            w = w.und(steht(k.imHaushalt()));
            if (!k.imHaushalt().istNein()) {
                w = w.und(steht(k.eigenesKind())).und(steht(k.bgKind()));
            }
        }
        w = w.und(steht(familie.weitere().beantwortet()));
        for (WeiterePerson p : weitere()) {
            w = w.und(steht(p.verwandt().beantwortet()));
        }
        return w;
    }

    private static Wahrheit steht(Wahrheit w) {
        return w.istOffen() ? w : Wahrheit.JA;
    }

    /** Ob der Antragsteller verheiratet mit dem Partner zusammenlebt. */
    public Wahrheit zusammenVerheiratet() {
        return antragsteller() == null
                ? Wahrheit.NEIN
                : paar.und(antragsteller().person().familienstand().ist(Familienstand.VERHEIRATET));
    }

    /** Allein mit mindestens einem minderjaehrigen Kind, ohne Partner (§ 21 Abs. 3 SGB II). */
    public Wahrheit alleinMitMinderjaehrigem() {
        Wahrheit kind = Wahrheit.NEIN;
        for (KindLage k : kinder) {
            kind = kind.oder(k.imHaushalt().und(k.minderjaehrig()));
        }
        kind = familie.kinder().bekannt() ? kind : familie.kinder().beantwortet();
        return paar.nicht().und(kind);
    }

    /** Ob die Familie in Deutschland wohnt; jede Angabe zum Ort genuegt. */
    public Wahrheit wohntInDeutschland() {
        var h = familie.haushalt();
        boolean ort = h.plz().bekannt()
                || h.gemeinde().bekannt()
                || h.stadtbezirk().bekannt()
                || h.mietenstufe().bekannt();
        return ort ? Wahrheit.JA : h.gemeinde().beantwortet();
    }

    /** Ob jemand in der Bedarfsgemeinschaft im Erwerbsalter ist: ein Elternteil oder ein Kind ab 15 (§ 7 Abs. 1, 3 SGB II). */
    public Wahrheit erwerbsalter() {
        Wahrheit w = irgendwer(ErwachsenerLage::imErwerbsalter);
        if (!familie.kinder().bekannt()) {
            return w.oder(familie.kinder().beantwortet());
        }
        for (KindLage k : kinder) {
            w = w.oder(k.bgKind().und(k.alter().mindestens(recht.zahl("sgb2.altersgrenze-untere"))));
        }
        return w;
    }

    /** Ob der Aufenthalt eines der Eltern Grundsicherung erlaubt. */
    public Wahrheit aufenthaltGrundsicherung() {
        return irgendwer(e -> e.aufenthalt().grundsicherung());
    }

    /** Ob der Aufenthalt eines Erwachsenen Wohngeld erlaubt. */
    public Wahrheit aufenthaltWohngeld() {
        return irgendwer(e -> e.aufenthalt().wohngeld());
    }

    /** Ob die Eltern ihr Studium nicht von der Grundsicherung ausschliesst; sonst entscheidet das Jobcenter. */
    public Wahrheit nichtAlleImStudium() {
        Wahrheit studium = jeder(e -> e.tut(Taetigkeitsart.STUDIUM));
        return studium.istJa() ? Wahrheit.offen(Fakten.KEINE) : studium.nicht();
    }

    /** Ob einer der Eltern keine Rente bezieht; sonst entscheidet das Jobcenter. */
    public Wahrheit nichtAlleInRente() {
        Wahrheit rente = jeder(e -> e.tut(Taetigkeitsart.RENTE));
        return rente.istJa() ? Wahrheit.offen(Fakten.KEINE) : rente.nicht();
    }

    /**
     * Ob ein Mitglied nicht zu denen gehoert, die BAfoeG oder BAB dem Grunde nach bekommen koennen (§ 20 Abs. 2 WoGG). Wer als
     * Kind im Haushalt lebt, gehoert nur mit einem Studium dazu (§ 2 Abs. 1a BAfoeG, § 60 SGB III).
     */
    public Wahrheit nichtNurInAusbildung() {
        Wahrheit w = jeder(e -> e.tut(Taetigkeitsart.STUDIUM, Taetigkeitsart.AUSBILDUNG, Taetigkeitsart.SCHULE))
                .nicht();
        for (ErwachsenerLage e : erwachsene) {
            boolean weiterer = !eltern().contains(e);
            w = weiterer
                    ? w.oder(e.tut(Taetigkeitsart.STUDIUM, Taetigkeitsart.AUSBILDUNG, Taetigkeitsart.SCHULE)
                            .nicht())
                    : w;
        }
        for (KindLage k : kinder) {
            Wahrheit jung = k.alter().unter(recht.zahl("sgb2.altersgrenze-untere"));
            Wahrheit studium = k.kind().taetigkeit().ist(Kindtaetigkeit.STUDIUM);
            w = w.oder(k.imHaushalt().und(jung.oder(studium.nicht())));
        }
        for (WeiterePerson p : weitere()) {
            w = w.oder(p.verwandt().ist(true));
        }
        return w.oder(unbeantwortet(familie.kinder())).oder(unbeantwortet(familie.weitere()));
    }

    private static Wahrheit unbeantwortet(Angabe<?> liste) {
        return liste.bekannt() ? Wahrheit.NEIN : liste.beantwortet();
    }

    /** Niemand bezieht Leistungen fuer Asylbewerber; hat ein Elternteil einen anderen Aufenthalt, entscheidet die Behoerde. */
    public Wahrheit keinAsylblg() {
        Wahrheit bezug = bezieht(Bezug.ASYLBLG);
        Wahrheit anderer = irgendwer(e -> e.aufenthalt().grundsicherung());
        return bezug.nicht().oder(anderer.und(Wahrheit.offen(Fakten.KEINE)));
    }

    private Wahrheit irgendwer(Function<ErwachsenerLage, Wahrheit> frage) {
        if (!familie.erwachsene().bekannt()) {
            return familie.erwachsene().beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : eltern()) {
            w = w.oder(frage.apply(e));
        }
        return w.istJa() || partner != null ? w : w.oder(paar.und(Wahrheit.offen(paar.fehlt())));
    }

    private Wahrheit jeder(Function<ErwachsenerLage, Wahrheit> frage) {
        return irgendwer(e -> frage.apply(e).nicht()).nicht();
    }
}
