package de.familienlotse.calculation.zuwanderung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Deutschkenntnis;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Erwachsener mit Blick auf Integrationskurs und Beratung (§§ 43 bis 45 AufenthG). */
public record Zugewanderter(ErwachsenerLage person) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    /**
     * Anspruch oder Zulassung nach Titel; bei Duldung, Ungeklaertem und Deutschen, die zu Hause eine andere Sprache sprechen,
     * entscheidet das Bundesamt (§ 44 AufenthG).
     */
    public Wahrheit kursberechtigt() {
        var p = person.person();
        Wahrheit titel = mitTitel().oder(p.aufenthalt().ist(Aufenthalt.GESTATTUNG));
        Wahrheit drittstaat =
                p.staatsangehoerigkeit().ist(Staatsangehoerigkeit.DRITTSTAAT).und(titel.istNein() ? BEHOERDE : titel);
        Wahrheit sprache =
                person.lage().familie().haushalt().andereFamiliensprache().ist(true);
        Wahrheit deutsch = p.staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.DEUTSCH)
                .und(sprache)
                .und(BEHOERDE);
        return p.staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.EU_EWR_SCHWEIZ)
                .oder(drittstaat)
                .oder(deutsch);
    }

    /** Noch keine ausreichenden Deutschkenntnisse: unter der Stufe B1 (§ 44 Abs. 3 Nr. 3, § 43 Abs. 3 AufenthG). */
    public Wahrheit wenigDeutsch() {
        return person.person().deutsch().istEines(Deutschkenntnis.KEIN, Deutschkenntnis.A1, Deutschkenntnis.A2);
    }

    /** Geht nicht mehr zur Schule (§ 44 Abs. 3 Nr. 1 AufenthG). */
    public Wahrheit nichtInDerSchule() {
        return person.tut(Taetigkeitsart.SCHULE).nicht();
    }

    /** Auf Dauer zugewandert; im Asylverfahren und bei Duldung entscheidet die Beratungsstelle. */
    public Wahrheit aufDauerHier() {
        var p = person.person();
        Wahrheit titel = mitTitel();
        return p.staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.EU_EWR_SCHWEIZ)
                .oder(p.staatsangehoerigkeit()
                        .ist(Staatsangehoerigkeit.DRITTSTAAT)
                        .und(titel.istNein() ? BEHOERDE : titel));
    }

    private Wahrheit mitTitel() {
        return person.person()
                .aufenthalt()
                .istEines(
                        Aufenthalt.NIEDERLASSUNG,
                        Aufenthalt.ERWERB,
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER);
    }
}
