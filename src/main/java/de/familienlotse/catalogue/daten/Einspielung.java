package de.familienlotse.catalogue.daten;

import de.familienlotse.catalogue.Lieferung;
import de.familienlotse.catalogue.Vorlage;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/** Bringt den Bestand auf den Stand der Lieferungen. Was gleich blieb, bleibt unberuehrt; was fehlt, wird zum Grabstein. */
@Lazy
@Component
public class Einspielung {
    private final EntityManager db;
    private final Eintraege eintraege;
    private final List<Lieferung> lieferungen;
    private final Clock uhr;

    Einspielung(EntityManager db, Eintraege eintraege, List<Lieferung> lieferungen, Clock uhr) {
        this.db = db;
        this.eintraege = eintraege;
        this.lieferungen = lieferungen;
        this.uhr = uhr;
    }

    /** Spielt ein, wenn sich etwas geaendert hat; danach steht hier der Stand des Bestands. */
    @Transactional
    public Katalogstand spieleEin() {
        Katalogstand stand = db.find(Katalogstand.class, Katalogstand.ID);
        String fassung = fassung();
        if (!stand.fassung().equals(fassung)) {
            new Stammdaten(db).spieleEin();
            lieferungen.forEach(this::spieleEin);
            stand.eingespielt(fassung);
        }
        return stand;
    }

    private String fassung() {
        String alle = lieferungen.stream()
                .map(l -> l.herkunft() + ":" + l.fassung())
                .sorted()
                .collect(Collectors.joining(" ", Katalogordner.fassung() + " ", ""));
        return pruefsumme(alle);
    }

    private void spieleEin(Lieferung lieferung) {
        Map<String, Eintrag> bestand = new HashMap<>();
        eintraege.findByHerkunft(lieferung.herkunft()).forEach(e -> bestand.put(e.id(), e));
        Set<String> geliefert = new HashSet<>();
        Instant jetzt = uhr.instant().truncatedTo(ChronoUnit.MICROS);
        for (Vorlage v : lieferung.eintraege()) {
            geliefert.add(v.id());
            uebernimm(v, bestand.get(v.id()), lieferung.herkunft(), jetzt);
        }
        bestand.values().stream()
                .filter(e -> !geliefert.contains(e.id()) && e.geloescht() == null)
                .forEach(e -> e.loesche(jetzt));
    }

    private void uebernimm(Vorlage v, Eintrag da, String herkunft, Instant jetzt) {
        String summe = pruefsumme(v.toString());
        if (da != null && summe.equals(da.pruefsumme())) {
            return;
        }
        Eintrag eintrag = da == null ? new Eintrag(v.id(), herkunft) : da;
        Nachbarn nachbarn = new Nachbarn(
                finde(Organisation.class, v.platz().organisation()),
                finde(Stelle.class, v.antrag().stelle()),
                finde(Ort.class, v.platz().ort()),
                finde(Stadtbezirk.class, v.platz().stadtbezirk()));
        eintrag.uebernimm(v, nachbarn, summe, jetzt);
        if (da == null) {
            db.persist(eintrag);
        }
    }

    private <T> T finde(Class<T> art, String id) {
        return id == null ? null : db.find(art, id);
    }

    private static String pruefsumme(String text) {
        return HexFormat.of().formatHex(DigestUtils.md5Digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
