package de.familienlotse.cli;

import de.familienlotse.answer.AntwortSchreiber;
import de.familienlotse.answer.Umfang;
import de.familienlotse.bulk.Zeilenpruefer;
import de.familienlotse.platform.Uhr;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienLeser;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Ein Ordner mit Regeln, zur Laufzeit uebersetzt und mit den Rechnungen dieses Programms ausgewertet. */
final class Ordnerseite implements Seite {
    private final Iterator<byte[]> anfragen;
    private final Zeilenpruefer pruefer;
    private long nummer;

    Ordnerseite(Path ordner, List<byte[]> anfragen) {
        this.anfragen = anfragen.iterator();
        Regelwerk regelwerk = Regelwerk.uebersetze(ordner);
        FamilienLeser leser = new FamilienLeser(Uhr.berlin(), regelwerk.ersterTag());
        pruefer = new Zeilenpruefer(leser, f -> AntwortSchreiber.schreibe(regelwerk.pruefe(f), Umfang.VOLL));
    }

    @Override
    public byte[] naechste() {
        return pruefer.zu(anfragen.next(), ++nummer).json();
    }

    @Override
    public void close() {
        // haelt nichts offen
    }
}
