package de.familienlotse;

import de.familienlotse.catalogue.Antragsweg;
import de.familienlotse.catalogue.Beleg;
import de.familienlotse.catalogue.Benennung;
import de.familienlotse.catalogue.Einordnung;
import de.familienlotse.catalogue.Kosten;
import de.familienlotse.catalogue.Lebensalter;
import de.familienlotse.catalogue.Lieferung;
import de.familienlotse.catalogue.Merkmal;
import de.familienlotse.catalogue.Platz;
import de.familienlotse.catalogue.Registerzusatz;
import de.familienlotse.catalogue.Vorlage;
import de.familienlotse.catalogue.Zeitplan;
import de.familienlotse.findings.Antrag;
import de.familienlotse.rules.Leistung;
import de.familienlotse.rules.Regelwerk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Liefert dem Katalog das Register der Leistungen; der Katalog selbst kennt die Regeln nicht. */
@Component
class Registerlieferung implements Lieferung {
    private static final String BERATUNG = "beratung";

    private final Supplier<Regelwerk> regelwerk;

    Registerlieferung(Supplier<Regelwerk> regelwerk) {
        this.regelwerk = regelwerk;
    }

    @Override
    public String herkunft() {
        return "register";
    }

    @Override
    public String fassung() {
        return regelwerk.get().version();
    }

    @Override
    public List<Vorlage> eintraege() {
        Map<String, Registerzusatz> zusaetze = Registerzusatz.alle();
        return regelwerk.get().leistungen().stream()
                .filter(l -> !l.begriff())
                .map(l -> vorlage(l, zusaetze.getOrDefault(l.id(), Registerzusatz.KEINER)))
                .toList();
    }

    private static Vorlage vorlage(Leistung l, Registerzusatz zusatz) {
        List<String> phasen = l.einordnung().lebensphasen();
        String kategorie = l.einordnung().kategorie();
        return new Vorlage(
                l.id(),
                BERATUNG.equals(kategorie) ? BERATUNG : "leistung",
                new Benennung(
                        l.name(),
                        l.kurz(),
                        null,
                        l.englisch().name(),
                        l.englisch().kurz()),
                new Einordnung(
                        kategorie, l.einordnung().zielgruppe(), l.einordnung().traeger(), l.norm()),
                zusatz.alter() == null ? Lebensalter.von(phasen) : zusatz.alter(),
                new Kosten(zusatz.kostenlos(), null, null, null),
                antrag(l.antrag()),
                beleg(l),
                true,
                Platz.KEINER,
                Zeitplan.OHNE,
                merkmale(phasen, zusatz, l.antrag()),
                l.antrag().unterlagen(),
                List.of());
    }

    private static Antragsweg antrag(Antrag a) {
        return new Antragsweg(a.online(), a.formular(), a.frist(), a.termin(), a.video(), a.stelle(), null, null);
    }

    private static Beleg beleg(Leistung l) {
        return new Beleg(l.pruefstand().am(), String.join("; ", l.pruefstand().quelle()), false);
    }

    private static Set<Merkmal> merkmale(List<String> phasen, Registerzusatz zusatz, Antrag antrag) {
        Set<Merkmal> merkmale = new TreeSet<>();
        phasen.forEach(p -> merkmale.add(new Merkmal("lebensphase", p)));
        Lebensalter.zielgruppen(phasen).forEach(z -> merkmale.add(new Merkmal("zielgruppe", z)));
        zusatz.zielgruppen().forEach(z -> merkmale.add(new Merkmal("zielgruppe", z)));
        if (antrag.online() != null) {
            merkmale.add(new Merkmal("weg", "online"));
        }
        if (antrag.video()) {
            merkmale.add(new Merkmal("weg", "video"));
        }
        if (antrag.termin()) {
            merkmale.add(new Merkmal("weg", "vor-ort"));
        }
        return merkmale;
    }
}
