package de.familienlotse.finder.anfrage;

import de.familienlotse.finder.Antworten;
import de.familienlotse.finder.Elternschaft;
import de.familienlotse.finder.Personen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Was aus den Antworten der Seiten fuer einzelne Fakten folgt. Nur, was die Antwort wirklich sagt. */
final class Ableitungen {
    /** Gemeindeschluessel zu den Orten, die zur Wahl stehen; ausserhalb von Hamm der des Landes oder keiner. */
    private static final Map<String, String> ORTE =
            Map.of("hamm", "05915000", "nrw", "05000000", "woanders", "00000000");

    private static final String NEIN = "nein";

    private final Antworten a;
    private final Map<String, Object> werte = new LinkedHashMap<>();

    private Ableitungen(Antworten a) {
        this.a = a;
    }

    /** Faktpfade mit Personen und ihre Werte. */
    static Map<String, Object> von(Antworten a) {
        Ableitungen ableitungen = new Ableitungen(a);
        ableitungen.ort();
        ableitungen.paar();
        ableitungen.eltern();
        ableitungen.unterhalt();
        ableitungen.schwangerschaft();
        ableitungen.einkommen();
        Besonderes.von(a, ableitungen.werte);
        return ableitungen.werte;
    }

    /** Ob nach der Antwort niemand sonst in der Wohnung lebt. */
    static boolean niemandSonst(Antworten a) {
        return a.hat(Personen.FORM) && !a.nennt(Personen.FORM, "verwandte");
    }

    private void ort() {
        if (a.hat("ort")) {
            werte.put("haushalt/gemeinde", ORTE.get(a.wert("ort")));
        }
    }

    private void paar() {
        boolean paar = Personen.paar(a);
        for (String p : Personen.erwachsene(a)) {
            String anderer = p.equals(Personen.ICH) ? Personen.PARTNER : Personen.ICH;
            werte.put("erwachsene/" + p + "/partner", paar ? anderer : "keiner");
            if (a.nennt(Personen.FORM, "verheiratet")) {
                werte.put("erwachsene/" + p + "/familienstand", "verheiratet");
            }
        }
    }

    /** Wer Mutter oder Vater aller Kinder ist, dessen leibliche oder angenommene Kinder sind sie. */
    private void eltern() {
        rolle(Personen.ICH, a.wert(Elternschaft.ROLLE));
        if (Personen.paar(a)) {
            rolle(Personen.PARTNER, a.wert(Elternschaft.ROLLE_DES_PARTNERS));
        }
        List<String> eltern = Elternschaft.gleiche(a);
        for (String kind : Personen.kinder(a)) {
            if (Elternschaft.allerKinder(a)) {
                werte.put("kinder/" + kind + "/verhaeltnis", "leiblich");
            }
            if (eltern != null) {
                werte.put("kinder/" + kind + "/eltern", eltern);
            }
        }
    }

    private void rolle(String person, String rolle) {
        if (rolle != null && !rolle.equals("manche")) {
            werte.put("erwachsene/" + person + "/rolle", rolle);
        }
    }

    private void unterhalt() {
        if (a.nennt("unterhalt", NEIN)) {
            Personen.kinderHier(a).forEach(k -> werte.put("kinder/" + k + "/unterhalt", BigDecimal.ZERO));
        }
    }

    /** Erwartet die Familie kein Kind, ist niemand schwanger; sonst die Mutter, wenn man weiss, wer es ist. */
    private void schwangerschaft() {
        List<String> erwachsene = Personen.erwachsene(a);
        if (a.nennt("schwanger", NEIN)) {
            erwachsene.forEach(p -> werte.put("erwachsene/" + p + "/schwangerschaft", Wertbau.KEINE));
        } else if (a.hat("schwanger")) {
            for (String mutter : muetter(erwachsene)) {
                Map<String, Object> schwangerschaft = new LinkedHashMap<>();
                if (a.hat("schwanger/termin")) {
                    schwangerschaft.put("entbindungstermin", a.wert("schwanger/termin"));
                }
                werte.put("erwachsene/" + mutter + "/schwangerschaft", schwangerschaft);
            }
        }
    }

    private List<String> muetter(List<String> erwachsene) {
        List<String> muetter = new ArrayList<>();
        if (erwachsene.contains(Personen.ICH) && a.nennt("rolle1", "mutter")) {
            muetter.add(Personen.ICH);
        } else if (erwachsene.contains(Personen.PARTNER) && a.nennt("rolle2", "mutter")) {
            muetter.add(Personen.PARTNER);
        }
        return muetter;
    }

    /** Eine Spanne „1000-1500“; nach oben offen „6000-“. */
    private void einkommen() {
        if (a.hat("einkommen")) {
            String[] grenzen = a.wert("einkommen").split("-");
            werte.put("haushalt/bruttoVon", new BigDecimal(grenzen[0]));
            if (grenzen.length > 1) {
                werte.put("haushalt/bruttoBis", new BigDecimal(grenzen[1]));
            }
        }
    }
}
