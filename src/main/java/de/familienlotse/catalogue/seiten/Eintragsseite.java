package de.familienlotse.catalogue.seiten;

import de.familienlotse.appointments.Terminauskunft;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Halt;
import de.familienlotse.catalogue.daten.Organisation;
import de.familienlotse.catalogue.daten.Ort;
import de.familienlotse.platform.Wort;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Was die Seite eines Eintrags zeigt.
 *
 * @param alter fuer Kinder welchen Alters, oder null
 * @param listen je Facette die Werte des Eintrags
 * @param zustaendig wer die Stelle ist; leer, wenn das von der Familie abhaengt
 * @param auskunft wer weiterhilft
 * @param ort wo es ist, oder null
 * @param daten dieselben Angaben fuer Suchmaschinen
 * @param frei was ueber freie Termine bekannt ist, oder null
 * @param video wo die Beratung per Video beginnt, oder null
 */
record Eintragsseite(
        Eintrag eintrag,
        Wort name,
        Wort kurz,
        Wort beschreibung,
        String alter,
        Map<String, List<Kennwort>> listen,
        List<Organisation> zustaendig,
        List<Organisation> auskunft,
        Ort ort,
        List<Halt> halte,
        List<LocalDate> termine,
        String daten,
        Terminauskunft frei,
        String video) {
    /** Ob zu einer Haltestelle die Gehzeit bekannt ist. */
    public boolean mitGehzeit() {
        return halte.stream().anyMatch(h -> h.meter() != null);
    }
}
