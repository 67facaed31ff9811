package de.familienlotse.hausordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.faelle.Fall;
import de.familienlotse.faelle.Fallpruefung;
import de.familienlotse.rules.Deckung;
import de.familienlotse.rules.Leistung;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H7: Jede Bedingung kommt in den Fällen ihrer Leistung mit ja, nein und offen vor")
class AbdeckungTest {
    private static final Set<String> WAHRHEITEN = Set.of("ja", "nein", "offen");

    /** Was mehreren Leistungen gemeinsam ist, hat keinen eigenen Ordner und wird in allen geprueft. */
    private static final Set<String> LEISTUNGEN =
            Fallpruefung.REGELWERK.leistungen().stream().map(Leistung::id).collect(Collectors.toSet());

    private static final String ORT = "jede Angabe zum Ort liegt in Deutschland; ohne Angabe ist es offen";
    private static final String AMT = "was dagegen spricht, entscheidet die Behörde: offen statt nein";

    private static final String ZEUGNIS = "darüber entscheidet immer ein Zeugnis oder das Ermessen: höchstens offen";

    private static final String BEFUND = "wie schwer es ist, zeigt ein Befund: offen statt ja";

    private static final String AUSKUNFT = "danach wird nicht gefragt, die Stelle gibt Auskunft: höchstens offen";
    private static final String HILFEPLAN = "den Bedarf stellt das Jugendamt im Hilfeplan fest: offen statt ja";

    /** Wahrheiten, die eine Bedingung nie haben kann, mit dem Grund. */
    private static final Map<String, String> AUSNAHMEN = Map.ofEntries(
            Map.entry("basiselterngeld/wohnsitz nein", ORT),
            Map.entry("elterngeldplus/wohnsitz nein", ORT),
            Map.entry("betreuungsplatz-unter-eins/wohnsitz nein", ORT),
            Map.entry("betreuungsplatz-ein-und-zweijaehrige/wohnsitz nein", ORT),
            Map.entry("kita-platz-ab-drei/wohnsitz nein", ORT),
            Map.entry("kindertagespflege/wohnsitz nein", ORT),
            Map.entry("ganztagsanspruch-grundschule/wohnsitz nein", ORT),
            Map.entry("betreuungsplatz-unter-eins/entwicklung ja", AMT),
            Map.entry("kindertagespflege/besonderer-bedarf ja", AMT),
            Map.entry("verfahrenskostenhilfe/einkommen nein", AMT),
            Map.entry("verfahrenskostenhilfe/vermoegen nein", AMT),
            Map.entry("wohnberechtigungsschein/aufenthalt nein", AMT),
            Map.entry("kinderbetreuungskosten-steuer/behinderung-vor-25 nein", AMT),
            Map.entry("kinderbetreuungskosten-steuer/kein-selbstunterhalt nein", AMT),
            Map.entry("grad-der-behinderung-schwerbehindertenausweis/wohnsitz nein", ORT),
            Map.entry("grad-der-behinderung-schwerbehindertenausweis/beeintraechtigung ja", BEFUND),
            Map.entry("pflegegrad-feststellung/hilfebedarf ja", BEFUND),
            Map.entry("schulbegleitung/begleitung-noetig ja", BEFUND),
            Map.entry("vorzeitige-einschulung/schulfaehig ja", BEFUND),
            Map.entry("zurueckstellung-vom-schulbesuch/gesundheitliche-gruende ja", BEFUND),
            Map.entry("sozialpaedagogische-familienhilfe/hilfe-zur-erziehung-noetig ja", HILFEPLAN),
            Map.entry("erziehungsbeistand/hilfe-zur-erziehung-noetig ja", HILFEPLAN),
            Map.entry("soziale-gruppenarbeit/hilfe-zur-erziehung-noetig ja", HILFEPLAN),
            Map.entry("tagesgruppe/hilfe-zur-erziehung-noetig ja", HILFEPLAN),
            Map.entry("heimerziehung-betreutes-wohnen/hilfe-zur-erziehung-noetig ja", HILFEPLAN),
            Map.entry("intensive-einzelbetreuung/hilfe-zur-erziehung-noetig ja", HILFEPLAN),
            Map.entry("verwandtenpflege/bedarf ja", HILFEPLAN),
            Map.entry("wohnumfeldverbesserung/noetig ja", BEFUND),
            Map.entry("eingliederungshilfe-kind-koerper-geist/wesentlich ja", BEFUND),
            Map.entry("eingliederungshilfe-seelische-behinderung/teilhabe ja", BEFUND),
            Map.entry("fruehfoerderung/foerderplan ja", BEFUND),
            Map.entry("blindengeld-nrw/hochgradig ja", BEFUND),
            Map.entry("gehoerlosenhilfe-nrw/seit-der-kindheit nein", AMT),
            Map.entry("grundsicherung-bei-erwerbsminderung/einkommen nein", AMT),
            Map.entry("grundsicherung-bei-erwerbsminderung/in-deutschland nein", ORT),
            Map.entry("kinderverletztengeld/niemand-sonst nein", AMT),
            Map.entry("asylblg-analogleistungen/in-deutschland nein", ORT),
            Map.entry("asylblg-grundleistungen/in-deutschland nein", ORT),
            Map.entry("bestattungskosten-sozialhilfe/unzumutbar nein", AMT),
            Map.entry("reha-bvb/jung nein", AMT),
            Map.entry("teilhabeberatung-eutb/in-deutschland nein", ORT),
            Map.entry("werkstatt-berufsbildungsbereich/werkstatt-passt ja", BEFUND),
            Map.entry("arbeitslosengeld-mit-kind/verfuegbar nein", AMT),
            Map.entry("kindererziehungszeiten-rente/erzogen nein", AMT),
            Map.entry("kindererziehungszeiten-rente/nicht-verbeamtet nein", AMT),
            Map.entry("kindererziehungszeiten-rente/wohnsitz nein", ORT),
            Map.entry("witwen-witwerrente/erwerbsgemindert ja", BEFUND),
            Map.entry("schueler-bafoeg/aufenthalt nein", AMT),
            Map.entry("schueler-bafoeg/erste-ausbildung nein", AMT),
            Map.entry("bafoeg-studium/aufenthalt nein", AMT),
            Map.entry("bafoeg-studium/erste-ausbildung nein", AMT),
            Map.entry("bafoeg-studium/leistungsnachweis nein", AMT),
            Map.entry("berufsausbildungsbeihilfe/erste-ausbildung nein", AMT),
            Map.entry("ausbildungsgeld-behinderung/besondere-leistung nein", AMT),
            Map.entry("aufstiegs-bafoeg/aufenthalt nein", AMT),
            Map.entry("grundsicherungsgeld-sgb2/wohnsitz nein", ORT),
            Map.entry("kindergeld/wohnsitz nein", ORT),
            Map.entry("kindergeld-volljaehrige/wohnsitz nein", ORT),
            Map.entry("kindergeld-kind-mit-behinderung/wohnsitz nein", ORT),
            Map.entry("unterhaltsvorschuss-bis-elf/wohnsitz nein", ORT),
            Map.entry("unterhaltsvorschuss-zwoelf-bis-siebzehn/wohnsitz nein", ORT),
            Map.entry("grundsicherungsgeld-sgb2/nicht-nur-studium nein", AMT),
            Map.entry("grundsicherungsgeld-sgb2/nicht-nur-rente nein", AMT),
            Map.entry("kindergeld/kindschaft nein", AMT),
            Map.entry("kindergeld-volljaehrige/kindschaft nein", AMT),
            Map.entry("kindergeld-kind-mit-behinderung/kindschaft nein", AMT),
            Map.entry("kindergeld-kind-mit-behinderung/behinderung-vor-25 nein", AMT),
            Map.entry("kindergeld-kind-mit-behinderung/kein-selbstunterhalt nein", AMT),
            Map.entry("bundesstiftung-mutter-und-kind/notlage ja", ZEUGNIS),
            Map.entry("bundesstiftung-mutter-und-kind/wohnsitz nein", ORT),
            Map.entry("erstausstattung-schwangerschaft-geburt/kinderzuschlag ja", ZEUGNIS),
            Map.entry("erstausstattung-schwangerschaft-geburt/lastenzuschuss ja", ZEUGNIS),
            Map.entry("erstausstattung-schwangerschaft-geburt/mietzuschuss ja", ZEUGNIS),
            Map.entry("familienversicherung-kind/wohnsitz nein", ORT),
            Map.entry("haushaltshilfe-krankheit/niemand-sonst nein", AMT),
            Map.entry("haushaltshilfe-krankheit/verhindert ja", ZEUGNIS),
            Map.entry("haushaltshilfe-schwangerschaft/niemand-sonst nein", AMT),
            Map.entry("haushaltshilfe-schwangerschaft/verhindert ja", ZEUGNIS),
            Map.entry("kinderkrankengeld/niemand-sonst nein", AMT),
            Map.entry("adoptionsvermittlung/ehepartner nein", AMT),
            Map.entry("gemeinsame-wohnform-mutter-vater-kind/unterstuetzung ja", ZEUGNIS),
            Map.entry("jugendgesundheitsuntersuchung-j1/kasse-zahlt-vorsorge nein", AMT),
            Map.entry("namenserklaerung-kind/kein-ehename nein", AMT),
            Map.entry("u-untersuchungen/kasse-zahlt-vorsorge nein", AMT),
            Map.entry("schwangerschaftsabbruch-kostenuebernahme/vermoegen nein", AMT),
            Map.entry("jugendhilfe-im-strafverfahren/unter-einundzwanzig-bei-der-tat nein", AMT),
            Map.entry("berufseinstiegsbegleitung/schule-macht-mit ja", AUSKUNFT),
            Map.entry("deutschlandstipendium/ausgewaehlt ja", AUSKUNFT),
            Map.entry("trennungsunterhalt/einkommensgefaelle ja", AUSKUNFT),
            Map.entry("einstiegsqualifizierung/kind-braucht-foerderung nein", AMT),
            Map.entry("ausserbetriebliche-ausbildung/kind-braucht-foerderung nein", AMT),
            Map.entry("gewaltschutzantrag/nicht-unter-elterlicher-sorge nein", AMT),
            Map.entry("betreuung-in-notsituationen/niemand-springt-ein nein", AMT),
            Map.entry("hilfe-weiterfuehrung-haushalt/niemand-springt-ein nein", AMT),
            Map.entry("hilfe-weiterfuehrung-haushalt/einkommen nein", AMT),
            Map.entry("hilfe-weiterfuehrung-haushalt/vermoegen nein", AMT),
            Map.entry("berufsberatung/in-deutschland nein", ORT),
            Map.entry("ausbildungssuche-vermittlung/in-deutschland nein", ORT),
            Map.entry("hilfe-zum-lebensunterhalt/niemand-erwerbsfaehig ja", BEFUND),
            Map.entry("wohnungserstausstattung/kinderzuschlag ja", ZEUGNIS),
            Map.entry("wohnungserstausstattung/lastenzuschuss ja", ZEUGNIS),
            Map.entry("wohnungserstausstattung/mietzuschuss ja", ZEUGNIS),
            Map.entry("aufenthalt-integrierte-jugendliche/schule nein", AMT),
            Map.entry("familiennachzug/lebensunterhalt nein", AMT),
            Map.entry("schwangerschaftsabbruch-kostenuebernahme/wohnsitz nein", ORT),
            Map.entry("mutterschutzlohn-beschaeftigungsverbot/verbot ja", ZEUGNIS),
            Map.entry("wohngeld-mietzuschuss/aufenthalt nein", AMT),
            Map.entry("wohngeld-lastenzuschuss/aufenthalt nein", AMT),
            Map.entry("wohngeld-mietzuschuss/vermoegen nein", AMT),
            Map.entry("wohngeld-lastenzuschuss/vermoegen nein", AMT));

    @Test
    @DisplayName("Keine ohne erfüllten, unerfüllten und offenen Fall in fixtures/leistungen/<id>")
    void jede_bedingung_hat_drei_seiten() {
        Deckung deckung = new Deckung(Fallpruefung.REGELWERK);
        for (Fall f : Faelle.einzelne("leistungen")) {
            String eigene = f.name().split("/")[0];
            deckung.nimm(Haus.familie(f), l -> l.equals(eigene) || !LEISTUNGEN.contains(l));
        }
        Set<String> fehlt = new TreeSet<>();
        deckung.gesehen()
                .forEach((regel, gesehen) ->
                        WAHRHEITEN.stream().filter(w -> !gesehen.contains(w)).forEach(w -> fehlt.add(regel + " " + w)));
        assertThat(deckung.gesehen()).isNotEmpty();
        Set<String> ueberholt = new TreeSet<>(AUSNAHMEN.keySet());
        ueberholt.removeAll(fehlt);
        fehlt.removeAll(AUSNAHMEN.keySet());
        assertThat(fehlt).as("Bedingungen ohne eigenen Fall").isEmpty();
        assertThat(ueberholt).as("Ausnahmen, die doch vorkommen").isEmpty();
    }
}
