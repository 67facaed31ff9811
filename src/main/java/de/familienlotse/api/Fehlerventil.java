package de.familienlotse.api;

import de.familienlotse.answer.Probleme;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Beantwortet Fehler, die der Server findet, bevor eine Anfrage irgendwo ankommt. */
public final class Fehlerventil extends ErrorReportValve {
    private static final int ERSTER_FEHLER = 400;

    @Override
    protected void report(Request anfrage, Response antwort, Throwable ursache) {
        int status = antwort.getStatus();
        if (status < ERSTER_FEHLER || antwort.getContentWritten() > 0 || !antwort.setErrorReported()) {
            return;
        }
        try {
            antwort.setContentType(Medien.PROBLEM);
            antwort.setCharacterEncoding(StandardCharsets.UTF_8.name());
            antwort.setHeader("X-Content-Type-Options", "nosniff");
            Writer schreiber = antwort.getReporter();
            if (schreiber != null) {
                schreiber.write(new String(Probleme.zu(status).json(), StandardCharsets.UTF_8));
                antwort.finishResponse();
            }
        } catch (IOException weg) {
            container.getLogger().debug("Niemand hört mehr zu");
        }
    }
}
