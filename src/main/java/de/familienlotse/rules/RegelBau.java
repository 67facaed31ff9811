package de.familienlotse.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Uebersetzt einen Ordner mit Regeln: beim Bauen in Klassen, beim Entwickeln zur Laufzeit. */
public final class RegelBau {
    private static final String VERZEICHNIS = "META-INF/regelwerk.modell";
    private static final String PAKETE = "de/familienlotse/regeln";

    private RegelBau() {}

    /** {@code <ordner> <ziel>}: schreibt das uebersetzte Modell, wenn sich Regeln oder Klassen geaendert haben. */
    public static void main(String[] a) throws IOException {
        Path ordner = Path.of(a[0]);
        Path ziel = Path.of(a[1]);
        Map<String, String> drl = lies(ordner);
        Bauzustand zustand = new Bauzustand(drl, ziel, PAKETE, ziel.resolveSibling("regelbau.stand"));
        if (!zustand.unveraendert() || !Files.exists(ziel.resolve(VERZEICHNIS))) {
            raeumeAuf(ziel.resolve(PAKETE));
            schreibe(modul(drl, RegelBau.class.getClassLoader()), ziel);
            zustand.merke();
        }
        Files.writeString(
                ziel.resolve("regelwerk/verzeichnis.txt"),
                String.join("\n", Quelltexte.aus(ordner).dateien().keySet()));
    }

    private static void schreibe(InternalKieModule modul, Path ziel) throws IOException {
        for (String name : modul.getFileNames()) {
            boolean verzeichnis = name.endsWith("drools-model");
            if (verzeichnis || name.endsWith(".class")) {
                Path datei = ziel.resolve(verzeichnis ? VERZEICHNIS : name);
                Files.createDirectories(datei.getParent());
                Files.write(datei, modul.getBytes(name));
            }
        }
        KieServices.get().getRepository().removeKieModule(modul.getReleaseId());
    }

    private static void raeumeAuf(Path ordner) throws IOException {
        if (!Files.exists(ordner)) {
            return;
        }
        try (Stream<Path> s = Files.walk(ordner)) {
            for (Path p : s.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    private static Map<String, String> lies(Path ordner) {
        try (Stream<Path> s = Files.walk(ordner)) {
            Map<String, String> dateien = new TreeMap<>();
            for (Path p : s.filter(x -> x.toString().endsWith(".drl")).toList()) {
                dateien.put(ordner.relativize(p).toString(), Files.readString(p));
            }
            return dateien;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String paket(String drl) {
        return drl.lines()
                .findFirst()
                .orElseThrow()
                .replace("package ", "")
                .trim()
                .replace('.', '/');
    }

    private static InternalKieModule modul(Map<String, String> drl, ClassLoader lader) {
        KieServices ks = KieServices.get();
        KieFileSystem fs = ks.newKieFileSystem();
        fs.generateAndWritePomXML(ks.newReleaseId("de.familienlotse", "regelwerk", Long.toString(System.nanoTime())));
        drl.forEach((name, text) -> fs.write(
                "src/main/resources/" + paket(text) + "/" + Path.of(name).getFileName(), text));
        KieBuilder bau = ks.newKieBuilder(fs, lader).buildAll(ExecutableModelProject.class);
        if (bau.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(bau.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(m -> m.getPath() + ":" + m.getLine() + " " + m.getText())
                    .collect(Collectors.joining("\n")));
        }
        return (InternalKieModule) bau.getKieModule();
    }

    /** Uebersetzt den Ordner zur Laufzeit. @throws IllegalStateException mit Datei und Zeile, wenn eine Regel fehlerhaft ist */
    static List<Model> uebersetze(Path ordner) {
        KieServices ks = KieServices.get();
        InternalKieModule modul = modul(lies(ordner), RegelBau.class.getClassLoader());
        try {
            ClassLoader lader = ks.newKieContainer(modul.getReleaseId(), RegelBau.class.getClassLoader())
                    .getClassLoader();
            String name = modul.getFileNames().stream()
                    .filter(f -> f.endsWith("drools-model"))
                    .findFirst()
                    .orElseThrow();
            return modelle(new String(modul.getBytes(name)), lader);
        } finally {
            ks.getRepository().removeKieModule(modul.getReleaseId());
        }
    }

    /** Die beim Bauen uebersetzten Modelle, eines je Regeldatei. */
    static List<Model> modelle(ClassLoader lader) {
        try (var in = lader.getResourceAsStream(VERZEICHNIS)) {
            return modelle(new String(in.readAllBytes()), lader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Model> modelle(String verzeichnis, ClassLoader lader) {
        try {
            List<Model> modelle = new ArrayList<>();
            for (String zeile : verzeichnis.lines().toList()) {
                if (!zeile.contains(":")) {
                    modelle.add((Model)
                            Class.forName(zeile, true, lader).getConstructor().newInstance());
                }
            }
            return modelle;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Das Regelwerk ist nicht ladbar", e);
        }
    }
}
