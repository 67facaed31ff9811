package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Kind mit Blick auf seine Betreuung (§ 24 SGB VIII). */
public record Betreuungskind(KindLage kind) {
    private static final Wahrheit JUGENDAMT = Wahrheit.offen(Fakten.KEINE);

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return kind.recht();
    }

    /** Ob die Betreuung schon unter eins fuer die Entwicklung geboten ist: das entscheidet das Jugendamt (§ 24 Abs. 1 Satz 1 Nr. 1). */
    public Wahrheit foerderungGeboten() {
        return kind.alter().unter(recht().zahl("kita.alter-platz")).und(JUGENDAMT);
    }

    /** Ob alle Erziehenden arbeiten, Arbeit suchen oder lernen (§ 24 Abs. 1 Satz 1 Nr. 2, Satz 2). */
    public Wahrheit erziehendeGebunden() {
        return kind.sorgende().jeder(Betreuungskind::gebunden);
    }

    /** Wer in Elternzeit ist, kann die Arbeit wieder aufnehmen; das und einen Dienst prueft das Jugendamt. */
    private static Wahrheit gebunden(ErwachsenerLage e) {
        Wahrheit sicher = e.erwerbstaetig()
                .oder(e.tut(Taetigkeitsart.ARBEITSUCHEND, Taetigkeitsart.STUDIUM, Taetigkeitsart.SCHULE));
        Wahrheit moeglich =
                e.tut(Taetigkeitsart.ELTERNZEIT, Taetigkeitsart.MUTTERSCHUTZ, Taetigkeitsart.FREIWILLIGENDIENST);
        return sicher.oder(moeglich.und(JUGENDAMT));
    }

    /** Ob das Kind noch nicht zur Schule geht. */
    public Wahrheit vorDerSchule() {
        return kind.alter()
                .unter(recht().zahl("kita.schuleintritt-spaetestens"))
                .und(kind.kind()
                        .taetigkeit()
                        .istEines(Kindtaetigkeit.ZUHAUSE, Kindtaetigkeit.KITA, Kindtaetigkeit.TAGESPFLEGE));
    }

    /** Ob ein Kind unter eins oder ab drei die Kindertagespflege braucht: das prueft das Jugendamt (§ 24 Abs. 1, 3, 5). */
    public Wahrheit besondererBedarf() {
        Wahrheit unterEins = kind.alter().unter(recht().zahl("kita.alter-platz"));
        Wahrheit abDrei = kind.alter().mindestens(recht().zahl("kita.alter-einrichtung"));
        return unterEins.oder(abDrei).und(JUGENDAMT);
    }
}
