package de.familienlotse.finder;

import de.familienlotse.platform.Siegel;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Der Stand im Link: verdichtet und versiegelt. */
@Component
public class Standsiegel {
    /** Antworten, verdichtet wie jetzt; ein Link von anders verdichteten gilt nicht. */
    private static final byte ANTWORTEN = 2;

    private static final Duration UNTERWEGS = Duration.ofHours(24);
    private static final Duration MERKEN = Duration.ofDays(30);

    private final Siegel siegel;

    Standsiegel(Siegel siegel) {
        this.siegel = siegel;
    }

    /** Der Wert von {@code s} in einem Link, der 24 Stunden gilt. */
    public String link(Stand stand) {
        return siegel.siegle(ANTWORTEN, Verdichtung.verdichte(stand), UNTERWEGS);
    }

    /** Der Wert von {@code s} in einem Link zum Aufheben, der 30 Tage gilt. */
    public String merklink(Stand stand) {
        return siegel.siegle(ANTWORTEN, Verdichtung.verdichte(stand), MERKEN);
    }

    /** Der Stand aus einem Link. @throws de.familienlotse.platform.SiegelUngueltig wenn er nicht gilt */
    public Stand oeffne(String s) {
        return Verdichtung.lies(siegel.oeffne(ANTWORTEN, s));
    }
}
