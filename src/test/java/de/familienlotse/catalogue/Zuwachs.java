package de.familienlotse.catalogue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Eine Lieferung, die mit jeder Fassung um zehn Angebote waechst. */
public final class Zuwachs implements Lieferung {
    /** Wie viele Angebote je Fassung dazukommen. */
    public static final int SCHRITT = 10;

    private final AtomicInteger fassung = new AtomicInteger();

    /** Ab jetzt gilt diese Fassung. */
    void gilt(int neu) {
        fassung.set(neu);
    }

    @Override
    public String herkunft() {
        return "zuwachs";
    }

    @Override
    public String fassung() {
        return "" + fassung;
    }

    @Override
    public List<Vorlage> eintraege() {
        return IntStream.range(0, fassung.get() * SCHRITT)
                .mapToObj(Zuwachs::angebot)
                .toList();
    }

    private static Vorlage angebot(int i) {
        return new Vorlage(
                "zuwachs-" + i,
                "kurs",
                new Benennung("Quastenflossertreff " + i, "Ein Treffen.", null, null, null),
                new Einordnung("geld", null, null, null),
                Alter.JEDES,
                Kosten.UNBEKANNT,
                new Antragsweg(null, null, null, false, false, null, null, null),
                new Beleg(null, "Test", true),
                false,
                new Platz(null, null, null),
                Zeitplan.OHNE,
                Set.of(),
                List.of(),
                List.of());
    }
}
