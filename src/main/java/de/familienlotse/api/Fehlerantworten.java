package de.familienlotse.api;

import de.familienlotse.answer.Problem;
import de.familienlotse.answer.Probleme;
import de.familienlotse.platform.SiegelUngueltig;
import de.familienlotse.situation.UngueltigeAngaben;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Macht aus jedem Fehler ein Problem nach RFC 9457. Meldungen von Ausnahmen gelangen weder hinaus noch ins Protokoll. */
@RestControllerAdvice
class Fehlerantworten extends ResponseEntityExceptionHandler {
    private static final Logger PROTOKOLL = LoggerFactory.getLogger(Fehlerantworten.class);
    private static final int ABGELAUFEN = 410;
    private static final int INTERN = 500;

    @ExceptionHandler
    ResponseEntity<Object> abgelehnt(Abgelehnt e) {
        return antwort(e.problem(), e.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> ungueltig(UngueltigeAngaben e) {
        return antwort(Problem.von(e), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> abgelaufen(SiegelUngueltig e) {
        return antwort(Probleme.zu(ABGELAUFEN), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> intern(Throwable e) {
        StackTraceElement[] weg = e.getStackTrace();
        PROTOKOLL.error("Interner Fehler {} in {}", e.getClass().getName(), weg.length == 0 ? "?" : weg[0]);
        return antwort(Probleme.zu(INTERN), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object rumpf, HttpHeaders kopf, HttpStatusCode status, WebRequest anfrage) {
        return antwort(Probleme.zu(status.value()), kopf);
    }

    private static ResponseEntity<Object> antwort(Problem problem, HttpHeaders kopf) {
        HttpHeaders ganz = new HttpHeaders();
        ganz.putAll(kopf);
        ganz.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem.json(), ganz, HttpStatusCode.valueOf(problem.status()));
    }
}
