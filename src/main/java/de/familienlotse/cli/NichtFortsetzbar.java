package de.familienlotse.cli;

/** Warum an einen abgebrochenen Stapel nicht angeschlossen werden kann. */
final class NichtFortsetzbar extends Exception {
    private static final long serialVersionUID = 1L;

    NichtFortsetzbar(String grund) {
        super(grund);
    }
}
