package de.familienlotse.bench;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Wahrheit;

/** Die Bedingungen zu einem Kind, die nur sein Alter, seine Antworten und seine Erwachsenen brauchen. */
final class Kindbedingungen {
    private final Nummern nummern;
    private final Buch buch;
    private final KindLage k;
    private final Rechtsstand recht;
    private final int platz;

    Kindbedingungen(Nummern nummern, Buch buch, KindLage k) {
        this.nummern = nummern;
        this.buch = buch;
        this.k = k;
        recht = k.recht();
        platz = k.nummer();
    }

    void kindergeld() {
        Wahrheit kindschaft = k.kindschaft();
        Wahrheit empfaenger = k.kindergeldAnFamilie();
        Wahrheit ab18 = k.alterZuMonatsbeginn().mindestens(recht.zahl("kindergeld.alter-ohne-bedingung"));
        buch.ab(nummern.kindergeld).kind(platz, ab18.nicht()).kind(platz, kindschaft);
        buch.kind(platz, k.imHaushalt()).weiter().kind(platz, k.aufenthaltDerEltern());
        buch.ab(nummern.behinderung).kind(platz, ab18);
        buch.kind(platz, k.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH));
        buch.kind(platz, k.behinderungVor(recht.zahl("kindergeld.alter-eintritt-behinderung")));
        buch.kind(platz, k.keinSelbstunterhalt()).kind(platz, kindschaft).kind(platz, empfaenger);
        buch.weiter().kind(platz, k.aufenthaltDerEltern());
        buch.ab(nummern.volljaehrige).kind(platz, ab18);
        volljaehrige();
        buch.kind(platz, kindschaft).kind(platz, empfaenger);
        buch.weiter().kind(platz, k.aufenthaltDerEltern());
    }

    private void volljaehrige() {
        var tut = k.kind().taetigkeit();
        Wahrheit unter25 = k.alterZuMonatsbeginn().unter(recht.zahl("kindergeld.alter-ausbildung"));
        buch.kind(platz, k.alterZuMonatsbeginn().unter(recht.zahl("kindergeld.alter-arbeitsuchend")));
        buch.kind(platz, tut.ist(Kindtaetigkeit.ARBEITSLOS)).kind(platz, unter25);
        buch.kind(platz, tut.istEines(Kindtaetigkeit.SCHULE, Kindtaetigkeit.AUSBILDUNG, Kindtaetigkeit.STUDIUM));
        buch.kind(platz, unter25).kind(platz, tut.ist(Kindtaetigkeit.SUCHT_AUSBILDUNG));
        buch.kind(platz, unter25).kind(platz, tut.ist(Kindtaetigkeit.FREIWILLIGENDIENST));
    }

    void bildung(Wahrheit zugang) {
        var tut = k.kind().taetigkeit();
        Wahrheit schule = tut.ist(Kindtaetigkeit.SCHULE);
        Wahrheit einrichtung =
                tut.istEines(Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE, Kindtaetigkeit.SCHULE);
        Wahrheit unter25 = k.alter().unter(recht.zahl("bildung-und-teilhabe.altersgrenze-bildung"));
        Wahrheit unter18 = k.alter().unter(recht.zahl("bildung-und-teilhabe.altersgrenze-teilhabe"));
        Wahrheit mittagessen = k.kind().mittagessen().ist(true);
        Wahrheit lernbedarf = k.kind().lernbedarf().ist(true);
        reihe(nummern.ausfluege, einrichtung, unter25, zugang);
        reihe(nummern.mittagessen, einrichtung, mittagessen, unter25, zugang);
        reihe(nummern.lernen, schule, unter25, lernbedarf, zugang);
        reihe(nummern.fahrt, schule, unter25, k.schulwegZuWeit(), zugang);
        reihe(nummern.schulbedarf, schule, unter25, zugang);
        reihe(nummern.teilhabe, unter18, zugang);
    }

    private void reihe(int ab, Wahrheit... w) {
        buch.ab(ab);
        for (Wahrheit x : w) {
            buch.kind(platz, x);
        }
    }
}
