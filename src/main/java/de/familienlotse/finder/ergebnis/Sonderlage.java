package de.familienlotse.finder.ergebnis;

import de.familienlotse.finder.Antworten;
import de.familienlotse.findings.Bedingung;
import de.familienlotse.findings.Befund;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.Krankheit;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Groesse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Erkennt Leistungen fuer seltene Lagen (Krankheit, Behinderung, Pflege, Unfall, Gewalt, Tod), von denen die Familie nichts
 * gesagt hat: auf jedem Weg fehlen vor allem Angaben dazu. Wer eine solche Lage ankreuzt oder fuer eine Person nennt, fuer den ist
 * sie nicht mehr selten.
 */
final class Sonderlage {
    private static final Set<String> GESUNDHEIT =
            Set.of("behinderung", "gradDerBehinderung", "merkzeichen", "pflegegrad", "krankheit", "entwicklungssorge");

    /** Je Kreuz auf der Seite „Trifft etwas davon zu?“ die Fakten, um die es dann geht; zuletzt, wonach kein Kreuz fragt. */
    private static final Map<String, Set<String>> KREUZE = Map.of(
            "kind-krank", mit("kinder.", GESUNDHEIT, Set.of("pflegeZuHause")),
            "erwachsen-krank", mit("erwachsene.", GESUNDHEIT, Set.of("schwerKrank")),
            "pflegt", Set.of("erwachsene.pflegtAngehoerige"),
            "gestorben", Set.of("kinder.waise", "erwachsene.verwitwetSeit"),
            "", Set.of("haushalt.anliegen", "haushalt.wohnprobleme", "erwachsene.fehlgeburt"));

    private static final String VERSICHERT = ".krankenversicherung";

    private final Map<String, String> lagen = new HashMap<>();
    private final Set<String> betroffen = new HashSet<>();

    Sonderlage(Familie familie, Antworten antworten) {
        KREUZE.forEach((kreuz, fakten) -> {
            if (!antworten.nennt("besonderes", kreuz)) {
                fakten.forEach(f -> lagen.put(f, kreuz));
            }
        });
        familie.kinder().oder(List.of()).stream()
                .filter(Sonderlage::betrifft)
                .forEach(k -> betroffen.add("kinder/" + k.id()));
        familie.erwachsene().oder(List.of()).stream()
                .filter(Sonderlage::betrifft)
                .forEach(e -> betroffen.add("erwachsene/" + e.id()));
        if (!betroffen.isEmpty()) {
            lagen.remove("erwachsene.pflegtAngehoerige");
        }
    }

    private static Set<String> mit(String vorn, Set<String> a, Set<String> b) {
        Set<String> alle = new HashSet<>();
        a.forEach(f -> alle.add(vorn + f));
        b.forEach(f -> alle.add(vorn + f));
        return alle;
    }

    /** Ob die Leistung nur in einer Lage hilft, von der die Familie nichts gesagt hat. */
    boolean ist(Befund b) {
        return ist(Lesarten.von(b));
    }

    /** Ob auch dann noch eine solche Angabe fehlt, wenn sich fuer diese Person eine andere Bedingung wendet. */
    boolean bleibt(Befund b, String person) {
        return ist(Lesarten.fuer(person, b));
    }

    private boolean ist(List<List<Bedingung>> lesarten) {
        return lesarten.stream().allMatch(lesart -> lesart.stream().anyMatch(this::ungesagt));
    }

    private boolean ungesagt(Bedingung x) {
        return x.wahrheit().istOffen() && ungesagt(x.wahrheit().fehlt().pfade());
    }

    /** Ob vor allem Angaben zu solchen Lagen fehlen; wie jemand krankenversichert ist, sagt dazu nichts. */
    private boolean ungesagt(List<String> pfade) {
        Set<String> gefehlt = new HashSet<>();
        Set<String> sonst = new HashSet<>();
        for (String pfad : pfade) {
            String fakt = Fragen.schluessel(pfad);
            String lage = betroffen.contains(person(pfad)) ? null : lagen.get(fakt);
            if (lage != null) {
                gefehlt.add(lage);
            } else if (!fakt.endsWith(VERSICHERT)) {
                sonst.add(fakt);
            }
        }
        return gefehlt.size() > sonst.size();
    }

    private static String person(String pfad) {
        return pfad.replaceFirst("^([^/]+/[^/]+)/.*$", "$1");
    }

    private static boolean betrifft(Kind k) {
        return k.behinderung().gilt(b -> b != Behinderung.KEINE).istJa()
                || k.krankheit().gilt(x -> x != Krankheit.KEINE).istJa()
                || k.entwicklungssorge().ist(true).istJa()
                || k.pflegegrad().gilt(g -> g > 0).istJa()
                || positiv(k.gradDerBehinderung())
                || k.waise().gilt(x -> x != Waise.KEINE).istJa();
    }

    private static boolean betrifft(Erwachsener e) {
        return e.behinderung().gilt(b -> b != Behinderung.KEINE).istJa()
                || e.schwerKrank().ist(true).istJa()
                || e.pflegtAngehoerige().ist(true).istJa()
                || e.pflegegrad().gilt(g -> g > 0).istJa()
                || positiv(e.gradDerBehinderung());
    }

    private static boolean positiv(Groesse g) {
        return g.ueber(java.math.BigDecimal.ZERO).istJa();
    }
}
