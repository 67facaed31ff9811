package de.familienlotse.calculation;

import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;

/** Ob der Aufenthalt Familienleistungen erlaubt (§ 62 Abs. 1a, 2 EStG; § 1 Abs. 3 BKGG; § 1 Abs. 2a UhVorschG). */
public final class Aufenthaltsrecht {
    /** Offen, aber durch keine Antwort zu klaeren: das entscheidet die Behoerde. */
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);

    private final ErwachsenerLage e;

    Aufenthaltsrecht(ErwachsenerLage e) {
        this.e = e;
    }

    /** Kindergeld und was darauf aufbaut. */
    public Wahrheit familienleistung() {
        var p = e.person();
        return p.staatsangehoerigkeit()
                .ist(Staatsangehoerigkeit.DEUTSCH)
                .oder(p.staatsangehoerigkeit()
                        .ist(Staatsangehoerigkeit.EU_EWR_SCHWEIZ)
                        .und(freizuegig()))
                .oder(p.staatsangehoerigkeit()
                        .ist(Staatsangehoerigkeit.DRITTSTAAT)
                        .und(titel()));
    }

    /** Grundsicherung: kein Ausschluss nach § 7 Abs. 1 Satz 2 SGB II. */
    public Wahrheit grundsicherung() {
        var p = e.person();
        Wahrheit eu = behaltenerErwerb().oder(seitJahren("sgb2.auslaender-aufenthalt-jahre"));
        eu = eu.istNein() ? BEHOERDE : eu;
        Wahrheit dritt = p.aufenthalt()
                .istEines(Aufenthalt.NIEDERLASSUNG, Aufenthalt.ERWERB, Aufenthalt.VORUEBERGEHENDER_SCHUTZ)
                .oder(p.aufenthalt()
                        .istEines(Aufenthalt.HUMANITAER, Aufenthalt.UNGEKLAERT)
                        .und(BEHOERDE));
        return nachStaat(eu, dritt);
    }

    /** Wohngeld: Aufenthalt nach § 3 Abs. 5 WoGG. */
    public Wahrheit wohngeld() {
        var a = e.person().aufenthalt();
        Wahrheit dritt = a.istEines(
                        Aufenthalt.NIEDERLASSUNG,
                        Aufenthalt.ERWERB,
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER,
                        Aufenthalt.DULDUNG,
                        Aufenthalt.GESTATTUNG)
                .oder(a.ist(Aufenthalt.UNGEKLAERT).und(BEHOERDE));
        return nachStaat(Wahrheit.JA, dritt);
    }

    private Wahrheit nachStaat(Wahrheit eu, Wahrheit drittstaat) {
        var s = e.person().staatsangehoerigkeit();
        return s.ist(Staatsangehoerigkeit.DEUTSCH)
                .oder(s.ist(Staatsangehoerigkeit.EU_EWR_SCHWEIZ).und(eu))
                .oder(s.ist(Staatsangehoerigkeit.DRITTSTAAT).und(drittstaat));
    }

    /** Nach drei Monaten oder mit Erwerb; ohne beides offen (§ 62 Abs. 1a EStG, EuGH C-411/20). */
    private Wahrheit freizuegig() {
        Wahrheit lang = seit("kindergeld.eu-sperrfrist-monate");
        Wahrheit w = e.erwerbstaetig().oder(lang);
        return w.istNein() ? BEHOERDE : w;
    }

    private Wahrheit titel() {
        var a = e.person().aufenthalt();
        Wahrheit beschaeftigt =
                e.erwerbstaetig().oder(e.tut(Taetigkeitsart.ELTERNZEIT)).oder(arbeitsfoerderung());
        Wahrheit lange = beschaeftigt.oder(seit("kindergeld.humanitaerer-aufenthalt-mindestmonate"));
        Wahrheit humanitaer = lange.istNein() ? BEHOERDE : lange;
        return a.istEines(Aufenthalt.NIEDERLASSUNG, Aufenthalt.ERWERB, Aufenthalt.VORUEBERGEHENDER_SCHUTZ)
                .oder(a.ist(Aufenthalt.HUMANITAER).und(humanitaer))
                .oder(a.istEines(Aufenthalt.DULDUNG, Aufenthalt.GESTATTUNG)
                        .und(e.erwerbstaetig())
                        .und(BEHOERDE))
                .oder(a.ist(Aufenthalt.UNGEKLAERT).und(BEHOERDE));
    }

    /** Arbeitet oder ist nur wegen eines Kindes nicht bei der Arbeit; dann besteht das Aufenthaltsrecht fort (§ 2 FreizuegG/EU). */
    private Wahrheit behaltenerErwerb() {
        return e.erwerbstaetig().oder(e.tut(Taetigkeitsart.ELTERNZEIT, Taetigkeitsart.MUTTERSCHUTZ));
    }

    private Wahrheit seitJahren(String jahre) {
        BigDecimal grenze = e.lage().recht().zahl(jahre);
        return e.person().aufenthaltSeit().alterAm(e.lage().tag()).mindestens(grenze);
    }

    private Wahrheit seit(String monate) {
        BigDecimal grenze = e.lage().recht().zahl(monate);
        return e.person().aufenthaltSeit().monateAm(e.lage().tag()).mindestens(grenze);
    }

    /** Ob laufende Geldleistungen nach dem SGB III bezogen werden. */
    private Wahrheit arbeitsfoerderung() {
        var einkuenfte = e.person().einkuenfte();
        if (!einkuenfte.bekannt()) {
            return einkuenfte.beantwortet();
        }
        Wahrheit w = Wahrheit.NEIN;
        for (Einkunft i : einkuenfte.wert()) {
            w = w.oder(i.art()
                    .istEines(
                            Einkunftsart.ARBEITSLOSENGELD,
                            Einkunftsart.KURZARBEITERGELD,
                            Einkunftsart.BERUFSAUSBILDUNGSBEIHILFE,
                            Einkunftsart.AUSBILDUNGSGELD));
        }
        return w;
    }
}
