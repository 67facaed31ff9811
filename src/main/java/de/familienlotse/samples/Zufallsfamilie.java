package de.familienlotse.samples;

import de.familienlotse.situation.Bezug;
import de.familienlotse.situation.Wohnform;
import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Eine zufaellige, in sich stimmige Familie als Anfrage, fast ganz beantwortet: keiner bis drei Erwachsene, bis sechs Kinder,
 * weitere Personen, alle Aufzaehlungen. Luecken kommen erst durch {@link Luecken}.
 */
public final class Zufallsfamilie {
    private static final LocalDate ERSTER = LocalDate.of(2023, 1, 1);
    private static final int TAGE = 5 * 365;

    private final Wuerfel w;
    private final LocalDate stichtag;
    private final ObjectNode anfrage;

    private Zufallsfamilie(long saat) {
        w = new Wuerfel(saat);
        stichtag = w.oft(50) ? LocalDate.of(2026, 11, 22) : ERSTER.plusDays(w.zahl(TAGE));
        anfrage = w.objekt();
    }

    /** Die Familie dieser Saat. */
    public static ObjectNode zu(long saat) {
        return new Zufallslebenslage(saat).ergaenze(new Zufallsfamilie(saat).baue());
    }

    private ObjectNode baue() {
        anfrage.put("stichtag", stichtag.toString());
        ObjectNode haushalt = anfrage.putObject("haushalt");
        ArrayNode erwachsene = new Zufallserwachsene(w, stichtag).baue();
        ArrayNode kinder = new Zufallskinder(w, stichtag, erwachsene).baue();
        haushalt(haushalt, erwachsene);
        anfrage.set("erwachsene", erwachsene);
        anfrage.set("kinder", kinder);
        anfrage.set("weitere", weitere());
        return anfrage;
    }

    private void haushalt(ObjectNode h, ArrayNode erwachsene) {
        ort(h);
        h.put("wohnform", w.oft(60) ? "miete" : w.wort(Wohnform.values()));
        boolean ohne = h.get("wohnform").asString().equals("ohne-wohnung");
        h.put("bruttokaltmiete", BigDecimal.valueOf(ohne ? 0 : w.zwischen(0, 30) * 40L + w.zahl(3)));
        h.put("heizkosten", ohne ? BigDecimal.ZERO : w.geld(250));
        h.put("wohnflaeche", BigDecimal.valueOf(w.zwischen(20, 160)));
        h.put("warmwasserDezentral", w.oft(20) && !ohne);
        BigDecimal vermoegen = BigDecimal.ZERO;
        for (var e : erwachsene) {
            BigDecimal teil = w.oft(60) ? w.geld(5000) : w.geld(90_000);
            ((ObjectNode) e).put("vermoegen", teil);
            vermoegen = vermoegen.add(teil);
        }
        h.put("vermoegen", vermoegen);
        spanne(h, erwachsene);
        h.put("zuVersteuerndesEinkommen", w.geld(60_000));
        h.set("bezieht", w.oft(60) ? w.liste("keine") : w.liste(w.wort(Bezug.values())));
    }

    private void ort(ObjectNode h) {
        if (w.oft(70)) {
            h.put("plz", "59065").put("gemeinde", "05915000").put("stadtbezirk", "Heessen");
        } else {
            h.put("plz", "44135").put("gemeinde", "05913000");
            if (w.oft(50)) {
                h.put("mietenstufe", w.zwischen(1, 7));
            }
        }
    }

    /** Eine Spanne, in der das Einkommen der Eltern wirklich liegt; keine, wo ein Teil davon nicht zaehlt. */
    private void spanne(ObjectNode h, ArrayNode erwachsene) {
        BigDecimal brutto = BigDecimal.ZERO;
        for (int i = 0; i < erwachsene.size() && i < Zufallserwachsene.eltern(erwachsene); i++) {
            for (var t : erwachsene.get(i).path("taetigkeiten")) {
                brutto = brutto.add(t.path("brutto").asDecimal());
            }
            for (var t : erwachsene.get(i).path("einkuenfte")) {
                if (Zufallserwachsene.ANRECHNUNGSFREI.contains(t.path("art").asString())) {
                    return;
                }
                brutto = brutto.add(t.path("betrag").asDecimal());
            }
        }
        h.put("bruttoVon", brutto.subtract(w.geld(600)).max(BigDecimal.ZERO));
        h.put("bruttoBis", brutto.add(w.geld(600)));
    }

    private ArrayNode weitere() {
        ArrayNode n = w.liste();
        for (int i = w.oft(80) ? 0 : w.zwischen(1, 2); i > 0; i--) {
            ObjectNode p = n.addObject().put("id", "w" + i);
            p.put("geboren", w.geboren(stichtag, 20, 80))
                    .put("verwandt", w.oft(50))
                    .put("einkommen", w.geld(1500));
        }
        return n;
    }
}
