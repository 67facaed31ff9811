package de.familienlotse.calculation.krankenkasse;

import static de.familienlotse.situation.Taetigkeitsart.ANGESTELLT;
import static de.familienlotse.situation.Taetigkeitsart.AUSBILDUNG;
import static de.familienlotse.situation.Taetigkeitsart.FREIWILLIGENDIENST;
import static de.familienlotse.situation.Taetigkeitsart.SELBSTSTAENDIG;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.value.Wahrheit;
import java.util.List;

/** Die Krankenversicherung eines Erwachsenen. */
public record Versicherung(ErwachsenerLage person) {
    /** Selbst Mitglied einer gesetzlichen Krankenkasse. */
    public Wahrheit mitglied() {
        return person.person().krankenversicherung().ist(Krankenversicherung.GESETZLICH);
    }

    /** Mitglied oder familienversichert. */
    public Wahrheit gesetzlich() {
        return person.person()
                .krankenversicherung()
                .istEines(Krankenversicherung.GESETZLICH, Krankenversicherung.FAMILIENVERSICHERT);
    }

    /** Mitglied mit Anspruch auf Krankengeld; ohne Angabe aus der Taetigkeit hergeleitet (§ 44 Abs. 2 SGB V). */
    public Wahrheit krankengeld() {
        Wahrheit mitglied = mitglied();
        if (mitglied.istNein()) {
            return mitglied;
        }
        var angabe = person.person().krankengeldanspruch();
        return mitglied.und(angabe.bekannt() ? angabe.ist(true) : hergeleitet());
    }

    /** Beschaeftigte und wer Arbeitslosengeld bezieht, haben ihn; Selbststaendige nur nach Wahl. */
    private Wahrheit hergeleitet() {
        Wahrheit gewaehlt = person.person().krankengeldanspruch().beantwortet();
        return person.tut(ANGESTELLT, AUSBILDUNG, FREIWILLIGENDIENST)
                .oder(arbeitslosengeld())
                .oder(person.tut(SELBSTSTAENDIG).und(gewaehlt));
    }

    /** Ob eigenes Arbeitslosengeld gezahlt wird. */
    private Wahrheit arbeitslosengeld() {
        List<Einkunft> einkuenfte = person.person().einkuenfte().wert();
        if (einkuenfte == null) {
            return person.person().einkuenfte().beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (Einkunft i : einkuenfte) {
            w = w.oder(i.art().ist(Einkunftsart.ARBEITSLOSENGELD));
        }
        return w;
    }
}
