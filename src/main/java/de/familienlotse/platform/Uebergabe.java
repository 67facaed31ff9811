package de.familienlotse.platform;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reicht eine Anfrage im oeffentlichen Format von einem Gesicht ans andere, versiegelt und nur kurz. */
@Component
public class Uebergabe {
    private static final byte ART = 3;
    private static final Duration DAUER = Duration.ofHours(24);

    private final Siegel siegel;

    Uebergabe(Siegel siegel) {
        this.siegel = siegel;
    }

    /** Verschliesst eine verdichtete Anfrage. */
    public String siegle(String json) {
        return siegel.siegle(ART, Anfragepresse.presse(json), DAUER);
    }

    /** Die Anfrage. @throws SiegelUngueltig wenn das Siegel nicht gilt */
    public String oeffne(String s) {
        return Anfragepresse.entpresse(siegel.oeffne(ART, s));
    }
}
