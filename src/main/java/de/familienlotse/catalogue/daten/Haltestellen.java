package de.familienlotse.catalogue.daten;

import de.familienlotse.catalogue.Punkt;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Die Haltestellen der Stadt und welche einem Ort am naechsten sind. */
final class Haltestellen {
    private static final int WEITESTE = 1500;
    private static final int GLEICHE = 150;
    private static final int ZAHL = 3;
    private static final int RUNDUNG = 10;

    private final List<Haltestelle> alle = new ArrayList<>();

    private record Haltestelle(String id, String name, Punkt punkt, String linien, boolean bahn) {}

    private record Entfernte(Haltestelle halt, double meter) {
        private Halt alsHalt() {
            int gerundet = (int) Math.round(meter / RUNDUNG) * RUNDUNG;
            return new Halt(halt.name(), halt.linien(), halt.bahn(), gerundet);
        }
    }

    Haltestellen(String csv) {
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(csv).stream()
                .filter(z -> !z.getField("verkehrsmittel").isEmpty())
                .map(Haltestellen::lies)
                .forEach(alle::add);
    }

    private static Haltestelle lies(NamedCsvRecord z) {
        Punkt punkt = new Punkt(Double.parseDouble(z.getField("lat")), Double.parseDouble(z.getField("lon")));
        String linien = z.getField("linien");
        return new Haltestelle(
                z.getField("id"),
                z.getField("name"),
                punkt,
                linien.isEmpty() ? null : linien,
                istBahn(z.getField("verkehrsmittel")));
    }

    private static boolean istBahn(String verkehrsmittel) {
        return verkehrsmittel.contains("regional") || verkehrsmittel.contains("longdistance");
    }

    /** Die naechsten um einen Punkt, die naechste zuerst, gleichnamige nur einmal. */
    List<Halt> um(Punkt punkt) {
        List<Entfernte> nah = alle.stream()
                .map(h -> new Entfernte(h, h.punkt().meter(punkt)))
                .filter(e -> e.meter() <= WEITESTE)
                .sorted(Comparator.comparingDouble(Entfernte::meter))
                .toList();
        List<Entfernte> verschieden = new ArrayList<>();
        for (Entfernte e : nah) {
            if (verschieden.stream().noneMatch(v -> gleich(v, e))) {
                verschieden.add(e);
            }
        }
        return verschieden.stream().limit(ZAHL).map(Entfernte::alsHalt).toList();
    }

    private static boolean gleich(Entfernte a, Entfernte b) {
        return a.halt().name().equals(b.halt().name())
                && a.halt().punkt().meter(b.halt().punkt()) <= GLEICHE;
    }

    /** Die eine Haltestelle, die eine Quelle bei einem Ort nennt; wie weit sie ist, sagt sie nicht. */
    List<Halt> genannt(String id) {
        return alle.stream()
                .filter(h -> h.id().equals(id))
                .map(h -> new Halt(h.name(), h.linien(), h.bahn(), null))
                .toList();
    }
}
