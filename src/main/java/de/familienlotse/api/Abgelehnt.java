package de.familienlotse.api;

import de.familienlotse.answer.Problem;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** Eine Anfrage, die mit einem Problem beantwortet wird. */
final class Abgelehnt extends RuntimeException implements ErrorResponse {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Abgelehnt(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
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
