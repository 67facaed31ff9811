package de.familienlotse.situation;

import de.familienlotse.situation.eingabe.FamilieFelder;
import de.familienlotse.situation.eingabe.Protokoll;
import de.familienlotse.situation.eingabe.Stelle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Liest eine Familie streng nach dem oeffentlichen Format: nichts wird umgedeutet, alle Fehler kommen auf einmal. */
public final class FamilienLeser {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Clock uhr;
    private final LocalDate ersterTag;

    /**
     * Ein Leser.
     *
     * @param uhr sagt, welcher Tag gilt, wenn kein Stichtag genannt ist
     * @param ersterTag erster Stichtag, fuer den das Regelwerk Auskunft gibt
     */
    public FamilienLeser(Clock uhr, LocalDate ersterTag) {
        this.uhr = uhr.withZone(BERLIN);
        this.ersterTag = ersterTag;
    }

    /** Aus JSON in UTF-8. @throws UngueltigeAngaben mit allen Fehlern */
    public Familie json(byte[] utf8) {
        return lies(Eingabebaum.json(utf8));
    }

    /** Aus JSON. @throws UngueltigeAngaben mit allen Fehlern */
    public Familie json(String text) {
        return lies(Eingabebaum.json(text));
    }

    /** Aus YAML in UTF-8. @throws UngueltigeAngaben mit allen Fehlern */
    public Familie yaml(byte[] utf8) {
        return lies(Eingabebaum.yaml(utf8));
    }

    /** Aus YAML. @throws UngueltigeAngaben mit allen Fehlern */
    public Familie yaml(String text) {
        return lies(Eingabebaum.yaml(text));
    }

    /** Aus einem gelesenen Baum oder einem Teil davon. @throws UngueltigeAngaben mit allen Fehlern */
    public Familie lies(Eingabebaum baum) {
        Protokoll protokoll = new Protokoll(LocalDate.now(uhr), ersterTag, baum.fehler());
        Stelle wurzel = Stelle.wurzel(baum.zeiger(), protokoll);
        Familie familie = FamilieFelder.lies(baum.wurzel(), wurzel);
        protokoll.wirf();
        return familie;
    }
}
