package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.NaechsteFrage;
import de.familienlotse.platform.Wort;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import de.familienlotse.situation.FamilienSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Was gefragt wird und wo, in Worten. */
final class Fragen {
    private final Fragebogen bogen;
    private final List<String> rang;
    private final Sprecher sprecher;
    private final Adressen adressen;
    private final boolean ungefaehr;

    /** {@code rang}: Kennungen der Fragen, die wichtigste zuerst; {@code ungefaehr}: der Lohn aller ist schon als Spanne da. */
    Fragen(Fragebogen bogen, List<String> rang, Sprecher sprecher, Adressen adressen, boolean ungefaehr) {
        this.bogen = bogen;
        this.rang = rang;
        this.sprecher = sprecher;
        this.adressen = adressen;
        this.ungefaehr = ungefaehr;
    }

    /** Eine fehlende Angabe; {@code adresse} null, wenn niemand nach ihr fragt. */
    record Luecke(String frage, Wort text, String adresse) {}

    /** Die fehlenden Angaben, je Frage eine, die wichtigste zuerst. */
    List<Luecke> luecken(List<String> pfade) {
        Map<String, Luecke> je = new LinkedHashMap<>();
        for (String pfad : pfade) {
            Fundstelle stelle = bogen.zu(pfad);
            String frage = stelle == null ? null : stelle.frage().id();
            je.putIfAbsent(frage == null ? pfad : frage, luecke(pfad, frage));
        }
        List<Luecke> liste = new ArrayList<>(je.values());
        liste.sort(Comparator.comparingInt(l -> platz(l.frage())));
        return liste;
    }

    private Luecke luecke(String pfad, String frage) {
        return new Luecke(frage, beschriftung(pfad), frage == null ? null : adressen.frage(frage));
    }

    private int platz(String frage) {
        int p = frage == null ? -1 : rang.indexOf(frage);
        return p < 0 ? rang.size() : p;
    }

    /** Der Text einer Frage. */
    Wort frage(String id) {
        return sprecher.oder("frage." + id + ".text", deutsch(id));
    }

    /** Was noch zu fragen ist: die Frage selbst oder, wenn ihr Wichtigstes schon beantwortet ist, was davon den meisten Leistungen fehlt. */
    Wort rest(NaechsteFrage offen, List<Befund> befunde) {
        List<String> pfade =
                offen.fakten().stream().map(f -> f.replace('.', '/')).toList();
        String haupt = bogen.fragen().stream()
                .filter(f -> f.id().equals(offen.frage()))
                .findFirst()
                .map(f -> f.eingaben().get(0).fakt())
                .orElse(null);
        boolean ganz = pfade.stream().anyMatch(p -> jeder(p).equals(haupt));
        return ganz ? frage(offen.frage()) : beschriftung(meistens(pfade, befunde));
    }

    private static String meistens(List<String> pfade, List<Befund> befunde) {
        Map<String, Integer> fehlt = new HashMap<>();
        befunde.forEach(b -> b.fehlt().pfade().forEach(p -> fehlt.merge(p, 1, Integer::sum)));
        return pfade.stream()
                .max(Comparator.comparingInt((String p) -> fehlt.getOrDefault(p, 0))
                        .thenComparing(Comparator.comparingInt(pfade::indexOf).reversed()))
                .orElseThrow();
    }

    /** Der Pfad mit {@code *} statt der Person. */
    private static String jeder(String pfad) {
        return pfad.replaceFirst("^(erwachsene|kinder|weitere)/[^/]+", "$1/*");
    }

    /** Wonach ein Fakt fragt, so wie es auf den Seiten steht. */
    private Wort beschriftung(String pfad) {
        if (ungefaehr && pfad.matches("erwachsene/.*/brutto")) {
            return sprecher.wort("karte.genauer", feld(pfad).text());
        }
        return pfad.matches("haushalt/brutto(Von|Bis)") ? einkommen() : feld(pfad);
    }

    private Wort einkommen() {
        Wort feld = sprecher.wort("finder.feld.einkommen");
        return ungefaehr ? sprecher.wort("karte.genauer", feld.text()) : feld;
    }

    private String deutsch(String id) {
        return bogen.fragen().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> f.text())
                .orElse(id);
    }

    /** Wonach ein Fakt fragt. */
    Wort feld(String pfad) {
        return sprecher.oder("feld." + schluessel(pfad), FamilienSchema.bedeutung(pfad));
    }

    /** Der Pfad ohne Kennungen und Nummern, mit Punkten: {@code kinder.geboren}. */
    static String schluessel(String pfad) {
        return pfad.replaceFirst("^(erwachsene|kinder|weitere)/[^/]+", "$1")
                .replaceAll("/(\\d+|\\*)(?=/|$)", "")
                .replace('/', '.');
    }
}
