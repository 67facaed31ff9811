package de.familienlotse.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Die Datei der Konten: nur fuer den eigenen Benutzer lesbar und immer ganz, auch wenn zwei Programme sie aendern. */
final class Kontendatei {
    private static final FileAttribute<?> NUR_EIGEN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path datei;
    private Stand gelesen = new Stand(null, List.of());

    Kontendatei(Path datei) {
        this.datei = datei.toAbsolutePath();
    }

    /** Der Inhalt mit dem Zeitpunkt seiner Aenderung. */
    private record Stand(FileTime zeit, List<Konto> konten) {}

    /** Der Aufbau der Datei. */
    record Inhalt(List<Konto> konten) {}

    /** Alle Konten, auch wenn sie eben ein anderes Programm geaendert hat; ohne Datei keines. */
    synchronized List<Konto> lies() {
        try {
            if (!Files.exists(datei)) {
                return List.of();
            }
            FileTime zeit = Files.getLastModifiedTime(datei);
            if (!zeit.equals(gelesen.zeit())) {
                gelesen = new Stand(
                        zeit,
                        List.copyOf(JSON.readValue(Files.readAllBytes(datei), Inhalt.class)
                                .konten()));
            }
            return gelesen.konten();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Aendert die Konten; solange wartet jedes andere Programm. */
    synchronized void aendere(UnaryOperator<List<Konto>> wie) {
        try (FileChannel riegel = FileChannel.open(
                        datei.resolveSibling(datei.getFileName() + ".riegel"),
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        NUR_EIGEN);
                FileLock sperre = riegel.lock()) {
            gelesen = new Stand(null, List.of());
            List<Konto> neu = new ArrayList<>(wie.apply(lies()));
            neu.sort(Comparator.comparing(Konto::name));
            schreibe(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Inhalt(neu)));
            sperre.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gelesen = new Stand(null, List.of());
    }

    private void schreibe(byte[] inhalt) throws IOException {
        Path neu = Files.createTempFile(datei.getParent(), datei.getFileName().toString(), ".neu", NUR_EIGEN);
        try {
            try (FileChannel ziel = FileChannel.open(neu, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(inhalt);
                while (rest.hasRemaining()) {
                    ziel.write(rest);
                }
                ziel.force(true);
            }
            Files.move(neu, datei, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(neu);
        }
    }
}
