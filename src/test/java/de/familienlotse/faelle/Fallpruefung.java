package de.familienlotse.faelle;

import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Befunde;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Vergleicht die Antwort des Regelwerks mit dem Erwarteten eines Falls. */
public final class Fallpruefung {
    /** Das ausgelieferte Regelwerk. */
    public static final Regelwerk REGELWERK = Regelwerk.laden();

    private static final FamilienLeser LESER = new FamilienLeser(
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), REGELWERK.ersterTag());

    private final Fall fall;
    private final List<String> abweichungen = new ArrayList<>();

    private Fallpruefung(Fall fall) {
        this.fall = fall;
    }

    /** Was anders ist als erwartet; leer, wenn alles stimmt. */
    public static List<String> abweichungen(Fall fall) {
        Fallpruefung p = new Fallpruefung(fall);
        p.vergleiche(antwort(fall));
        return p.abweichungen;
    }

    /** Die Antwort auf die Anfrage des Falls. */
    public static Befunde antwort(Fall fall) {
        return REGELWERK.pruefe(LESER.json(Faelle.json(fall.anfrage())));
    }

    private void vergleiche(Befunde ist) {
        fall.erwartet().properties().forEach(e -> {
            if (!e.getKey().equals("rechenweg")) {
                befund(ist.zu(e.getKey()), e.getValue());
            }
        });
        fall.rechenweg().properties().forEach(e -> zwischenwert(ist, e.getKey(), e.getValue()));
    }

    private void befund(Befund ist, JsonNode soll) {
        if (soll.has("ergebnis")
                && !soll.get("ergebnis").asString().equals(ist.ergebnis().schluessel())) {
            abweichungen.add(ist.leistung() + ": " + ist.ergebnis().schluessel() + " statt "
                    + soll.get("ergebnis").asString() + " " + gruende(ist));
        }
        betrag(ist.leistung(), ist.betrag(), soll);
        if (soll.has("grund")) {
            String grund =
                    ist.bedingungen().isEmpty() ? "" : ist.bedingungen().get(0).id();
            pruefe(ist.leistung() + " Grund", grund, soll.get("grund").asString());
        }
        fehlt(ist, soll);
        soll.path("personen").properties().forEach(e -> person(ist, e.getKey(), e.getValue()));
    }

    private void fehlt(Befund ist, JsonNode soll) {
        for (JsonNode f : soll.path("fehlt")) {
            if (!ist.fehlt().pfade().contains(f.asString())) {
                abweichungen.add(ist.leistung() + " fehlt " + ist.fehlt() + " ohne " + f.asString());
            }
        }
        for (JsonNode f : soll.path("fehltNicht")) {
            if (ist.fehlt().pfade().contains(f.asString())) {
                abweichungen.add(ist.leistung() + " fehlt " + f.asString());
            }
        }
    }

    private static String gruende(Befund b) {
        return b.bedingungen().stream()
                .filter(x -> b.ergebnis() == Ergebnis.EHER_NICHT
                        ? x.wahrheit().istNein()
                        : x.wahrheit().istOffen())
                .map(x -> x.id() + " " + x.wahrheit().fehlt())
                .toList()
                .toString();
    }

    private void person(Befund ist, String id, JsonNode soll) {
        PersonBefund p = ist.personen().stream()
                .filter(x -> x.person().equals(id))
                .findFirst()
                .orElse(null);
        if (p == null) {
            abweichungen.add(ist.leistung() + " ohne Person " + id);
        } else if (soll.isNumber()) {
            zahl(ist.leistung() + " " + id, p.betrag(), soll.decimalValue(), fall.toleranz());
        } else {
            if (soll.has("ergebnis")) {
                pruefe(
                        ist.leistung() + " " + id,
                        p.ergebnis().schluessel(),
                        soll.get("ergebnis").asString());
            }
            betrag(ist.leistung() + " " + id, p.betrag(), soll);
        }
    }

    private void betrag(String was, Groesse ist, JsonNode soll) {
        if (!soll.has("betrag")) {
            return;
        }
        JsonNode b = soll.get("betrag");
        String toleranz = soll.path("toleranz").asString(fall.toleranz());
        if (b.isObject()) {
            zahl(
                    was + " von",
                    ist == null ? null : Groesse.genau(ist.von()),
                    b.get("von").decimalValue(),
                    toleranz);
            zahl(
                    was + " bis",
                    ist == null ? null : Groesse.genau(ist.bis()),
                    b.get("bis").decimalValue(),
                    toleranz);
        } else if (b.isNumber()) {
            zahl(was, ist, b.decimalValue(), toleranz);
        } else if (ist != null) {
            abweichungen.add(was + ": Betrag " + ist + " statt keiner");
        }
    }

    private void zwischenwert(Befunde ist, String id, JsonNode soll) {
        Rechenzeile zeile = ist.befunde().stream()
                .flatMap(b -> b.rechenweg().stream())
                .filter(z -> id.equals(z.id()))
                .findFirst()
                .orElse(null);
        if (soll.isNull()) {
            pruefe(id, zeile == null ? "" : String.valueOf(zeile.tag()), "");
        } else if (soll.isNumber()) {
            zahl(id, zeile == null ? null : zeile.wert(), soll.decimalValue(), fall.toleranz());
        } else {
            pruefe(id, zeile == null ? null : String.valueOf(zeile.tag()), soll.asString());
        }
    }

    private void zahl(String was, Groesse ist, BigDecimal soll, String toleranz) {
        boolean gleich = ist != null
                && ist.istGenau()
                && ist.wert().subtract(soll).abs().compareTo(new BigDecimal(toleranz)) <= 0;
        if (!gleich) {
            abweichungen.add(was + ": " + ist + " statt " + soll);
        }
    }

    private void pruefe(String was, String ist, String soll) {
        if (!soll.equals(ist)) {
            abweichungen.add(was + ": " + ist + " statt " + soll);
        }
    }
}
