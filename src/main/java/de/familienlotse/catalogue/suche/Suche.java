package de.familienlotse.catalogue.suche;

import de.familienlotse.catalogue.Punkt;
import de.familienlotse.catalogue.daten.Einspielung;
import de.familienlotse.catalogue.daten.Eintraege;
import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Katalogstand;
import de.familienlotse.catalogue.daten.Stadtbezirk;
import de.familienlotse.catalogue.daten.Stadtbezirke;
import de.familienlotse.platform.Texte;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Die Suche im Katalog; beim ersten Gebrauch bringt sie Bestand und Index in Ordnung. Kein Konstruktor ruft sie: sie braucht
 * dabei andere Bohnen.
 */
@Lazy
@Component
public class Suche {
    private final Einspielung einspielung;
    private final Eintraege eintraege;
    private final Stadtbezirke bezirke;
    private final Clock uhr;
    private final Dokumentbau bau;
    private final Frage frage = new Frage(new Synonyme());
    private final Directory ort;
    private volatile Sucher sucher;

    Suche(
            Einspielung einspielung,
            Eintraege eintraege,
            Stadtbezirke bezirke,
            Clock uhr,
            Texte texte,
            @Value("${familienlotse.katalog.ordner}") String ordner) {
        this.einspielung = einspielung;
        this.eintraege = eintraege;
        this.bezirke = bezirke;
        this.uhr = uhr;
        this.bau = new Dokumentbau(texte);
        this.ort = ort(ordner);
    }

    private static Directory ort(String ordner) {
        try {
            return ordner.isEmpty() ? new ByteBuffersDirectory() : FSDirectory.open(Path.of(ordner, "index"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sucht im Bestand von heute. */
    public Treffer suche(Suchanfrage anfrage) {
        return bereit().suche(anfrage, LocalDate.now(uhr));
    }

    /** Die davon, deren Lage bekannt ist, in derselben Reihe. */
    public List<Eintrag> verortete(List<String> ids) {
        return bereit().verortete(ids);
    }

    /** Spielt ein, was neu ist, und baut den Index, wenn er nicht zum Bestand passt. */
    public void oeffne() {
        bereit();
    }

    private Sucher bereit() {
        Sucher da = sucher;
        if (da == null) {
            synchronized (this) {
                da = sucher == null ? baue() : sucher;
                sucher = da;
            }
        }
        return da;
    }

    private Sucher baue() {
        Katalogstand stand = einspielung.spieleEin();
        List<Eintrag> alle = eintraege.findByGeloeschtIsNullOrderById();
        String stempel = stand.fassung() + "/" + stand.aenderung();
        Volltext volltext = Volltext.oeffne(ort, stempel, alle, bau, frage);
        var mitten = bezirke.findAll().stream()
                .collect(Collectors.toMap(Stadtbezirk::id, b -> new Punkt(b.breite(), b.laenge())));
        return new Sucher(new Bestand(alle), volltext, mitten);
    }

    @PreDestroy
    void schliesse() throws IOException {
        ort.close();
    }
}
