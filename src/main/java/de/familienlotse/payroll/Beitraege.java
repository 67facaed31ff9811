package de.familienlotse.payroll;

/** Anteile des Arbeitnehmers an den Sozialversicherungsbeiträgen eines Monats, in Cent. */
record Beitraege(long kranken, long pflege, long rente, long arbeitslosen) {
    /** Nichts zu tragen. */
    static final Beitraege KEINE = new Beitraege(0, 0, 0, 0);
}
