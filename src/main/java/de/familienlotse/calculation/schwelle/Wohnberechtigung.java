package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Voraussetzungen des Wohnberechtigungsscheins in Nordrhein-Westfalen (§§ 13 bis 15, 18 WFNG). */
public record Wohnberechtigung(Rechnungen rechnungen) {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);
    private static final String GRENZE = "§ 13 Abs. 1 WFNG";
    private static final String EINKOMMEN = "§ 15 WFNG";
    private static final String BEREINIGT = "Bereinigtes Einkommen im Jahr";

    /** Ob der Aufenthalt auf Dauer angelegt ist; bei Duldung, Gestattung und Ungeklaertem entscheidet das Amt. */
    public Wahrheit aufenthalt() {
        ErwachsenerLage e = lage().antragsteller();
        if (e == null) {
            return lage().familie().erwachsene().gilt(x -> false);
        }
        var staat = e.person().staatsangehoerigkeit();
        Wahrheit titel = e.person()
                .aufenthalt()
                .istEines(
                        Aufenthalt.NIEDERLASSUNG,
                        Aufenthalt.ERWERB,
                        Aufenthalt.VORUEBERGEHENDER_SCHUTZ,
                        Aufenthalt.HUMANITAER);
        Wahrheit drittstaat = titel.istNein() ? AMT : titel;
        return staat.istEines(Staatsangehoerigkeit.DEUTSCH, Staatsangehoerigkeit.EU_EWR_SCHWEIZ)
                .oder(staat.ist(Staatsangehoerigkeit.DRITTSTAAT).und(drittstaat));
    }

    /** Ob das Einkommen die Grenze einhaelt; geringe Ueberschreitung und weitere Freibetraege prueft das Amt. */
    public Wahrheit einkommen() {
        return rechnungen.wenn(r -> {
            BigDecimal mehr = BigDecimal.ONE.add(lage().recht().zahl("wohnberechtigung.ueberschreitung"));
            Groesse grenze = haushalt().grenze();
            return hoechstens(grenze, grenze.mal(mehr));
        });
    }

    /** Ob das Einkommen die Grenze der Eigentumsfoerderung einhaelt, hoechstens diesen Anteil ueber der des Scheins. */
    public Wahrheit einkommenEigentum() {
        return rechnungen.wenn(r -> {
            Groesse grenze = haushalt().grenzeEigentum();
            return hoechstens(grenze, grenze);
        });
    }

    /** Ob das Einkommen die Grenze einhaelt; bis zur aeussersten oder bei schwerer Behinderung prueft das Amt. */
    private Wahrheit hoechstens(Groesse grenze, Groesse aeusserste) {
        Groesse einkommen = haushalt().einkommen();
        Wahrheit darunter = einkommen.hoechstens(grenze);
        Wahrheit knapp = einkommen.minus(jungeEhe()).hoechstens(aeusserste);
        Wahrheit moeglich = knapp.oder(schwerbehindert());
        return darunter.oder(moeglich.und(darunter.istOffen() ? darunter : AMT));
    }

    /** Ob ein Kind oder ein schwerbehinderter Mensch im Haushalt lebt. */
    public Wahrheit kindOderSchwerbehindert() {
        var familie = lage().familie();
        Wahrheit w =
                familie.kinder().bekannt() ? Wahrheit.NEIN : familie.kinder().beantwortet();
        w = w.oder(
                familie.erwachsene().bekannt()
                        ? Wahrheit.NEIN
                        : familie.erwachsene().beantwortet());
        BigDecimal grad = lage().recht().zahl("wohnberechtigung.schwerbehindert-ab");
        for (ErwachsenerLage e : lage().erwachsene()) {
            w = w.oder(Behinderungsgrad.von(e).mindestens(grad));
        }
        for (KindLage k : lage().kinder()) {
            Wahrheit kind = k.minderjaehrig().oder(rechnungen.kindergeldanspruch(k));
            w = w.oder(k.imHaushalt().und(kind.oder(Behinderungsgrad.von(k).mindestens(grad))));
        }
        return w;
    }

    /** Grenze der Eigentumsfoerderung und Einkommen im Rechenweg; ein Darlehen ist zurueckzuzahlen, darum kein Betrag. */
    public static Groesse eigentum(Rechnungen r, Person person, Protokoll p) {
        return zeige(r, h -> {
            p.wert("wohneigentum.grenze-a", "Einkommensgrenze der Gruppe A im Jahr", h.grenze(), GRENZE);
            p.wert("wohneigentum.grenze-b", "Einkommensgrenze der Gruppe B im Jahr", h.grenzeEigentum(), "§ 13 WFNG");
            p.wert("wohneigentum.einkommen", BEREINIGT, h.einkommen(), EINKOMMEN);
        });
    }

    /** Grenze, Einkommen und Groesse der Wohnung im Rechenweg; einen Betrag gibt es nicht. */
    public static Groesse grenze(Rechnungen r, Person person, Protokoll p) {
        return zeige(r, h -> {
            p.wert("wbs.einkommensgrenze", "Einkommensgrenze im Jahr", h.grenze(), GRENZE);
            p.wert("wbs.einkommen", BEREINIGT, h.einkommen(), EINKOMMEN);
            p.wert("wbs.wohnflaeche", "Angemessene Wohnfläche in Quadratmetern", h.wohnflaeche(), "§ 18 WFNG");
        });
    }

    /** Nur Zeilen im Rechenweg, und nur wenn gerechnet werden kann; nie ein Betrag. */
    private static Groesse zeige(Rechnungen r, Consumer<Wohnhaushalt> zeilen) {
        if (r.moeglich()) {
            zeilen.accept(Wohnhaushalt.von(r));
        }
        return null;
    }

    /** Der Freibetrag junger Ehepaare; wie lange er gilt, ist nicht gelesen, darum oeffnet er nur. */
    private Groesse jungeEhe() {
        Groesse betrag = Groesse.genau(lage().recht().zahl("wohnberechtigung.freibetrag-junge-ehe"));
        return lage().zusammenVerheiratet().istNein() ? Groesse.NULL : betrag;
    }

    /** Ob jemand schwerbehindert oder pflegebeduerftig ist; dann gibt es weitere Freibetraege. */
    private Wahrheit schwerbehindert() {
        BigDecimal grad = lage().recht().zahl("wohnberechtigung.schwerbehindert-ab");
        Wahrheit w = Wahrheit.NEIN;
        for (ErwachsenerLage e : lage().erwachsene()) {
            w = w.oder(Behinderungsgrad.von(e).mindestens(grad));
        }
        for (KindLage k : lage().haushaltskinder()) {
            w = w.oder(Behinderungsgrad.von(k).mindestens(grad));
        }
        return w;
    }

    private Wohnhaushalt haushalt() {
        return Wohnhaushalt.von(rechnungen);
    }

    private Lage lage() {
        return rechnungen.lage();
    }
}
