package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Die Familie an ihrem Stichtag, mit dem, was sich ueber ihr Zusammenleben sagen laesst. */
public final class Lage {
    private final Familie familie;
    private final Rechtsstand recht;
    private final Zufluesse zufluesse;
    private final List<ErwachsenerLage> erwachsene;
    private final List<KindLage> kinder;
    private final List<Person> personen;
    private List<KindLage> haushaltskinder;
    private final List<ErwachsenerLage> eltern;
    private final Wahrheit paar;
    private final ErwachsenerLage partner;
    private Wahrheit zusammensetzung;

    /** Die Lage der Familie nach dem Recht ihres Stichtags. */
    public Lage(Familie familie, Rechtsstand recht) {
        this(familie, recht, Zufluesse.KEINE);
    }

    /** Die Lage, wenn der Familie noch dieses Geld zufliesst. */
    public Lage(Familie familie, Rechtsstand recht, Zufluesse zufluesse) {
        this.familie = familie;
        this.recht = recht;
        this.zufluesse = zufluesse;
        kinder = new ArrayList<>();
        erwachsene = new ArrayList<>();
        int zahl = familie.kinder().oder(List.of()).size();
        for (Erwachsener e : familie.erwachsene().oder(List.of())) {
            erwachsene.add(new ErwachsenerLage(e, this, zahl + erwachsene.size() + 1));
        }
        for (Kind k : familie.kinder().oder(List.of())) {
            kinder.add(new KindLage(k, this, kinder.size() + 1));
        }
        personen = new ArrayList<>(kinder);
        personen.addAll(erwachsene);
        partner = Zusammenleben.partner(erwachsene);
        eltern = Zusammenleben.eltern(erwachsene, partner);
        paar = Zusammenleben.paar(this);
    }

    public Familie familie() {
        return familie;
    }

    public Rechtsstand recht() {
        return recht;
    }

    /** Was ueber die Antworten hinaus zufliesst. */
    Zufluesse zufluesse() {
        return zufluesse;
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
        return personen.get(nummer - 1);
    }

    /** Kinder und Erwachsene in der Reihenfolge ihrer Plaetze. */
    public List<Person> personen() {
        return personen;
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
        return eltern;
    }

    /** Ob feststeht, wer zusammenlebt; sonst offen mit dem, was fehlt. */
    public Wahrheit zusammensetzung() {
        zusammensetzung = zusammensetzung == null ? Zusammenleben.zusammensetzung(this) : zusammensetzung;
        return zusammensetzung;
    }

    /** Kinder, die sicher im Haushalt leben. */
    public List<KindLage> haushaltskinder() {
        haushaltskinder = haushaltskinder == null ? Zusammenleben.imHaushalt(kinder) : haushaltskinder;
        return haushaltskinder;
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
        return familie.haushalt().bezieht().gilt(b -> !Collections.disjoint(b, Arrays.asList(leistungen)));
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

    /** Der Zugang zur Grundsicherung nach dem SGB II. */
    public Grundsicherungszugang grundsicherungszugang() {
        return new Grundsicherungszugang(this);
    }

    /** Der Zugang zum Wohngeld. */
    public Wohngeldzugang wohngeldzugang() {
        return new Wohngeldzugang(this);
    }

    /** Ob es fuer einen der Eltern gilt; offen, solange ein Partner nicht genannt ist. */
    Wahrheit irgendwer(Function<ErwachsenerLage, Wahrheit> frage) {
        if (!familie.erwachsene().bekannt()) {
            return familie.erwachsene().beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : eltern()) {
            w = w.oder(frage.apply(e));
        }
        return w.istJa() || partner != null ? w : w.oder(paar.und(Wahrheit.offen(paar.fehlt())));
    }

    /** Ob es fuer beide Eltern gilt. */
    Wahrheit jeder(Function<ErwachsenerLage, Wahrheit> frage) {
        return irgendwer(e -> frage.apply(e).nicht()).nicht();
    }
}
