package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Ein Kind mit Blick auf Waisenrente (§ 48 SGB VI). */
public record Waisenkind(KindLage kind) {
    private static final Wahrheit RENTENVERSICHERUNG = Wahrheit.offen(Fakten.KEINE);

    /** Ob ein Elternteil verstorben ist. */
    public Wahrheit waise() {
        return kind.kind().waise().istEines(Waise.HALBWAISE, Waise.VOLLWAISE);
    }

    /** Vollendete Lebensjahre am Stichtag. */
    public Groesse alter() {
        return kind.alter();
    }

    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return kind.recht();
    }

    /** Ob das Kind lernt oder dient; Uebergangszeit und Behinderung prueft die Rentenversicherung (§ 48 Abs. 4 Satz 1 Nr. 2). */
    public Wahrheit lerntOderDient() {
        var taetigkeit = kind.kind().taetigkeit();
        Wahrheit sicher = taetigkeit.istEines(
                Kindtaetigkeit.SCHULE,
                Kindtaetigkeit.AUSBILDUNG,
                Kindtaetigkeit.STUDIUM,
                Kindtaetigkeit.FREIWILLIGENDIENST);
        Wahrheit behindert = kind.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
        Wahrheit moeglich = taetigkeit.ist(Kindtaetigkeit.SUCHT_AUSBILDUNG).oder(behindert);
        return sicher.oder(moeglich.und(RENTENVERSICHERUNG));
    }

    /** Ob das Kind seinem Alter nach eine Waisenrente haben kann. */
    Wahrheit altersgrenze() {
        Wahrheit jung = alter().unter(recht().zahl("rente.waise-alter"));
        Wahrheit laenger = alter().unter(recht().zahl("rente.waise-alter-ausbildung"));
        return jung.oder(laenger.und(lerntOderDient()));
    }
}
