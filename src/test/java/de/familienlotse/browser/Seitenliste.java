package de.familienlotse.browser;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Alle Seiten in allen Zustaenden, die im Browser geprueft werden. Eine neue Seite ist eine Zeile. */
public final class Seitenliste {
    private static final Consumer<Browser> ABSCHICKEN = b -> druecke(b, "main form button:not([name], .fh-standard)");

    private static final List<Seite> ALLE = List.of(
            Seite.von("Start", "/"),
            Seite.von("Hilfe", "/hilfe"),
            Seite.von("Spuren", "/spuren"),
            Seite.von("Datenschutz", "/datenschutz"),
            Seite.von("Barrierefreiheit", "/barrierefreiheit"),
            Seite.von("Impressum", "/impressum"),
            Seite.von("Nicht gefunden", "/gibt-es-nicht"),
            Seite.von("Abgelaufener Link", "/finder/wohnort?s=abgelaufen"),
            Seite.von("Wohnort", "/finder/wohnort"),
            Seite.von("Wohnort, gefüllt", "/finder/wohnort?s={s}"),
            Seite.von("Kinder", "/finder/kinder"),
            Seite.von("Kinder, gefüllt", "/finder/kinder?s={s}"),
            Seite.von("Haushalt, gefüllt", "/finder/haushalt?s={s}"),
            Seite.von("Arbeit, gefüllt", "/finder/arbeit?s={s}"),
            Seite.von("Einkommen, gefüllt", "/finder/einkommen?s={s}"),
            Seite.von("Wohnen, gefüllt", "/finder/wohnen?s={s}"),
            Seite.von("Leistungen, gefüllt", "/finder/leistungen?s={s}"),
            Seite.von("Besonderes, gefüllt", "/finder/besonderes?s={s}"),
            Seite.von("Antworten, leer", "/finder/antworten"),
            Seite.von("Antworten", "/finder/antworten?s={s}"),
            Seite.von("Wohnort", "/finder/wohnort").nachdem("ohne Antwort", ABSCHICKEN),
            Seite.von("Kinder", "/finder/kinder").nachdem("mit unmöglichem Monat", b -> {
                b.finde("input[name$='geboren.monat']").sendKeys("13");
                ABSCHICKEN.accept(b);
            }),
            Seite.von("Ergebnis", "/finder/ergebnis?s={s}"),
            Seite.von("Ergebnis nach Person", "/finder/ergebnis?s={s}&person=k1"),
            Seite.von("Ergebnis, eher nicht", "/finder/ergebnis/eher-nicht?s={s}"),
            Seite.von("Warum Kindergeld", "/finder/warum/kindergeld?s={s}"),
            Seite.von("Warum Wohngeld", "/finder/warum/wohngeld-mietzuschuss?s={s}"),
            Seite.von("Mehr Lohn", "/finder/verlauf?s={s}"),
            Seite.von("Mehr Lohn, ohne Antworten", "/finder/verlauf"),
            Seite.von("Angebote in der Nähe", "/finder/angebote?s={s}"),
            Seite.von("Angebote in der Nähe, ohne Antworten", "/finder/angebote"),
            Seite.von("Frage zur Miete", "/finder/frage/wohnen?s={s}"),
            Seite.von("Merken", "/finder/merken?s={s}"),
            Seite.von("Teilen", "/finder/teilen?s={s}"),
            Seite.von("Geteilt, leer", "/finder/geteilt"),
            Seite.von("Geteilt", "/finder/teilen?s={s}").nachdem("geöffnet", b -> druecke(b, ".fh-link a")),
            Seite.von("Rückmeldung", "/rueckmeldung"),
            Seite.von("Rückmeldung, Dank", "/rueckmeldung/danke"),
            Seite.von("Zahlen", "/zahlen"),
            Seite.von("Katalog", "/angebote"),
            Seite.von("Katalog, gefiltert", "/angebote?q=schwimmen&alter=5&sort=termin"),
            Seite.von("Katalog, nichts gefunden", "/angebote?art=leistung&bezirk=heessen"),
            Seite.von("Leistung im Katalog", "/angebote/kindergeld"),
            Seite.von("Angebot im Katalog", "/angebote/muster-pekip-heessen"),
            Seite.von("Lebensphase", "/lebensphase/geburt"),
            Seite.von("Karte der Bezirke", "/angebote/karte"),
            Seite.von("Karte der Bezirke, gefiltert", "/angebote/karte?alter=5&bezirk=heessen"),
            Seite.von("Kalender", "/veranstaltungen?monat=2027-02&alter=5"),
            Seite.von("Kalender, Tafel", "/veranstaltungen?monat=2027-02&ansicht=monat"),
            Seite.von("Kalender, leer", "/veranstaltungen?monat=2026-01"),
            Seite.von("Leistung mit Video und Terminen", "/angebote/basiselterngeld"),
            Seite.von("Regelbuch einer Leistung", "/regelwerk/kindergeld"),
            Seite.von("Regelbuch, Auswahl", "/regelwerk?ebene=land"),
            Seite.von("Kasten zum Einbetten", "/einbetten"),
            Seite.von("Kasten mit Leistung", "/einbetten?leistung=kindergeld"),
            Seite.von("Einbetten, Anleitung", "/einbetten/anleitung"),
            Seite.von("Schnittstelle", "/schnittstelle"),
            Seite.von("Probe", "/probe"),
            Seite.von("Probe", "/probe").nachdem("abgeschickt", ABSCHICKEN),
            Seite.von("Probe", "/probe").nachdem("mit Fehler", b -> {
                b.finde("textarea").sendKeys("{");
                ABSCHICKEN.accept(b);
            }),
            Seite.von("Elterngeldplan", "/elterngeldplan"),
            Seite.von("Elterngeldplan", "/elterngeldplan").nachdem("abgeschickt", ABSCHICKEN),
            Seite.von("Anmeldung", "/anmeldung"),
            Seite.von("Anmeldung, misslungen", "/anmeldung?fehler"),
            Seite.von("Anmeldung, abgelaufen", "/anmeldung?abgelaufen"),
            Seite.fuer("verwaltung", "Konten", "/verwaltung/konten"),
            Seite.fuer("verwaltung", "Konten", "/verwaltung/konten").nachdem("ohne Rolle", b -> {
                b.finde("#name").sendKeys("ohne.rolle");
                druecke(b, "form.fh-gruppe button");
            }),
            Seite.fuer("beratung", "Kennwort", "/kennwort"),
            Seite.fuer("beratung", "Kennwort", "/kennwort").nachdem("falsch", b -> {
                b.alle("form.fh-gruppe input[type=password]").forEach(f -> f.sendKeys("falsch"));
                druecke(b, "form.fh-gruppe button");
            }),
            Seite.fuer("redaktion", "Meldungen", "/redaktion/meldungen"),
            Seite.fuer("redaktion", "Kein Zugang", "/verwaltung/konten"));

    private Seitenliste() {}

    private static void druecke(Browser b, String knopf) {
        b.wartend(() -> b.finde(knopf).click());
    }

    /** Alle. */
    public static Stream<Seite> alle() {
        return Stream.concat(ALLE.stream(), Beratungsseiten.alle().stream());
    }

    /** Die ohne Anmeldung. */
    public static Stream<Seite> oeffentliche() {
        return alle().filter(s -> s.rolle() == null);
    }

    /** Die es in jeder Sprache gibt. */
    public static Stream<Seite> mehrsprachige() {
        return alle().filter(Seite::mehrsprachig);
    }
}
