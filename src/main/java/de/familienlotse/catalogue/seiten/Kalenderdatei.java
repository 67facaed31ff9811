package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.daten.Eintragstag;
import de.familienlotse.catalogue.daten.Ort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Termine als Kalenderdatei (RFC 5545); dieselben Termine ergeben dieselben Bytes. */
final class Kalenderdatei {
    private static final String PRODUKT = "-//Stadt Hamm//Familienlotse//DE";
    private static final String STADT = "Hamm";
    private static final ZoneId ZEIT = ZoneId.of("Europe/Berlin");

    private final Map<String, Eintrag> eintraege;
    private final Function<Eintrag, String> titel;

    /** {@code titel}: wie ein Eintrag in der Sprache der Seite heisst. */
    Kalenderdatei(Map<String, Eintrag> eintraege, Function<Eintrag, String> titel) {
        this.eintraege = eintraege;
        this.titel = titel;
    }

    byte[] schreibe(List<Eintragstag> tage) {
        Calendar kalender = new Calendar();
        kalender.add(new ProdId(PRODUKT));
        kalender.add(ImmutableVersion.VERSION_2_0);
        kalender.add(ImmutableCalScale.GREGORIAN);
        tage.stream()
                .filter(t -> eintraege.containsKey(t.id()))
                .map(t -> termin(eintraege.get(t.id()), t.tag()))
                .forEach(kalender::add);
        try (ByteArrayOutputStream ziel = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(kalender, ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent termin(Eintrag e, LocalDate tag) {
        VEvent termin = new VEvent(false);
        termin.add(new DtStamp(e.geaendert()));
        termin.add(new Uid(e.id() + "-" + tag + "@familienlotse"));
        zeit(termin, e, tag);
        termin.add(new Summary(titel.apply(e)));
        termin.add(new Description(e.benennung().kurz()));
        termin.add(new Location(wo(e)));
        return termin;
    }

    /** Ohne Uhrzeit ein ganzer Tag. */
    private static void zeit(VEvent termin, Eintrag e, LocalDate tag) {
        String von = e.zeitplan().von();
        String bis = e.zeitplan().bis();
        if (von == null) {
            termin.add(new DtStart<>(tag));
            return;
        }
        termin.add(new DtStart<>(zeitpunkt(tag, von)));
        if (bis != null) {
            termin.add(new DtEnd<>(zeitpunkt(tag, bis)));
        }
    }

    private static Instant zeitpunkt(LocalDate tag, String uhrzeit) {
        return tag.atTime(LocalTime.parse(uhrzeit)).atZone(ZEIT).toInstant();
    }

    private static String wo(Eintrag e) {
        Ort ort = e.ort();
        Stream<String> teile = ort == null
                ? Stream.of(e.stadtbezirk() == null ? null : e.stadtbezirk().name(), STADT)
                : Stream.of(ort.anschrift().name(), ort.anschrift().strasse(), STADT);
        return teile.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
