package de.familienlotse.situation;

/** Was ein Erwachsener tut. */
public enum Taetigkeitsart implements Schluessel {
    ANGESTELLT,
    BEAMTET,
    MINIJOB,
    SELBSTSTAENDIG,
    AUSBILDUNG,
    STUDIUM,
    SCHULE,
    ARBEITSUCHEND,
    ELTERNZEIT,
    MUTTERSCHUTZ,
    FREIWILLIGENDIENST,
    RENTE,
    NICHT_ERWERBSTAETIG
}
