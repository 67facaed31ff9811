package de.familienlotse.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Behaelt die Zahlen ueber den Neustart, wenn eine Datei eingestellt ist. Ohne Datei vergehen sie mit dem Dienst. */
@Component
class Zaehlablage implements InitializingBean, DisposableBean {
    private static final int FRIST = 10;
    private static final Logger PROTOKOLL = LoggerFactory.getLogger(Zaehlablage.class);

    private final Zaehlwerk zaehlwerk;
    private final Zaehldatei datei;
    private final Duration takt;
    private final ScheduledExecutorService schreiber;
    private long geschrieben;

    Zaehlablage(
            @Value("${familienlotse.zahlen.datei:}") String datei,
            @Value("${familienlotse.zahlen.takt:1m}") Duration takt,
            Zaehlwerk zaehlwerk) {
        this.zaehlwerk = zaehlwerk;
        this.datei = datei.isBlank() ? null : new Zaehldatei(Path.of(datei));
        this.takt = takt;
        this.schreiber = Executors.newSingleThreadScheduledExecutor(lauf -> {
            Thread faden = new Thread(lauf, "zahlen");
            faden.setDaemon(true);
            return faden;
        });
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (datei != null) {
            datei.lies().forEach(zaehlwerk::addiere);
            if (datei.beschaedigt()) {
                PROTOKOLL.warn("Die Zahlendatei war beschädigt; eine Abschrift liegt daneben");
            }
            schreiber.scheduleWithFixedDelay(this::schreibe, takt.toMillis(), takt.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        schreiber.shutdown();
        if (datei != null && schreiber.awaitTermination(FRIST, TimeUnit.SECONDS)) {
            schreibe();
        }
    }

    private void schreibe() {
        long jetzt = zaehlwerk.gezaehlt();
        if (jetzt != geschrieben) {
            try {
                datei.schreibe(zaehlwerk.zellen());
                geschrieben = jetzt;
            } catch (IOException e) {
                PROTOKOLL.warn(
                        "Die Zahlen konnten nicht geschrieben werden: {}",
                        e.getClass().getSimpleName());
            }
        }
    }
}
