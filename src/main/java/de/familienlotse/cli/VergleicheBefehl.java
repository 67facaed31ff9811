package de.familienlotse.cli;

import de.familienlotse.comparison.Gegenueberstellung;
import de.familienlotse.comparison.Unterschied;
import de.familienlotse.platform.Uhr;
import de.familienlotse.samples.Familiensammlung;
import de.familienlotse.samples.Zufallsfamilie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Zeigt, wessen Ergebnisse sich aendern, bevor eine Aenderung der Regeln gilt. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Wertet dieselben Familien gegen zwei Regelwerke aus und listet, was sich je Leistung ändert und warum.",
            "Geprüft werden die mitgelieferten Familien und erdachte."
        })
final class VergleicheBefehl implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Kanaele kanaele;

    @Parameters(index = "0", paramLabel = "<alt>", description = "Ordner mit Regeln oder gebautes Programm (.jar)")
    private Path alt;

    @Parameters(index = "1", paramLabel = "<neu>", description = "Ordner mit Regeln oder gebautes Programm (.jar)")
    private Path neu;

    @Option(names = "--familien", defaultValue = "10000", description = "wie viele erdachte Familien; sonst 10000")
    private int anzahl;

    @Option(names = "--saat", defaultValue = "1", description = "Saat der erdachten Familien")
    private long saat;

    @Option(names = "--stichtag", description = "Tag, an dem alle Familien geprüft werden; sonst jede an ihrem")
    private LocalDate stichtag;

    @Option(names = "--aus", description = "schreibt jede Familie mit ihren Unterschieden als NDJSON in diese Datei")
    private Path aus;

    VergleicheBefehl(Kanaele kanaele) {
        this.kanaele = kanaele;
    }

    @Override
    public Integer call() throws IOException {
        List<byte[]> anfragen = anfragen();
        Vergleichsbericht bericht = new Vergleichsbericht();
        try (Seite a = Seite.zu(alt, anfragen);
                Seite b = Seite.zu(neu, anfragen);
                Unterschiedsdatei datei = new Unterschiedsdatei(aus)) {
            vergleiche(anfragen, a, b, bericht, datei);
        } catch (IllegalArgumentException | IllegalStateException e) {
            kanaele.meldung().println(e.getMessage());
            return Ende.KEINE_DATEI;
        }
        bericht.schreibe(kanaele.aus());
        kanaele.aus().flush();
        return Ende.GUT;
    }

    private void vergleiche(List<byte[]> anfragen, Seite a, Seite b, Vergleichsbericht bericht, Unterschiedsdatei datei)
            throws IOException {
        Fortschritt stand =
                new Fortschritt(kanaele.meldung(), Uhr.berlin(), Terminal.zeigtMeldungen(), anfragen.size());
        for (int i = 0; i < anfragen.size(); i++) {
            boolean gut = vergleiche(anfragen.get(i), a.naechste(), b.naechste(), bericht, datei);
            stand.weiter(1, gut ? 0 : 1, i + 1L);
        }
        stand.schluss();
    }

    /** Ob beide Seiten geantwortet haben. */
    private static boolean vergleiche(
            byte[] anfrage, byte[] vorher, byte[] nachher, Vergleichsbericht bericht, Unterschiedsdatei datei)
            throws IOException {
        if (Arrays.equals(vorher, nachher)) {
            bericht.nimm(List.of());
            return true;
        }
        JsonNode a = JSON.readTree(vorher);
        JsonNode b = JSON.readTree(nachher);
        if (!a.has("befunde") || !b.has("befunde")) {
            bericht.unbeantwortet();
            return false;
        }
        List<Unterschied> unterschiede = Gegenueberstellung.zwischen(a, b);
        bericht.nimm(unterschiede);
        datei.schreibe(anfrage, unterschiede);
        return true;
    }

    private List<byte[]> anfragen() {
        List<byte[]> liste = new ArrayList<>();
        Familiensammlung.anfragen().forEach(f -> liste.add(am((ObjectNode) JSON.readTree(f))));
        for (long i = 0; i < anzahl; i++) {
            liste.add(am(Zufallsfamilie.zu(saat + i)));
        }
        return liste;
    }

    private byte[] am(ObjectNode familie) {
        if (stichtag != null) {
            familie.put("stichtag", stichtag.toString());
        }
        return JSON.writeValueAsString(familie).getBytes(StandardCharsets.UTF_8);
    }
}
