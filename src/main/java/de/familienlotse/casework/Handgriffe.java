package de.familienlotse.casework;

import de.familienlotse.samples.Familiensammlung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Was ein Knopf mit dem Fall tut; B aendert sich dabei nie mit, ausser es steht dabei. */
final class Handgriffe {
    private static final List<String> UMZUG = List.of("gemeinde", "bruttokaltmiete", "heizkosten", "wohnflaeche");

    private final Wenn wenn;
    private final Formularleser leser;
    private final Map<String, List<String>> formular;

    Handgriffe(Wenn wenn, Formularleser leser, Map<String, List<String>> formular) {
        this.wenn = wenn;
        this.leser = leser;
        this.formular = formular;
    }

    /** Der Fall danach; {@code knopf} wie {@code weg-a:k2}. */
    Fall tue(String knopf) {
        String was = knopf.split(":", 2)[0];
        String wer = knopf.contains(":") ? knopf.split(":", 2)[1] : "";
        Fall fall = leser.lies();
        return switch (was) {
            case "tauschen" -> fall.getauscht();
            case "uebernehmen" -> fall.bAlsA();
            case "zuruecksetzen" -> fall.zurueck();
            case "mehr-a" -> mehr(fall, wer, true);
            case "mehr-b" -> mehr(fall, wer, false);
            case "weg-a" -> weg(fall, wer, true);
            case "weg-b" -> weg(fall, wer, false);
            case "json-a" -> Fall.gleich(json("json-a"));
            case "json-b" -> new Fall(fall.a(), json("json-b"));
            case "umziehen" -> umgezogen(fall);
            default -> gefragt(fall, was, wer);
        };
    }

    private Fall gefragt(Fall fall, String was, String wer) {
        wenn.setze(fall.b(), was, wer);
        return fall;
    }

    private Map<String, Object> json(String feld) {
        return Fallsiegel.lies(formular.getOrDefault(feld, List.of("")).get(0));
    }

    private Fall umgezogen(Fall fall) {
        for (String feld : UMZUG) {
            String neu =
                    formular.getOrDefault("umzug-" + feld, List.of("")).get(0).strip();
            if (!neu.isEmpty()) {
                Object wert = feld.equals("gemeinde") ? neu : Werte.zahl(neu);
                Baum.setze(fall.b(), "haushalt/" + feld, wert);
            }
        }
        return fall;
    }

    private static Fall mehr(Fall fall, String liste, boolean beide) {
        if (!Baum.PERSONEN.contains(liste)) {
            return fall;
        }
        List<String> da = Stream.of(fall.a(), fall.b())
                .map(lage -> Leute.ids(lage, liste))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        String id = Leute.freie(liste, da);
        if (beide) {
            Leute.fuegeAn(fall.a(), liste, id);
        }
        Leute.fuegeAn(fall.b(), liste, id);
        return fall;
    }

    private static Fall weg(Fall fall, String id, boolean beide) {
        for (String liste : Baum.PERSONEN) {
            if (beide) {
                Leute.entferne(fall.a(), liste, id);
            }
            Leute.entferne(fall.b(), liste, id);
        }
        return fall;
    }

    /** Eine mitgelieferte Familie an ihrem Stichtag. */
    static Fall muster(String id, LocalDate heute) {
        return Familiensammlung.familien().stream()
                .filter(f -> f.id().equals(id))
                .map(f -> mitStichtag(f.anfrage(), heute))
                .findFirst()
                .orElseGet(() -> Fall.leer(heute));
    }

    /** Ein Fall aus einer Anfrage; nennt sie keinen Stichtag, gilt heute. */
    static Fall mitStichtag(String json, LocalDate heute) {
        Map<String, Object> lage = Fallsiegel.lies(json);
        lage.putIfAbsent(Fall.STICHTAG, heute.toString());
        return Fall.gleich(lage);
    }
}
