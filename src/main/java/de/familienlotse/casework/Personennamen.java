package de.familienlotse.casework;

import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wie die Beratung die Personen beider Lagen nennt: Mutter, Kind 2 (5 Jahre), nie mit ihrer Kennung. */
public final class Personennamen {
    private static final Pattern KENNUNG = Pattern.compile("\\b[a-z]+[0-9]+\\b");
    private static final String ERWACHSENE = "erwachsene";

    private final Map<String, String> namen = new HashMap<>();
    private final Fall fall;
    private final Texte texte;

    Personennamen(Fall fall, Texte texte) {
        this.fall = fall;
        this.texte = texte;
        for (String liste : Baum.PERSONEN) {
            int nummer = 0;
            for (String id : ids(liste)) {
                namen.put(id, name(liste, id, ++nummer));
            }
        }
    }

    private Set<String> ids(String liste) {
        Set<String> ids = new LinkedHashSet<>(Formular.oderKeine(Leute.ids(fall.a(), liste)));
        ids.addAll(Formular.oderKeine(Leute.ids(fall.b(), liste)));
        return ids;
    }

    private String name(String liste, String id, int nummer) {
        String rolle = liste.equals(ERWACHSENE) ? rolle(id) : null;
        String name = rolle == null ? text("casework.gruppe." + liste, nummer) : text("casework.rolle." + rolle);
        String alter = liste.equals("kinder") ? alter(angabe(liste, id, "geboren")) : null;
        return alter == null ? name : name + " (" + alter + ")";
    }

    /** Mutter oder Vater, wenn es nur eine Person mit dieser Rolle gibt; sonst null. */
    private String rolle(String id) {
        Object rolle = angabe(ERWACHSENE, id, "rolle");
        boolean einzig = ids(ERWACHSENE).stream()
                        .filter(e -> Objects.equals(angabe(ERWACHSENE, e, "rolle"), rolle))
                        .count()
                == 1;
        return einzig && ("mutter".equals(rolle) || "vater".equals(rolle)) ? String.valueOf(rolle) : null;
    }

    /** Was Lage A ueber die Person sagt, sonst Lage B. */
    private Object angabe(String liste, String id, String feld) {
        return List.of(fall.a(), fall.b()).stream()
                .flatMap(lage -> Leute.personen(lage, liste).stream())
                .filter(p -> id.equals(p.get("id")))
                .map(p -> p.get(feld))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String alter(Object geboren) {
        try {
            LocalDate heute = LocalDate.parse(String.valueOf(fall.a().get(Fall.STICHTAG)));
            String tag = String.valueOf(geboren);
            LocalDate geburt =
                    tag.length() == "2021-03".length() ? YearMonth.parse(tag).atDay(1) : LocalDate.parse(tag);
            long jahre = ChronoUnit.YEARS.between(geburt, heute);
            return geburt.isAfter(heute) ? null : text("person.jahre", jahre);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Der Name zur Kennung; die Kennung selbst, wenn es die Person nicht gibt. */
    public String person(String id) {
        return id == null ? null : namen.getOrDefault(id, id);
    }

    /** Der Name einer Gruppe des Formulars; ohne Kennung ist es der Haushalt. */
    public String gruppe(String liste, String id) {
        return id.isEmpty() ? text("casework.gruppe." + liste) : person(id);
    }

    /** Ob diese Angabe Personen nennt und deshalb unter ihnen zu waehlen ist. */
    public boolean waehlbar(String pfad) {
        return pfad.matches("erwachsene/[^/]+/partner|kinder/[^/]+/eltern");
    }

    /** Wer zur Wahl steht, je Wert sein Text: die anderen Erwachsenen, allein oder als Eltern zu zweit, niemand und was schon dasteht. */
    public Map<String, String> auswahl(String pfad, String jetzt) {
        List<String> ids = ids(ERWACHSENE).stream()
                .filter(id -> !pfad.startsWith(ERWACHSENE + "/" + id + "/"))
                .toList();
        boolean eltern = pfad.endsWith("/eltern");
        List<String> werte = new ArrayList<>(ids);
        for (int i = 1; eltern && i < ids.size(); i++) {
            String zweite = ids.get(i);
            ids.subList(0, i).forEach(erste -> werte.add(erste + ", " + zweite));
        }
        werte.add(eltern ? "keine" : "keiner");
        if (!jetzt.isEmpty() && !jetzt.equals("-") && !werte.contains(jetzt)) {
            werte.add(jetzt);
        }
        Map<String, String> wahl = new LinkedHashMap<>();
        werte.forEach(w -> wahl.put(w, w.startsWith("kein") ? text("casework.niemand") : ersetze(w)));
        return wahl;
    }

    /** Ein Text, in dem Namen statt Kennungen stehen. */
    public String ersetze(String text) {
        return text == null
                ? null
                : KENNUNG.matcher(text)
                        .replaceAll(m -> Matcher.quoteReplacement(namen.getOrDefault(m.group(), m.group())));
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte.length == 0 ? null : werte, Sprache.DEUTSCH.locale());
    }
}
