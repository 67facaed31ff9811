package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Deutschkenntnis;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;

/** Ein Erwachsener mit Blick auf Aufenthaltstitel, Nachzug der Familie und Einbuergerung. */
public record Zuwanderung(ErwachsenerLage erwachsener) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    /** Ob die Person keinen deutschen Pass hat. */
    public Wahrheit auslaendisch() {
        return erwachsener
                .person()
                .staatsangehoerigkeit()
                .istEines(Staatsangehoerigkeit.EU_EWR_SCHWEIZ, Staatsangehoerigkeit.DRITTSTAAT);
    }

    /** Ob die Familie zu ihr ziehen darf; bei humanitaeren Titeln haengt es am einzelnen Titel (§§ 28, 29 AufenthG). */
    public Wahrheit nachzug() {
        Wahrheit deutsch = erwachsener.person().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DEUTSCH);
        return deutsch.oder(unionsbuerger())
                .oder(drittstaat(
                        titel(Aufenthalt.NIEDERLASSUNG, Aufenthalt.ERWERB),
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER));
    }

    /** Ob das Aufenthaltsrecht unbefristet ist; mit einem Titel zur Arbeit kann es so sein (§ 4 Abs. 3 Satz 1 Nr. 2 StAG). */
    public Wahrheit unbefristet() {
        return unionsbuerger().oder(drittstaat(titel(Aufenthalt.NIEDERLASSUNG), Aufenthalt.ERWERB));
    }

    /** Ob der Titel zur Einbuergerung genuegt; humanitaere Titel tun es nur zum Teil (§ 10 Abs. 1 Satz 1 Nr. 2 StAG). */
    public Wahrheit einbuergerungstitel() {
        return unionsbuerger()
                .oder(drittstaat(
                        titel(Aufenthalt.NIEDERLASSUNG, Aufenthalt.ERWERB),
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER));
    }

    /** Ob die Person so viele Jahre in Deutschland lebt, wie der Parameter verlangt. */
    public Wahrheit lebtHierSeit(String jahre) {
        var lage = erwachsener.lage();
        return erwachsener
                .person()
                .aufenthaltSeit()
                .alterAm(lage.tag())
                .mindestens(lage.recht().zahl(jahre));
    }

    /** Deutsch mindestens auf Stufe B1; bei Krankheit oder Behinderung kann davon abgesehen werden (§ 10 Abs. 4, 6 StAG). */
    public Wahrheit deutschGenuegt() {
        var p = erwachsener.person();
        Wahrheit sprache = p.deutsch().istEines(Deutschkenntnis.B1, Deutschkenntnis.B2, Deutschkenntnis.C1);
        Wahrheit krank = p.schwerKrank()
                .ist(true)
                .oder(p.behinderung().ist(Behinderung.KEINE).nicht());
        return sprache.oder(krank.und(BEHOERDE));
    }

    /** Kein Grundsicherungsgeld und keine Sozialhilfe; wer oder wessen Partner arbeitet, kann ausgenommen sein (§ 10 Abs. 1 Satz 1 Nr. 3 StAG). */
    public Wahrheit lebensunterhaltGesichert() {
        Wahrheit ohne = ohneGrundsicherung();
        return ohne.oder(arbeitetJemand().und(BEHOERDE));
    }

    /** Beim Nachzug zu Deutschen kommt es nicht darauf an; sonst kann er bei Grundsicherung abgelehnt werden (§ 27 Abs. 3 AufenthG). */
    public Wahrheit nachzugGesichert() {
        Wahrheit deutsch = erwachsener.person().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DEUTSCH);
        Wahrheit ohne = ohneGrundsicherung();
        return deutsch.oder(ohne.istNein() ? BEHOERDE : ohne);
    }

    private Wahrheit ohneGrundsicherung() {
        return erwachsener.lage().bezieht(Bezug.SGB2, Bezug.SGB12).nicht();
    }

    private Wahrheit arbeitetJemand() {
        Wahrheit w = erwachsener.erwerbstaetig();
        for (ErwachsenerLage e : erwachsener.lage().erwachsene()) {
            Wahrheit paar =
                    e == erwachsener ? Wahrheit.NEIN : erwachsener.imPaar().und(e.imPaar());
            w = w.oder(paar.und(e.erwerbstaetig()));
        }
        return w;
    }

    private Wahrheit unionsbuerger() {
        return erwachsener.person().staatsangehoerigkeit().ist(Staatsangehoerigkeit.EU_EWR_SCHWEIZ);
    }

    private Wahrheit titel(Aufenthalt... erlaubt) {
        return erwachsener.person().aufenthalt().istEines(erlaubt);
    }

    /** Der Titel genuegt; bei diesem anderen und bei ungeklaertem Aufenthalt entscheidet die Behoerde. */
    private Wahrheit drittstaat(Wahrheit genuegt, Aufenthalt... fraglich) {
        Wahrheit moeglich = titel(fraglich).oder(titel(Aufenthalt.UNGEKLAERT)).und(BEHOERDE);
        return erwachsener
                .person()
                .staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.DRITTSTAAT)
                .und(genuegt.oder(moeglich));
    }
}
