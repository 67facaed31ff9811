package de.familienlotse.finder.ergebnis;

import de.familienlotse.findings.Ausblick;
import de.familienlotse.findings.Ereignisart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Die Fristen und der Beginn und das Ende wahrscheinlicher Leistungen als Kalender. Nennt keine Antwort der Familie. */
final class Kalender {
    private static final String PRODUKT = "-//Stadt Hamm//Familienlotse//DE";
    private static final Set<Ereignisart> ARTEN = Set.of(Ereignisart.FRIST, Ereignisart.BEGINNT, Ereignisart.ENDET);
    private static final String ORT = "@familienlotse";
    private static final int PAUSE = 6;
    private static final Period VORHER = Period.ofDays(-7);

    private final Blick blick;

    Kalender(Blick blick) {
        this.blick = blick;
    }

    /** Der Kalender in UTF-8; nie leer, denn nach einem halben Jahr ist das Ergebnis neu zu pruefen. */
    byte[] schreibe() {
        Calendar kalender = new Calendar();
        kalender.add(new ProdId(PRODUKT));
        kalender.add(ImmutableVersion.VERSION_2_0);
        kalender.add(ImmutableCalScale.GREGORIAN);
        Map<String, VEvent> je = new LinkedHashMap<>();
        for (Ausblick a : Zeitleiste.ereignisse(blick)) {
            if (gehoertHinein(a)) {
                je.putIfAbsent(kennung(a), eintrag(a));
            }
        }
        je.values().forEach(kalender::add);
        LocalDate wieder = blick.befunde().stichtag().plusMonths(PAUSE);
        kalender.add(eintrag("pruefen-" + wieder + ORT, wieder, blick.sprecher().sage("kalender.pruefen")));
        return bytes(kalender);
    }

    private boolean gehoertHinein(Ausblick a) {
        return ARTEN.contains(a.art()) && !Zeitleiste.leise(a) && blick.befund(String.valueOf(a.leistung())) != null;
    }

    private static String kennung(Ausblick a) {
        return a.art().schluessel() + "-" + a.leistung() + "-" + a.am() + ORT;
    }

    private VEvent eintrag(Ausblick a) {
        String titel = blick.sprecher()
                .sage(
                        "kalender." + a.art().schluessel(),
                        blick.name(a.leistung()).text());
        VEvent eintrag = eintrag(kennung(a), a.am(), titel);
        if (a.art() == Ereignisart.FRIST) {
            eintrag.add(erinnerung(titel));
        }
        return eintrag;
    }

    private VEvent eintrag(String kennung, LocalDate tag, String titel) {
        VEvent eintrag = new VEvent(false);
        eintrag.add(new DtStamp(blick.befunde().stichtag().atStartOfDay().toInstant(ZoneOffset.UTC)));
        eintrag.add(new Uid(kennung));
        eintrag.add(new DtStart<>(tag));
        eintrag.add(new Summary(titel));
        eintrag.add(new Description(
                blick.sprecher().sage("kalender.text", blick.sprecher().tag(tag))));
        eintrag.add(new Transp(Transp.VALUE_TRANSPARENT));
        return eintrag;
    }

    private static VAlarm erinnerung(String titel) {
        VAlarm alarm = new VAlarm(VORHER);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(titel));
        return alarm;
    }

    private static byte[] bytes(Calendar kalender) {
        try (ByteArrayOutputStream ziel = new ByteArrayOutputStream()) {
            new CalendarOutputter(false).output(kalender, ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
