package de.familienlotse.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Die Schluessel der Siegel: aus der Einstellung, sonst bei jedem Start neue. */
@Configuration(proxyBeanMethods = false)
class Siegelkammer {
    private static final int LAENGE = 32;

    /**
     * Ein Siegel.
     *
     * @param schluessel Base64, mit Komma getrennt, je 16 oder 32 Bytes; der erste verschliesst, alle oeffnen
     */
    @Bean
    Siegel siegel(@Value("${familienlotse.siegel.schluessel:}") String schluessel, Clock uhr) {
        return new Siegel(schluessel.isBlank() ? List.of(neuer()) : lies(schluessel), uhr);
    }

    private static List<byte[]> lies(String schluessel) {
        return Arrays.stream(schluessel.split(","))
                .map(s -> Base64.getDecoder().decode(s.strip()))
                .toList();
    }

    private static byte[] neuer() {
        byte[] schluessel = new byte[LAENGE];
        new SecureRandom().nextBytes(schluessel);
        return schluessel;
    }
}
