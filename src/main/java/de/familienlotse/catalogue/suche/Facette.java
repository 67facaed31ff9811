package de.familienlotse.catalogue.suche;

import de.familienlotse.catalogue.Alter;
import de.familienlotse.catalogue.Merkmal;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Organisation;
import de.familienlotse.catalogue.daten.Stadtbezirk;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Wonach sich filtern laesst; der Name steht klein in der Adresse. */
public enum Facette {
    ALTER(Facette::jahre),
    LEBENSPHASE,
    KATEGORIE(e -> Stream.of(e.einordnung().kategorie())),
    ART(e -> Stream.of(e.art())),
    ZIELGRUPPE,
    BEZIRK(Facette::bezirk),
    ZEITRAUM(e -> Stream.empty()),
    WOCHENTAG,
    WEG,
    SPRACHE,
    KOSTENLOS(e -> Boolean.TRUE.equals(e.kosten().kostenlos()) ? Stream.of("ja") : Stream.empty()),
    ZUGANG,
    ANBIETER(Facette::anbieter),
    /** Ob Leistung oder Angebot; nur fuer Programme. */
    HERKUNFT(e -> Stream.of(e.herkunft().equals("register") ? "leistungen" : "angebote"));

    /** Die Facetten der Seiten. */
    public static final List<Facette> SICHTBARE =
            Arrays.stream(values()).filter(f -> f != HERKUNFT).toList();

    /** Der Wert fuer Kinder, die noch nicht geboren sind. */
    public static final String UNTERWEGS = "unterwegs";

    private static final int VOLLJAEHRIG = 18;

    private final Function<Eintrag, Stream<String>> werte;

    Facette(Function<Eintrag, Stream<String>> werte) {
        this.werte = werte;
    }

    Facette() {
        String name = name().toLowerCase(Locale.ROOT);
        this.werte =
                e -> e.merkmale().stream().filter(m -> m.facette().equals(name)).map(Merkmal::wert);
    }

    /** Wie sie in der Adresse heisst. */
    public String kennung() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Die Facette zu einem Namen aus der Adresse. */
    public static Optional<Facette> von(String kennung) {
        return Arrays.stream(values()).filter(f -> f.kennung().equals(kennung)).findFirst();
    }

    /** Unter welchen Werten ein Eintrag steht; der Zeitraum haengt vom Tag ab und fehlt hier. */
    List<String> werte(Eintrag eintrag) {
        return werte.apply(eintrag).toList();
    }

    private static Stream<String> jahre(Eintrag e) {
        Stream<String> unterwegs = e.alter().trifft(Alter.UNTERWEGS) ? Stream.of(UNTERWEGS) : Stream.empty();
        Stream<String> jahre = IntStream.range(0, VOLLJAEHRIG)
                .filter(j -> e.alter().trifft(Alter.jahr(j)))
                .mapToObj(Integer::toString);
        return Stream.concat(unterwegs, jahre);
    }

    private static Stream<String> bezirk(Eintrag e) {
        return Stream.ofNullable(e.stadtbezirk()).map(Stadtbezirk::id);
    }

    private static Stream<String> anbieter(Eintrag e) {
        if (e.organisation() != null) {
            return Stream.of(e.organisation().id());
        }
        return e.stelle() == null
                ? Stream.empty()
                : e.stelle().zustaendig().stream().map(Organisation::id);
    }
}
