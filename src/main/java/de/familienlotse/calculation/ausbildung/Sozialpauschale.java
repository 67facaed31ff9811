package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;

/** Die Pauschale fuer die soziale Sicherung, die vom Einkommen abgeht (§ 21 Abs. 2 BAföG). */
final class Sozialpauschale {
    /** Fuer Auszubildende immer die erste Gruppe. */
    static final String AUSZUBILDENDE = "rentenversichert";

    private static final String BEAMTET = "beamtet";
    private static final String SELBSTSTAENDIG = "selbststaendig";
    private static final String OHNE_ERWERB = "ohne-erwerb";

    private final Rechtsstand recht;

    Sozialpauschale(Rechtsstand recht) {
        this.recht = recht;
    }

    /** Was von einem Jahreseinkommen dieser Gruppe bleibt. */
    Groesse bleibt(Groesse jahr, String gruppe) {
        BigDecimal satz = recht.zahl("bafoeg.sozialpauschale-satz", gruppe);
        BigDecimal hoechstens = recht.zahl("bafoeg.sozialpauschale-hoechstens", gruppe);
        return jahr.monoton(x -> x.subtract(x.multiply(satz).min(hoechstens)));
    }

    /** Was dem Erwachsenen von einem Jahreseinkommen bleibt; steht seine Gruppe nicht fest, die Spanne. */
    Groesse bleibt(Groesse jahr, ErwachsenerLage e) {
        Groesse ergebnis = null;
        for (String gruppe : gruppen(e)) {
            Groesse g = bleibt(jahr, gruppe);
            ergebnis = ergebnis == null ? g : ergebnis.huelle(g, fehlt(e));
        }
        return ergebnis;
    }

    private static Fakten fehlt(ErwachsenerLage e) {
        return Fakten.von(e.person().taetigkeiten().fakt())
                .mit(Fakten.von(e.person().rentenversicherungspflichtig().fakt()));
    }

    /** Die erste Gruppe, die passt; ohne Arbeit heute kann es im Jahr der Rechnung eine gegeben haben. */
    private static List<String> gruppen(ErwachsenerLage e) {
        Angabe<Boolean> rente = e.person().rentenversicherungspflichtig();
        if (e.tut(Taetigkeitsart.ANGESTELLT, Taetigkeitsart.AUSBILDUNG).istJa()) {
            return List.of(rente.oder(true) ? AUSZUBILDENDE : BEAMTET);
        }
        if (e.tut(Taetigkeitsart.BEAMTET).istJa()) {
            return List.of(BEAMTET);
        }
        if (e.tut(Taetigkeitsart.MINIJOB).istJa()) {
            return minijob(rente);
        }
        if (e.tut(Taetigkeitsart.SELBSTSTAENDIG).istJa()) {
            return List.of(SELBSTSTAENDIG);
        }
        return e.tut(Taetigkeitsart.RENTE).istJa()
                ? List.of(OHNE_ERWERB)
                : List.of(OHNE_ERWERB, AUSZUBILDENDE, SELBSTSTAENDIG);
    }

    private static List<String> minijob(Angabe<Boolean> rente) {
        return rente.bekannt()
                ? List.of(rente.wert() ? AUSZUBILDENDE : SELBSTSTAENDIG)
                : List.of(AUSZUBILDENDE, SELBSTSTAENDIG);
    }
}
