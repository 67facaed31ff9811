package de.familienlotse.eigenschaften;

import de.familienlotse.samples.Wuerfel;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Eltern mit einem jungen Kind und einem beliebigen Monatsplan; jede Frage, die der Plan stellt, ist beantwortet. */
final class Zufallsplanfamilie {
    private static final String[] TAETIGKEITEN = {"angestellt", "beamtet", "selbststaendig", "nicht-erwerbstaetig"};

    private final Wuerfel w;
    private final boolean paar;

    private Zufallsplanfamilie(Wuerfel w) {
        this.w = w;
        paar = w.oft(75);
    }

    static ObjectNode zu(Wuerfel w) {
        return new Zufallsplanfamilie(w).familie();
    }

    private ObjectNode familie() {
        ObjectNode f = w.objekt();
        f.put("stichtag", "2026-11-01");
        f.putObject("haushalt").put("gemeinde", "05915000");
        ArrayNode erwachsene = f.putArray("erwachsene");
        erwachsener(erwachsene.addObject(), "a1", "mutter", "a2");
        if (paar) {
            erwachsener(erwachsene.addObject(), "a2", "vater", "a1");
        }
        ArrayNode kinder = f.putArray("kinder");
        String geboren = w.eines("2024-03-31", "2024-04-01", "2025-05-31", "2026-01-31", "2026-09-10");
        kind(kinder.addObject(), "k1", geboren);
        if (w.oft(15)) {
            kind(kinder.addObject(), "k2", geboren);
        } else if (w.oft(40)) {
            kind(kinder.addObject(), "k2", "2022-12-0" + w.zwischen(1, 9));
        }
        f.putArray("weitere");
        return f;
    }

    private void erwachsener(ObjectNode e, String id, String rolle, String partner) {
        e.put("id", id).put("geboren", "1992-05").put("rolle", rolle);
        e.put("familienstand", paar ? "verheiratet" : "ledig").put("partner", paar ? partner : "keiner");
        e.put("krankenversicherung", "gesetzlich").put("steuerklasse", paar ? 4 : 2);
        String art = w.eines(TAETIGKEITEN);
        boolean ohne = art.equals("nicht-erwerbstaetig");
        e.put("krankengeldanspruch", w.oft(50));
        int netto = ohne ? 0 : w.zwischen(0, 40) * 100;
        e.putArray("taetigkeiten")
                .addObject()
                .put("art", art)
                .put("brutto", netto)
                .put("wochenstunden", ohne ? 0 : 20);
        e.putObject("vorGeburt").put("art", art).put("brutto", netto * 3 / 2).put("netto", netto);
        int imBezug = w.oft(50) ? 0 : w.zwischen(0, 20) * 100;
        ObjectNode plan = e.putObject("elterngeld");
        plan.put("bruttoImBezug", imBezug * 3 / 2).put("nettoImBezug", imBezug);
        plan.put("wochenstundenImBezug", imBezug == 0 ? 0 : 20 + 4 * w.zahl(4) + w.zahl(2));
        plan.set("monate", monate());
        e.put("schwangerschaft", "keine");
    }

    private ArrayNode monate() {
        ArrayNode liste = w.liste();
        int laenge = w.zwischen(0, 34);
        while (liste.size() < laenge) {
            String art = w.eines("keins", "basis", "basis", "plus", "plus", "bonus");
            for (int n = w.zwischen(1, 9); n > 0 && liste.size() < laenge; n--) {
                liste.add(art);
            }
        }
        return liste;
    }

    private void kind(ObjectNode k, String id, String geboren) {
        k.put("id", id).put("geboren", geboren);
        k.put(
                "entbindungstermin",
                java.time.LocalDate.parse(geboren)
                        .plusDays(w.eines(0, 3, 41, 42, 56, 90, 120))
                        .toString());
        ArrayNode eltern = k.putArray("eltern").add("a1");
        if (paar) {
            eltern.add("a2");
        }
        k.put("verhaeltnis", "leiblich").put("wohnt", "im-haushalt");
        k.put("behinderung", w.eines("keine", "keine", "keine", "koerperlich-geistig", "drohend"));
    }
}
