package de.familienlotse.feedback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Die Datei mit den Zahlen. Sie ist immer ganz: Neues wird daneben geschrieben und dann an ihre Stelle gesetzt. */
final class Zaehldatei {
    private final Path datei;

    Zaehldatei(Path datei) {
        this.datei = datei.toAbsolutePath();
    }

    /** Was in der Datei steht; ist eine Zeile unlesbar, bleibt eine Abschrift der ganzen Datei liegen. */
    List<Zelle> lies() throws IOException {
        if (!Files.exists(datei)) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(datei), StandardCharsets.UTF_8);
        List<Zelle> zellen = new ArrayList<>();
        boolean heil = text.startsWith(Zelle.KOPF + "\n");
        for (String zeile : text.lines().skip(1).toList()) {
            try {
                zellen.add(Zelle.lies(zeile));
            } catch (RuntimeException unlesbar) {
                heil = false;
            }
        }
        if (!heil) {
            Files.copy(datei, neben(".beschaedigt"), StandardCopyOption.REPLACE_EXISTING);
        }
        return zellen;
    }

    void schreibe(List<Zelle> zellen) throws IOException {
        String text = Stream.concat(
                        Stream.of(Zelle.KOPF), zellen.stream().map(Zelle::text).sorted())
                .collect(Collectors.joining("\n", "", "\n"));
        Path neu = neben(".neu");
        Files.createDirectories(datei.getParent());
        try (FileChannel kanal = FileChannel.open(
                neu, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                kanal.write(bytes);
            }
            kanal.force(true);
        }
        Files.move(neu, datei, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Ob eine Abschrift einer beschaedigten Datei daliegt. */
    boolean beschaedigt() {
        return Files.exists(neben(".beschaedigt"));
    }

    private Path neben(String endung) {
        return datei.resolveSibling(datei.getFileName() + endung);
    }
}
