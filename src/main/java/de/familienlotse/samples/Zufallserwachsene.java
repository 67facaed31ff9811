package de.familienlotse.samples;

import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Unterhaltsart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Die Erwachsenen einer zufaelligen Familie: allein, als Paar oder mit einem dritten Erwachsenen. */
public final class Zufallserwachsene {
    private static final Set<String> MIT_LOHN =
            Set.of("angestellt", "beamtet", "minijob", "selbststaendig", "ausbildung", "freiwilligendienst");
    /** Einkuenfte, die nicht oder nur zum Teil zaehlen. */
    static final Set<String> ANRECHNUNGSFREI = Set.of(
            "elterngeld",
            "mutterschaftsgeld",
            "mutterschaftsgeld-zuschuss",
            "bafoeg",
            "berufsausbildungsbeihilfe",
            "kapital",
            "pflegegeld",
            "pflegekindergeld",
            "pflegeunterstuetzungsgeld",
            "wohngeld");

    private static final List<String> EINKUENFTE = List.of(
            "arbeitslosengeld",
            "krankengeld",
            "kurzarbeitergeld",
            "uebergangsgeld",
            "pflegeunterstuetzungsgeld",
            "elterngeld",
            "mutterschaftsgeld",
            "mutterschaftsgeld-zuschuss",
            "pflegegeld",
            "pflegekindergeld",
            "wohngeld",
            "rente",
            "unterhalt",
            "vermietung",
            "kapital",
            "bafoeg",
            "berufsausbildungsbeihilfe",
            "sonstige");

    private final Wuerfel w;
    private final LocalDate stichtag;

    Zufallserwachsene(Wuerfel w, LocalDate stichtag) {
        this.w = w;
        this.stichtag = stichtag;
    }

    ArrayNode baue() {
        ArrayNode n = w.liste();
        int anzahl = w.oft(3) ? 0 : w.oft(45) ? 1 : w.oft(90) ? 2 : 3;
        boolean paar = anzahl > 1 && w.oft(85);
        boolean ehe = paar && w.oft(70);
        boolean deutsch = w.oft(70);
        for (int i = 1; i <= anzahl; i++) {
            ObjectNode e = n.addObject().put("id", "a" + i);
            boolean imPaar = paar && i < 3;
            e.put("partner", imPaar ? "a" + (3 - i) : "keiner");
            e.put("familienstand", familienstand(ehe && i < 3));
            e.put("geboren", w.geboren(stichtag, i > 2 ? 40 : 16, i > 2 ? 75 : 66));
            fuelle(e, i, deutsch);
        }
        return n;
    }

    /** Wie viele der Erwachsenen Antragsteller und Partner sind. */
    public static int eltern(JsonNode erwachsene) {
        boolean paar = erwachsene.size() > 1
                && !erwachsene.get(0).path("partner").asString("").equals("keiner");
        return paar ? 2 : Math.min(1, erwachsene.size());
    }

    private String familienstand(boolean ehe) {
        String wort = ehe ? "verheiratet" : w.wort(Familienstand.values());
        return !ehe && wort.equals("verheiratet") ? "getrennt" : wort;
    }

    private void fuelle(ObjectNode e, int platz, boolean deutsch) {
        e.put("rolle", platz == 1 ? "mutter" : platz == 2 ? "vater" : "andere");
        status(e, deutsch);
        arbeit(e);
        e.put("kirchensteuer", w.oft(50)).put("rentenversicherungspflichtig", w.oft(80));
        if (w.oft(40)) {
            e.put("krankenversicherung", w.wort(Krankenversicherung.values()));
        }
        e.put("gradDerBehinderung", 0).put("pflegegrad", 0).put("behinderung", "keine");
        if (w.oft(10)) {
            e.put("behinderung", w.eines("koerperlich-geistig", "seelisch"));
            e.put("gradDerBehinderung", w.eines(30, 50, 80, 100)).put("pflegegrad", w.zahl(3));
        }
        e.set("merkzeichen", w.liste());
        schwangerschaft(e, platz);
    }

    private void schwangerschaft(ObjectNode e, int platz) {
        boolean schwanger = platz == 1 && w.oft(10);
        e.put("schwangerschaft", "keine");
        if (schwanger) {
            LocalDate termin = stichtag.plusDays(w.zahl(260));
            e.putObject("schwangerschaft").put("entbindungstermin", termin.toString());
        }
    }

    private void status(ObjectNode e, boolean deutsch) {
        String staat = deutsch ? "deutsch" : w.wort(Staatsangehoerigkeit.values());
        e.put("staatsangehoerigkeit", staat);
        if (!staat.equals("deutsch")) {
            e.put("aufenthaltSeit", stichtag.minusDays(w.zahl(900)).toString());
        }
        if (staat.equals("drittstaat")) {
            e.put("aufenthalt", w.wort(Aufenthalt.values()));
        }
    }

    private void arbeit(ObjectNode e) {
        ArrayNode taetigkeiten = e.putArray("taetigkeiten");
        for (int i = w.oft(85) ? 1 : w.zahl(3); i > 0; i--) {
            String art = w.oft(50) ? "angestellt" : w.wort(Taetigkeitsart.values());
            ObjectNode t = taetigkeiten.addObject().put("art", art);
            if (MIT_LOHN.contains(art)) {
                lohn(t, art);
            }
        }
        if (w.oft(30)) {
            e.set("abzuege", w.liste("krankenversicherung", "rentenversicherung"));
        }
        if (w.oft(30)) {
            e.put("steuerklasse", w.zwischen(1, 5));
        }
        geld(e);
        versicherung(e);
        elterngeld(e);
    }

    private void elterngeld(ObjectNode e) {
        if (w.oft(20)) {
            e.putObject("vorGeburt").put("brutto", w.geld(3000)).put("netto", w.geld(2000));
            e.putObject("elterngeld").put("variante", w.eines("basis", "plus")).put("bezugsmonate", 12);
        }
    }

    private void geld(ObjectNode e) {
        ArrayNode einkuenfte = e.putArray("einkuenfte");
        for (int i = w.oft(70) ? 0 : 1 + w.zahl(2); i > 0; i--) {
            einkuenfte.addObject().put("art", w.eines(EINKUENFTE)).put("betrag", w.geld(1600));
        }
        if (w.oft(15)) {
            ObjectNode u = e.putArray("unterhaltszahlungen").addObject();
            u.put("art", w.wort(Unterhaltsart.values()))
                    .put("betrag", w.geld(500))
                    .put("titel", w.oft(50));
        }
    }

    private void versicherung(ObjectNode e) {
        if (w.oft(30)) {
            e.put("letzterLohn", w.geld(6000)).put("versicherungsmonate", w.zahl(31));
        }
        e.put("wartezeit", w.oft(60));
        if (e.get("familienstand").asString().equals("verwitwet")) {
            e.put("verwitwetSeit", stichtag.minusDays(w.zahl(4000)).toString());
        }
    }

    private void lohn(ObjectNode t, String art) {
        int hoechstens = art.equals("minijob") ? 520 : art.equals("ausbildung") ? 1300 : 5000;
        BigDecimal brutto = w.geld(hoechstens);
        t.put("brutto", brutto).put("wochenstunden", w.zwischen(1, 40));
        if (w.oft(35)) {
            BigDecimal anteil = BigDecimal.valueOf(w.zwischen(65, 95), 2);
            t.put("netto", brutto.multiply(anteil).setScale(2, java.math.RoundingMode.HALF_UP));
        }
    }
}
