package de.familienlotse.rules;

import de.familienlotse.calculation.Betragsrechnung;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lebensunterhalt;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.Unterkunftsbedarf;
import de.familienlotse.calculation.ausbildung.Ausbildungsbetrag;
import de.familienlotse.calculation.elterngeld.Elterngeldbetrag;
import de.familienlotse.calculation.elterngeld.Elternzeitlage;
import de.familienlotse.calculation.krankenkasse.Familienkind;
import de.familienlotse.calculation.krankenkasse.Haushaltshilfe;
import de.familienlotse.calculation.krankenkasse.Kinderkrankengeld;
import de.familienlotse.calculation.krankenkasse.Kinderverletztengeld;
import de.familienlotse.calculation.krankenkasse.Zuzahlung;
import de.familienlotse.calculation.mutterschutz.Abbruchkosten;
import de.familienlotse.calculation.mutterschutz.Mutterschaftsgeld;
import de.familienlotse.calculation.mutterschutz.Mutterschutzlohn;
import de.familienlotse.calculation.mutterschutz.Schwangerschaftsmehrbedarf;
import de.familienlotse.calculation.pflege.Eingliederungsbeitrag;
import de.familienlotse.calculation.pflege.Nachteilsausgleich;
import de.familienlotse.calculation.pflege.Pauschbetrag;
import de.familienlotse.calculation.pflege.PflegePauschbetrag;
import de.familienlotse.calculation.pflege.Pflegebetrag;
import de.familienlotse.calculation.pflege.Pflegeunterstuetzung;
import de.familienlotse.calculation.pflege.Sinneshilfe;
import de.familienlotse.calculation.rente.Anrechnungsweg;
import de.familienlotse.calculation.rente.Arbeitslosengeldbetrag;
import de.familienlotse.calculation.rente.Erziehungsweg;
import de.familienlotse.calculation.schwelle.Alleinerziehendenbedarf;
import de.familienlotse.calculation.schwelle.Beitragsbelastung;
import de.familienlotse.calculation.schwelle.Eigenheim;
import de.familienlotse.calculation.schwelle.Elternbeitrag;
import de.familienlotse.calculation.schwelle.Kontoschutz;
import de.familienlotse.calculation.schwelle.Kostenhilfe;
import de.familienlotse.calculation.schwelle.Rundfunk;
import de.familienlotse.calculation.schwelle.Wohnberechtigung;
import de.familienlotse.calculation.sozialhilfe.Asylleistung;
import de.familienlotse.calculation.sozialhilfe.Erwerbsminderung;
import de.familienlotse.calculation.steuer.Ausbildungskind;
import de.familienlotse.calculation.steuer.Entlastungsbetrag;
import de.familienlotse.calculation.steuer.Guenstigerpruefung;
import de.familienlotse.calculation.steuer.Kinderbetreuung;
import de.familienlotse.value.Groesse;
import java.util.Map;
import java.util.function.Function;

/** Die Rechnungen, die ein Register unter {@code betrag.art} nennen kann. */
final class Betragsarten {
    private static final Map<String, Betragsrechnung> ALLE = Map.ofEntries(
            Map.entry("pflegegeld", Pflegebetrag::pflegegeld),
            Map.entry("kombinationsleistung", Pflegebetrag::kombination),
            Map.entry("pflegesachleistung", Pflegebetrag::sachleistung),
            Map.entry("pflege-jahresbetrag", Pflegebetrag::jahresbetrag),
            Map.entry("pflegehilfsmittel", Pflegebetrag::hilfsmittel),
            Map.entry("pflegeunterstuetzungsgeld", Pflegeunterstuetzung::jeTag),
            Map.entry("behinderten-pauschbetrag", Pauschbetrag::betrag),
            Map.entry("pflege-pauschbetrag", PflegePauschbetrag::betrag),
            Map.entry("wertmarke", Nachteilsausgleich::wertmarke),
            Map.entry("kraftfahrzeugsteuer", Nachteilsausgleich::kraftfahrzeugsteuer),
            Map.entry("eingliederungsbeitrag", Eingliederungsbeitrag::betrag),
            Map.entry("arbeitslosengeld", Arbeitslosengeldbetrag::von),
            Map.entry("elternbeitrag", Elternbeitrag::stufe),
            Map.entry("kitajahr", Elternbeitrag::frei),
            Map.entry("belastung", Beitragsbelastung::grenze),
            Map.entry("rundfunkbeitrag", Rundfunk::ersparnis),
            Map.entry("prozesskostenhilfe", Kostenhilfe::rate),
            Map.entry("wohnberechtigung", Wohnberechtigung::grenze),
            Map.entry("wohneigentum", Wohnberechtigung::eigentum),
            Map.entry("kfw-kredit", Eigenheim::kredit),
            Map.entry("kontoschutz", Kontoschutz::freibetrag),
            Map.entry("unterkunftsbedarf", Unterkunftsbedarf::betrag),
            Map.entry("hilfe-zum-lebensunterhalt", Lebensunterhalt::betrag),
            Map.entry("alleinerziehendenbedarf", Alleinerziehendenbedarf::betrag),
            Map.entry("witwenrente", Anrechnungsweg::witwenrente),
            Map.entry("erziehungsrente", Anrechnungsweg::erziehungsrente),
            Map.entry("kindererziehungszeiten", Erziehungsweg::zu),
            Map.entry("kinderbetreuungskosten", Kinderbetreuung::abzug),
            Map.entry("entlastungsbetrag-alleinerziehende", Entlastungsbetrag::betrag),
            Map.entry("ausbildungsfreibetrag", Ausbildungskind::betrag),
            Map.entry("guenstigerpruefung", Guenstigerpruefung::betrag),
            Map.entry("bafoeg", Ausbildungsbetrag::bafoeg),
            Map.entry("bafoeg-kinderbetreuungszuschlag", Ausbildungsbetrag::kinderbetreuung),
            Map.entry("berufsausbildungsbeihilfe", Ausbildungsbetrag::beihilfe),
            Map.entry("ausbildungsgeld", Ausbildungsbetrag::ausbildungsgeld),
            Map.entry("aufstiegs-bafoeg", Ausbildungsbetrag::aufstieg),
            Map.entry("vorschuss", (r, person, p) -> r.vorschussbetrag((KindLage) person, p)),
            Map.entry("basiselterngeld", Elterngeldbetrag.BASIS),
            Map.entry("elterngeldplus", Elterngeldbetrag.PLUS),
            Map.entry("partnerschaftsbonus", Elterngeldbetrag.PARTNERSCHAFTSBONUS),
            Map.entry("geschwisterbonus", Elterngeldbetrag.GESCHWISTERBONUS),
            Map.entry("mehrlingszuschlag", Elterngeldbetrag.MEHRLINGSZUSCHLAG),
            Map.entry("elternzeit", Elternzeitlage.FRISTEN),
            Map.entry("wohngeld", haushalt(r -> r.wohngeldfragen().zaehlendes().betrag(), r -> r.wohngeldfragen()
                    .zaehlendes()
                    .protokoll())),
            Map.entry("kinderzuschlag", haushalt(r -> r.vorrang().erwarteterKinderzuschlag(), r -> r.kinderzuschlag()
                    .protokoll())),
            Map.entry("mutterschaftsgeld-krankenkasse", Mutterschaftsgeld::krankenkasse),
            Map.entry("mutterschaftsgeld-bas", Mutterschaftsgeld::bundesamt),
            Map.entry("arbeitgeberzuschuss", Mutterschaftsgeld::zuschuss),
            Map.entry("mutterschutzlohn", Mutterschutzlohn::betrag),
            Map.entry("schutzfrist", Mutterschaftsgeld::frist),
            Map.entry("kuendigungsschutz", Mutterschaftsgeld::kuendigungsschutz),
            Map.entry("mehrbedarf-schwangerschaft", Schwangerschaftsmehrbedarf::betrag),
            Map.entry("kinderkrankengeld", Kinderkrankengeld::betrag),
            Map.entry("kinderkrankengeld-mitaufnahme", Kinderkrankengeld::mitaufnahme),
            Map.entry("haushaltshilfe", Haushaltshilfe::zeige),
            Map.entry("zuzahlungsgrenze", Zuzahlung::zeige),
            Map.entry("kinderverletztengeld", Kinderverletztengeld::betrag),
            Map.entry("blindengeld", Sinneshilfe::betrag),
            Map.entry("asyl-grundleistungen", Asylleistung::grundleistungen),
            Map.entry("asyl-analogleistungen", Asylleistung::wieSozialhilfe),
            Map.entry("grundsicherung-erwerbsminderung", Erwerbsminderung::betrag),
            Map.entry("familienversicherung", Familienkind::zeige),
            Map.entry("schwangerschaftsabbruch", Abbruchkosten::zeige),
            Map.entry("grundsicherung", haushalt(r -> r.grundsicherung().betrag(), r -> r.grundsicherung()
                    .protokoll())));

    private Betragsarten() {}

    /** Die Rechnung dieses Namens. @throws IllegalStateException wenn es keine gibt */
    static Betragsrechnung von(String art) {
        Betragsrechnung r = ALLE.get(art);
        if (r == null) {
            throw new IllegalStateException("Keine Betragsart: " + art);
        }
        return r;
    }

    /** Betraege des Haushalts gibt es erst, wenn feststeht, wer zusammenlebt; ihr Rechenweg beginnt beim Lohn. */
    private static Betragsrechnung haushalt(
            Function<Rechnungen, Groesse> betrag, Function<Rechnungen, Protokoll> protokoll) {
        return (r, person, p) -> {
            if (!r.moeglich()) {
                return null;
            }
            Groesse g = betrag.apply(r);
            p.alle(r.nettolohn().zeilen());
            p.alle(protokoll.apply(r).zeilen());
            return g;
        };
    }
}
