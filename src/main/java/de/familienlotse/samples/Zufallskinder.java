package de.familienlotse.samples;

import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.situation.Wohnt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Die Kinder einer zufaelligen Familie, mit Eltern, die zu den Erwachsenen passen. */
final class Zufallskinder {
    private static final int LOHN_AB = 15;

    private final Wuerfel w;
    private final LocalDate stichtag;
    private final ArrayNode erwachsene;

    Zufallskinder(Wuerfel w, LocalDate stichtag, ArrayNode erwachsene) {
        this.w = w;
        this.stichtag = stichtag;
        this.erwachsene = erwachsene;
    }

    ArrayNode baue() {
        ArrayNode n = w.liste();
        int anzahl = w.oft(8) ? 0 : w.oft(85) ? w.zwischen(1, 3) : w.zwischen(4, 6);
        for (int i = 1; i <= anzahl; i++) {
            int alter = w.oft(80) ? w.zahl(19) : w.zwischen(18, 30);
            ObjectNode k = n.addObject().put("id", "k" + i);
            k.put("geboren", w.geboren(stichtag, alter, alter));
            herkunft(k);
            k.put("wohnt", w.oft(85) ? "im-haushalt" : w.wort(Wohnt.values()));
            alltag(k, alter);
            geld(k, alter);
            gesundheit(k);
        }
        return n;
    }

    private void herkunft(ObjectNode k) {
        List<String> eltern = new ArrayList<>();
        for (int i = 0; i < Math.min(2, erwachsene.size()); i++) {
            if (w.oft(i == 0 ? 85 : 65)) {
                eltern.add(erwachsene.get(i).get("id").asString());
            }
        }
        String fremd = w.eines("stiefkind", "pflegekind", "verwandtenpflege", "ohne-eltern");
        String verhaeltnis = eltern.isEmpty() ? fremd : w.oft(90) ? "leiblich" : "stiefkind";
        k.put("verhaeltnis", verhaeltnis);
        k.set("eltern", w.liste(eltern.toArray(String[]::new)));
        String waise = w.oft(eltern.size() > 1 ? 98 : 85) ? "keine" : "halbwaise";
        k.put("waise", eltern.isEmpty() && w.oft(30) ? "vollwaise" : waise);
        k.put("unterhalt", eltern.size() > 1 ? BigDecimal.ZERO : w.oft(50) ? BigDecimal.ZERO : w.geld(450));
        if (w.oft(20)) {
            k.put("unterhaltsvorschuss", BigDecimal.ZERO);
        }
    }

    private void alltag(ObjectNode k, int alter) {
        String ueblich = alter < 1 ? "zuhause" : alter < 6 ? "kita" : alter < 17 ? "schule" : "ausbildung";
        k.put("taetigkeit", w.oft(60) ? ueblich : w.wort(Kindtaetigkeit.values()));
        k.put("klasse", Math.max(1, Math.min(13, alter - 5))).put("schulform", "gesamtschule");
        k.put("betreuungsstunden", w.eines(25, 35, 45))
                .put("ganztag", w.oft(50))
                .put("mittagessen", w.oft(50));
        if (alter < 14 && w.oft(20)) {
            k.put("betreuungskosten", w.geld(400));
        }
        k.put("lernbedarf", w.oft(30)).put("schulwegKm", BigDecimal.valueOf(w.zahl(80), 1));
        k.put("kindergeldBezogen", alter < 18 && w.oft(50));
    }

    private void geld(ObjectNode k, int alter) {
        BigDecimal brutto = alter >= LOHN_AB && w.oft(40) ? w.geld(1600) : BigDecimal.ZERO;
        k.put("brutto", brutto);
        if (brutto.signum() > 0 && w.oft(40)) {
            k.put("netto", brutto.multiply(new BigDecimal("0.80")).setScale(2, java.math.RoundingMode.HALF_UP));
        }
        ArrayNode einkuenfte = k.putArray("einkuenfte");
        boolean waise = !k.get("waise").asString().equals("keine");
        if (waise && w.oft(70)) {
            einkuenfte.addObject().put("art", "waisenrente").put("betrag", w.geld(400));
        }
        if (alter >= LOHN_AB && w.oft(15)) {
            einkuenfte
                    .addObject()
                    .put("art", w.eines("kapital", "sonstige", "bafoeg", "ausbildungsgeld", "pflegegeld", "elterngeld"))
                    .put("betrag", w.geld(500));
        }
    }

    private void gesundheit(ObjectNode k) {
        k.put("behinderung", "keine").put("gradDerBehinderung", 0).put("pflegegrad", 0);
        if (w.oft(12)) {
            k.put("behinderung", w.eines("koerperlich-geistig", "seelisch", "drohend"));
            k.put("gradDerBehinderung", w.eines(20, 50, 80, 100)).put("pflegegrad", w.zahl(6));
        }
        k.set("merkzeichen", w.liste());
        k.put("krankheit", w.wort(Krankheit.values()));
    }
}
