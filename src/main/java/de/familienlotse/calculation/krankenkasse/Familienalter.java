package de.familienlotse.calculation.krankenkasse;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Die Altersgrenzen der Familienversicherung (§ 10 Abs. 2 SGB V). */
record Familienalter(KindLage kind) {
    Wahrheit passt() {
        Wahrheit minderjaehrig = unter("allgemein");
        if (minderjaehrig.istJa()) {
            return minderjaehrig;
        }
        Wahrheit ohneArbeit = unter("ohne-arbeit").und(nichtErwerbstaetig());
        Wahrheit lernt = unter("ausbildung").und(lernt());
        Wahrheit verlaengert = unter("nach-freiwilligendienst").und(lernt()).und(Wahrheit.offen(Fakten.KEINE));
        return minderjaehrig.oder(ohneArbeit).oder(lernt).oder(verlaengert).oder(behinderung());
    }

    private Wahrheit unter(String grenze) {
        return kind.alter().unter(kind.recht().zahl("krankenkasse.familie-alter", grenze));
    }

    /** Wer arbeitet oder in der Werkstatt ist, ist erwerbstaetig; ein Minijob kann unschaedlich sein. */
    private Wahrheit nichtErwerbstaetig() {
        Wahrheit arbeitet = kind.kind().taetigkeit().istEines(Kindtaetigkeit.ERWERBSTAETIG, Kindtaetigkeit.WERKSTATT);
        Wahrheit mehr =
                new EigeneVersicherung(kind).lohn().ueber(kind.recht().zahl("gemeinsam.geringfuegigkeitsgrenze"));
        return arbeitet.nicht().oder(mehr.nicht().und(Wahrheit.offen(Fakten.KEINE)));
    }

    private Wahrheit lernt() {
        return kind.kind()
                .taetigkeit()
                .istEines(
                        Kindtaetigkeit.SCHULE,
                        Kindtaetigkeit.STUDIUM,
                        Kindtaetigkeit.AUSBILDUNG,
                        Kindtaetigkeit.FREIWILLIGENDIENST);
    }

    /** Mit Behinderung ohne Grenze, wenn das Kind sich nicht selbst unterhalten kann: das entscheidet die Krankenkasse. */
    private Wahrheit behinderung() {
        Wahrheit w = kind.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
        return w.und(Wahrheit.offen(Fakten.KEINE));
    }
}
