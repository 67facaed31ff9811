package de.familienlotse.bench;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Wahrheit;

/** Die Bedingungen zu einem Kind, die nur sein Alter, seine Antworten und seine Erwachsenen brauchen. */
final class Kindbedingungen {
    private final Reihen reihen;
    private final Buch buch;
    private final KindLage k;
    private final Rechtsstand recht;
    private final int platz;

    Kindbedingungen(Reihen reihen, Buch buch, KindLage k) {
        this.reihen = reihen;
        this.buch = buch;
        this.k = k;
        recht = k.recht();
        platz = k.nummer();
    }

    void kindergeld() {
        Wahrheit kindschaft = k.kindschaft();
        Wahrheit empfaenger = k.kindergeldAnFamilie();
        Wahrheit aufenthalt = k.aufenthaltDerEltern();
        Wahrheit ab18 = k.alterZuMonatsbeginn().mindestens(recht.zahl("kindergeld.alter-ohne-bedingung"));
        buch.auf(reihen.kindergeld, 1, platz).wahr(ab18.nicht()).wahr(kindschaft);
        buch.wahr(k.kindergeldhaushalt()).wahr(aufenthalt);
        buch.auf(reihen.behinderung, 1, platz).wahr(ab18);
        buch.wahr(k.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH));
        buch.wahr(k.behinderungVor(recht.zahl("kindergeld.alter-eintritt-behinderung")));
        buch.wahr(k.keinSelbstunterhalt()).wahr(kindschaft).wahr(empfaenger).wahr(aufenthalt);
        buch.auf(reihen.volljaehrige, 1, platz).wahr(ab18);
        volljaehrige();
        buch.wahr(kindschaft).wahr(empfaenger).wahr(aufenthalt);
    }

    private void volljaehrige() {
        var tut = k.kind().taetigkeit();
        Wahrheit unter25 = k.alterZuMonatsbeginn().unter(recht.zahl("kindergeld.alter-ausbildung"));
        buch.wahr(k.alterZuMonatsbeginn().unter(recht.zahl("kindergeld.alter-arbeitsuchend")));
        buch.wahr(tut.ist(Kindtaetigkeit.ARBEITSLOS)).wahr(unter25);
        buch.wahr(tut.istEines(Kindtaetigkeit.SCHULE, Kindtaetigkeit.AUSBILDUNG, Kindtaetigkeit.STUDIUM));
        buch.wahr(unter25).wahr(tut.ist(Kindtaetigkeit.SUCHT_AUSBILDUNG));
        buch.wahr(unter25).wahr(tut.ist(Kindtaetigkeit.FREIWILLIGENDIENST));
    }

    void bildung(Wahrheit zugang) {
        var tut = k.kind().taetigkeit();
        Wahrheit schule = tut.ist(Kindtaetigkeit.SCHULE);
        Wahrheit einrichtung = tut.istEines(Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE, Kindtaetigkeit.SCHULE);
        Wahrheit unter25 = k.alter().unter(recht.zahl("bildung-und-teilhabe.altersgrenze-bildung"));
        Wahrheit unter18 = k.alter().unter(recht.zahl("bildung-und-teilhabe.altersgrenze-teilhabe"));
        Wahrheit mittagessen = k.kind().mittagessen().ist(true);
        Wahrheit lernbedarf = k.kind().lernbedarf().ist(true);
        auf(reihen.ausfluege).wahr(einrichtung).wahr(unter25).wahr(zugang);
        auf(reihen.mittagessen).wahr(einrichtung).wahr(mittagessen).wahr(unter25).wahr(zugang);
        auf(reihen.lernen).wahr(schule).wahr(unter25).wahr(lernbedarf).wahr(zugang);
        auf(reihen.fahrt).wahr(schule).wahr(unter25).wahr(k.schulwegZuWeit()).wahr(zugang);
        auf(reihen.schulbedarf).wahr(schule).wahr(unter25).wahr(zugang);
        auf(reihen.teilhabe).wahr(unter18).wahr(zugang);
    }

    private Buch auf(Reihe r) {
        return buch.auf(r, 0, platz);
    }
}
