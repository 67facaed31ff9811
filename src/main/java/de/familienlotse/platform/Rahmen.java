package de.familienlotse.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Worin jede Seite steht: ihre Sprache, ihr deutscher Pfad und was in der Adresse dahinter folgt. */
public record Rahmen(Sprache sprache, String pfad, String abfrage) {
    /** Der Name, unter dem jede Vorlage den Rahmen findet. */
    public static final String NAME = "rahmen";

    private static final List<String> EINSPRACHIG = List.of(
            "/regelwerk",
            "/elterngeldplan",
            "/probe",
            "/schnittstelle",
            "/katalog",
            "/sitemap",
            "/robots",
            "/api",
            "/v3",
            "/kern",
            "/fira-sans",
            "/leaflet",
            "/familie",
            "/anmeldung",
            "/abmeldung",
            "/kennwort",
            "/beratung",
            "/redaktion",
            "/verwaltung",
            "/oauth2",
            "/login");

    private static final List<String> SCHNITTSTELLE = List.of("/api/", "/v3/");

    private static final Pattern KATALOG =
            Pattern.compile("/(angebote(/(?!muster-)[a-z0-9-]+)?|lebensphase/[a-z0-9-]+|veranstaltungen)");

    private static final Set<String> SUCHBAR =
            Set.of("/", "/hilfe", "/spuren", "/datenschutz", "/barrierefreiheit", "/impressum", "/zahlen");

    /** Dieselbe Seite mit denselben Angaben in einer anderen Sprache. */
    public record Sprachwahl(Sprache sprache, String adresse, boolean aktuell) {}

    /** Die Adresse im eigenen Haus in der Sprache dieser Seite; alles andere bleibt, wie es ist. */
    public String pfad(String ziel) {
        boolean innen = ziel.startsWith("/") && !ziel.startsWith("//");
        return innen && mehrsprachig(ziel) && Sprache.imPfad(nurPfad(ziel)).isEmpty() ? sprache.praefix() + ziel : ziel;
    }

    /** Jede Sprache mit der Adresse dieser Seite; einsprachige Seiten fuehren zur Startseite. */
    public List<Sprachwahl> sprachen() {
        boolean hier = mehrsprachig(pfad);
        String ziel = hier ? pfad + (abfrage == null ? "" : "?" + abfrage) : "/";
        return Arrays.stream(Sprache.values())
                .map(s -> new Sprachwahl(s, new Rahmen(s, pfad, abfrage).pfad(ziel), hier && s == sprache))
                .toList();
    }

    /** Ob Suchmaschinen die Seite zeigen duerfen: nie eine mit Angaben. */
    public boolean suchbar() {
        return abfrage == null
                && (SUCHBAR.contains(pfad) || KATALOG.matcher(pfad).matches());
    }

    /** Ob es den Pfad in jeder Sprache gibt. */
    static boolean mehrsprachig(String ziel) {
        String rein = nurPfad(ziel);
        return EINSPRACHIG.stream()
                .noneMatch(e -> rein.equals(e) || rein.startsWith(e + "/") || rein.matches(e + "[-.].*"));
    }

    /** Ob unter dem Pfad Programme fragen. */
    static boolean istSchnittstelle(String pfad) {
        return SCHNITTSTELLE.stream().anyMatch(pfad::startsWith);
    }

    private static String nurPfad(String ziel) {
        return ziel.split("[?#]", 2)[0];
    }
}
