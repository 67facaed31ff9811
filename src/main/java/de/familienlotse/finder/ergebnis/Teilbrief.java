package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Ein Ergebnis zum Weitergeben: ein Tag und wahrscheinliche Leistungen, sonst nichts. Keine Antwort, kein Betrag, keine Person,
 * nichts Offenes und nichts {@link Vertraulich}es.
 *
 * @param tag Stichtag
 * @param wahrscheinlich Kennungen
 */
record Teilbrief(LocalDate tag, List<String> wahrscheinlich) {
    private static final byte FASSUNG = 1;
    private static final int KOPF = 1 + Integer.BYTES + Short.BYTES;
    private static final int LAENGE = 3;
    private static final int LAENGSTER = 2000;
    private static final int MASKE = 0xFFFFFF;
    private static final int BYTE = 8;

    static Teilbrief von(Befunde b) {
        return new Teilbrief(
                b.stichtag(),
                b.befunde().stream()
                        .filter(f -> f.ergebnis() == Ergebnis.WAHRSCHEINLICH)
                        .map(Befund::leistung)
                        .filter(l -> !Vertraulich.ist(l))
                        .sorted()
                        .toList());
    }

    /** Als Wert in einem Link: je Leistung drei Bytes, die aus ihrer Kennung folgen. */
    String schreibe() {
        ByteBuffer b = ByteBuffer.allocate(KOPF + LAENGE * wahrscheinlich.size());
        b.put(FASSUNG).putInt((int) tag.toEpochDay()).putShort((short) wahrscheinlich.size());
        wahrscheinlich.forEach(l -> nimm(b, zeichen(l)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(b.array());
    }

    private static void nimm(ByteBuffer b, int zeichen) {
        b.put((byte) (zeichen >> 2 * BYTE)).put((byte) (zeichen >> BYTE)).put((byte) zeichen);
    }

    /** Drei Bytes fuer eine Kennung. */
    static int zeichen(String leistung) {
        CRC32 summe = new CRC32();
        summe.update(leistung.getBytes(StandardCharsets.UTF_8));
        return (int) summe.getValue() & MASKE;
    }

    /** Der Brief aus einem Link; leer, wenn er unlesbar ist. Leistungen, die es nicht mehr gibt oder die niemand sehen soll, fehlen. */
    static Optional<Teilbrief> lies(String e, Collection<String> bekannt) {
        try {
            ByteBuffer b = ByteBuffer.wrap(Base64.getUrlDecoder().decode(e == null || e.length() > LAENGSTER ? "" : e));
            if (b.get() != FASSUNG) {
                return Optional.empty();
            }
            LocalDate tag = LocalDate.ofEpochDay(b.getInt());
            int erste = b.getShort();
            Map<Integer, String> namen = new HashMap<>();
            bekannt.stream().filter(l -> !Vertraulich.ist(l)).forEach(l -> namen.put(zeichen(l), l));
            return Optional.of(new Teilbrief(tag, lies(b, erste, namen)));
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException x) {
            return Optional.empty();
        }
    }

    private static List<String> lies(ByteBuffer b, int anzahl, Map<Integer, String> namen) {
        List<String> liste = new ArrayList<>();
        for (int i = 0; i < anzahl; i++) {
            int zeichen = (b.get() & 0xFF) << 2 * BYTE | (b.get() & 0xFF) << BYTE | b.get() & 0xFF;
            if (namen.containsKey(zeichen)) {
                liste.add(namen.get(zeichen));
            }
        }
        return liste;
    }
}
