package de.familienlotse.api;

import de.familienlotse.answer.Problem;
import de.familienlotse.answer.Probleme;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Beantwortet Fehler, die vor oder nach den anderen Adressen entstehen; wo schon geantwortet ist, folgt nichts mehr. */
@RestController
class FehlerController implements ErrorController {
    private static final int KEINER = 404;

    @RequestMapping("/error")
    ResponseEntity<byte[]> fehler(HttpServletRequest anfrage, HttpServletResponse antwort) {
        if (antwort.isCommitted()) {
            return null;
        }
        Object status = anfrage.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = Probleme.zu(status instanceof Integer s ? s : KEINER);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.json());
    }
}
