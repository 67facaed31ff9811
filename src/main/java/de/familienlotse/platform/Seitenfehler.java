package de.familienlotse.platform;

import org.springframework.http.HttpStatus;

/** Warum eine Seite nicht gezeigt wird; der Name ist der Schluessel ihrer Texte. */
enum Seitenfehler {
    ANFRAGE(HttpStatus.BAD_REQUEST),
    VERBOTEN(HttpStatus.FORBIDDEN),
    FEHLT(HttpStatus.NOT_FOUND),
    LINK(HttpStatus.GONE),
    ZUGROSS(HttpStatus.CONTENT_TOO_LARGE),
    ANGABEN(HttpStatus.UNPROCESSABLE_CONTENT),
    ZUVIEL(HttpStatus.TOO_MANY_REQUESTS),
    INTERN(HttpStatus.INTERNAL_SERVER_ERROR);

    private static final int ERSTER_INTERNER = 500;

    private final HttpStatus status;

    Seitenfehler(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** Der naechstliegende Fehler zu einem Status. */
    static Seitenfehler zu(int status) {
        for (Seitenfehler f : values()) {
            if (f.status.value() == status) {
                return f;
            }
        }
        return status >= ERSTER_INTERNER ? INTERN : ANFRAGE;
    }
}
