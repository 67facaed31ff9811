package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Lesefehler;
import de.familienlotse.situation.UngueltigeAngaben;
import de.familienlotse.value.Fakt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Was beim Lesen einer Anfrage gilt und gefunden wird: Stichtag, Zaehler der Fakten, Fehler. */
public final class Protokoll {
    private static final int MEISTE = 200;
    private static final LocalDate LETZTER = LocalDate.of(2100, 12, 31);

    private final LocalDate heute;
    private final LocalDate ersterTag;
    private final List<Lesefehler> fehler;
    private LocalDate stichtag = LETZTER;
    private int fakten;
    private boolean gekuerzt;

    /** Fuer eine Anfrage; {@code bisher} sind die Fehler des Baums. */
    public Protokoll(LocalDate heute, LocalDate ersterTag, List<Lesefehler> bisher) {
        this.heute = heute;
        this.ersterTag = ersterTag;
        this.fehler = bisher.isEmpty() ? new ArrayList<>(0) : new ArrayList<>(bisher);
    }

    /** Der Tag, bis zu dem Geburten moeglich sind; ohne gueltigen Stichtag der letzte aller Tage. */
    public LocalDate stichtag() {
        return stichtag;
    }

    /** Setzt den Stichtag: den genannten, sonst heute; meldet einen ausserhalb des Regelwerks. */
    LocalDate setze(LocalDate genannt, boolean fehlt, Stelle stelle) {
        LocalDate tag = fehlt ? heute : genannt;
        if (tag == null) {
            return null;
        }
        if (tag.isBefore(ersterTag)) {
            stelle.inhalt("Das Regelwerk gibt erst ab dem Stichtag " + ersterTag + " Auskunft.");
        } else if (tag.isAfter(LETZTER)) {
            stelle.inhalt("Bitte einen Stichtag bis " + LETZTER + " angeben.");
        } else {
            stichtag = tag;
        }
        return stichtag;
    }

    Fakt fakt(String pfad) {
        return new Fakt(pfad, fakten++);
    }

    void melde(Lesefehler neu) {
        if (fehler.size() < MEISTE) {
            fehler.add(neu);
        } else if (!gekuerzt) {
            gekuerzt = true;
            fehler.add(new Lesefehler("", "Weitere Fehler sind nicht aufgeführt.", neu.form()));
        }
    }

    /** @throws UngueltigeAngaben wenn ein Fehler gemeldet ist */
    public void wirf() {
        if (!fehler.isEmpty()) {
            throw new UngueltigeAngaben(fehler);
        }
    }
}
