package de.familienlotse.api;

import de.familienlotse.answer.Problem;

/** Eine Anfrage, die mit einem Problem beantwortet wird. */
final class Abgelehnt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Abgelehnt(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
