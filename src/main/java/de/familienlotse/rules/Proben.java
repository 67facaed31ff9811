package de.familienlotse.rules;

import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Familien mit Luecken, an denen sich zeigt, welche Antworten ein Merkmal braucht. */
final class Proben {
    private static final List<String> ANFRAGEN = List.of(
            "{\"erwachsene\":[{\"id\":\"a\"}],\"kinder\":[{\"id\":\"k\"}]}",
            """
            {"haushalt":{"anliegen":["schwangerschaftskonflikt"]},
             "erwachsene":[{"id":"a","fehlgeburt":{}}],"kinder":[]}""",
            "{\"kinder\":[{\"id\":\"k\"},{\"id\":\"l\"},{\"id\":\"m\"}]}",
            """
            {"haushalt":{"bezieht":["sgb2"]},"weitere":[],
             "erwachsene":[{"id":"a","partner":"keiner","taetigkeiten":[{"art":"angestellt"}]}],
             "kinder":[{"id":"k","eltern":["a"],"verhaeltnis":"leiblich","wohnt":"im-haushalt","geboren":"2012-03"}]}""",
            """
            {"weitere":[],
             "erwachsene":[{"id":"a","partner":"b"},{"id":"b","partner":"a","aufenthalt":"humanitaer"}],
             "kinder":[{"id":"k","verhaeltnis":"leiblich","wohnt":"im-haushalt","geboren":"2007-03"}]}""");

    private Proben() {}

    static List<Familie> am(LocalDate tag, LocalDate ersterTag) {
        FamilienLeser leser =
                new FamilienLeser(Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC), ersterTag);
        return ANFRAGEN.stream()
                .map(a -> leser.json(a.replaceFirst("\\{", "{\"stichtag\":\"" + tag + "\",")))
                .toList();
    }
}
