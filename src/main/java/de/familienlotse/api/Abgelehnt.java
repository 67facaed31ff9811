package de.familienlotse.api;

import de.familienlotse.answer.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Eine Anfrage, die mit einem Problem beantwortet wird. */
final class Abgelehnt extends RuntimeException implements ErrorResponse {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient HttpHeaders kopf = new HttpHeaders();

    Abgelehnt(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    /** Ein Problem, das in so vielen Sekunden vorbei sein kann. */
    Abgelehnt(Problem problem, int sekunden) {
        this(problem);
        kopf.set(HttpHeaders.RETRY_AFTER, Integer.toString(sekunden));
    }

    Problem problem() {
        return problem;
    }

    @Override
    public HttpHeaders getHeaders() {
        return kopf;
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatusCode.valueOf(problem.status());
    }

    @Override
    public ProblemDetail getBody() {
        return ProblemDetail.forStatus(problem.status());
    }
}
