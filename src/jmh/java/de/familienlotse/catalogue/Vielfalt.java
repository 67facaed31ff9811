package de.familienlotse.catalogue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Zwanzigtausend erdachte Angebote, bei jedem Lauf dieselben. */
public final class Vielfalt implements Lieferung {
    /** Wie viele. */
    public static final int ZAHL = 20_000;

    private static final List<String> SACHEN = List.of(
            "Babymassage", "Krabbelgruppe", "Schwimmkurs", "Elterncafé", "Hausaufgabenhilfe", "Ferienfreizeit",
            "Sprachkurs", "Fußballtraining", "Musikschule", "Töpferkurs", "Kochkurs", "Stillberatung",
            "Erziehungsberatung", "Schuldnerberatung", "Vorlesestunde", "Theatergruppe", "Spielplatztreff",
            "Eltern-Kind-Turnen", "Pflegekurs", "Erste Hilfe am Kind", "Kletterwand", "Bastelnachmittag");
    private static final List<String> FUER = List.of(
            "für Anfänger", "am Vormittag", "am Abend", "im Park", "auf Arabisch", "auf Türkisch", "mit Geschwistern",
            "für Väter", "für Mütter", "für Alleinerziehende", "in den Ferien", "nach der Schule", "zum Kennenlernen");
    private static final List<String> TEXTE = List.of(
            "Wir treffen uns jede Woche.", "Bringen Sie bequeme Kleidung mit.", "Kinder lernen hier spielend.",
            "Hilfe bei Anträgen, Briefen und Formularen.", "Windeln und Wickeltisch sind da.",
            "Mit Kaffee, Tee und Zeit zum Reden.", "Der Raum ist ohne Stufen zu erreichen.");
    private static final List<String> ARTEN = List.of("kurs", "treffpunkt", "beratung", "ferien", "veranstaltung");
    private static final List<String> RUBRIKEN = List.of("beratung", "betreuung", "bildung", "gesundheit", "freizeit");
    private static final List<String> BEZIRKE =
            List.of("bockum-hoevel", "heessen", "herringen", "mitte", "uentrop", "pelkum", "rhynern");
    private static final List<String> PHASEN = List.of("schwangerschaft", "geburt", "0-3", "kita", "grundschule");
    private static final int ALTER = 216;
    private static final int SPANNE = 60;

    @Override
    public String herkunft() {
        return "vielfalt";
    }

    @Override
    public String fassung() {
        return "1";
    }

    @Override
    public List<Vorlage> eintraege() {
        Random zufall = new Random(7);
        return IntStream.range(0, ZAHL).mapToObj(i -> angebot(i, zufall)).toList();
    }

    private static Vorlage angebot(int i, Random z) {
        int von = z.nextInt(ALTER);
        String name = eines(SACHEN, z) + " " + eines(FUER, z) + " " + i;
        return new Vorlage(
                "vielfalt-" + i,
                eines(ARTEN, z),
                new Benennung(name, eines(TEXTE, z), eines(TEXTE, z) + " " + eines(TEXTE, z), null, null),
                new Einordnung(eines(RUBRIKEN, z), null, null, null),
                new Alter(von, von + SPANNE),
                new Kosten(z.nextBoolean(), null, null, null),
                new Antragsweg(null, null, null, false, false, null, null, null),
                new Beleg(null, "Messung", true),
                false,
                new Platz(null, null, eines(BEZIRKE, z)),
                Zeitplan.OHNE,
                Set.of(new Merkmal("lebensphase", eines(PHASEN, z)), new Merkmal("weg", "vor-ort")),
                List.of(),
                List.of());
    }

    private static <T> T eines(List<T> alle, Random z) {
        return alle.get(z.nextInt(alle.size()));
    }
}
