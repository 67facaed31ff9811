package de.familienlotse.calculation.pflege;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/**
 * Ein Kind im Blick auf Eingliederungshilfe und Fruehfoerderung.
 *
 * @param gesundheit des Kindes
 */
public record Teilhabe(KindLage kind, Gesundheit gesundheit) {
    /** Das Kind mit seiner Gesundheit. */
    public static Teilhabe von(KindLage kind) {
        return new Teilhabe(kind, Gesundheit.von(kind));
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return gesundheit.recht();
    }

    /** Eine koerperliche oder geistige Behinderung besteht; welche Art droht, sagt erst ein Befund (§ 99 Abs. 1 SGB IX). */
    public Wahrheit koerperlichGeistig() {
        return artOderBedroht(Behinderung.KOERPERLICH_GEISTIG);
    }

    /** Eine seelische Behinderung besteht; welche Art droht, sagt erst ein Befund (§ 35a Abs. 1 SGB VIII). */
    public Wahrheit seelisch() {
        return artOderBedroht(Behinderung.SEELISCH);
    }

    private Wahrheit artOderBedroht(Behinderung art) {
        var behinderung = gesundheit.behinderung();
        Wahrheit droht = behinderung.ist(Behinderung.DROHEND);
        return droht.istJa() ? Wahrheit.offen(Fakten.KEINE) : behinderung.ist(art);
    }

    /** Eine Behinderung besteht oder droht (§ 46 SGB IX). */
    public Wahrheit behindertOderBedroht() {
        return gesundheit
                .behinderung()
                .istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH, Behinderung.DROHEND);
    }

    /** Kind oder Jugendlicher; junge Volljaehrige entscheidet das Jugendamt, danach nicht mehr (§§ 7, 41 SGB VIII). */
    public Wahrheit jungGenug() {
        Wahrheit jugend = kind.alter().unter(recht().zahl("eingliederungshilfe-seelische-behinderung.alter-jugend"));
        Wahrheit jung =
                kind.alter().unter(recht().zahl("eingliederungshilfe-seelische-behinderung.alter-junge-volljaehrige"));
        return jugend.oder(jung.und(Wahrheit.offen(Fakten.KEINE)));
    }

    /** Noch nicht eingeschult (§ 46 Abs. 3 SGB IX); im Schulalter zu Hause ist es offen, fuer Erwachsene vorbei. */
    public Wahrheit vorDerSchule() {
        Wahrheit vor = kind.kind()
                .taetigkeit()
                .istEines(Kindtaetigkeit.ZUHAUSE, Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE);
        Wahrheit schulalter = kind.alter().mindestens(recht().zahl("fruehfoerderung.schulalter"));
        Wahrheit offen = schulalter.istJa() ? Wahrheit.offen(Fakten.KEINE) : schulalter.nicht();
        return vor.und(kind.minderjaehrig()).und(offen);
    }
}
