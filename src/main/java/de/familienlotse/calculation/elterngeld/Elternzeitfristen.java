package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;

/** Die Tage der Elternzeit fuer ein Kind: ab wann, bis wann, wann anzumelden (§§ 15, 16 BEEG). */
final class Elternzeitfristen {
    private static final String FORM = "elternzeit.form";

    private final ErwachsenerLage e;
    private final Elterngeldkind kind;
    private final Rechtsstand recht;

    Elternzeitfristen(ErwachsenerLage e, Elterngeldkind kind) {
        this.e = e;
        this.kind = kind;
        recht = e.lage().recht();
    }

    void zeige(Protokoll p) {
        LocalDate beginn = beginn();
        if (beginn != null) {
            tag(p, "beginn", "Elternzeit ist möglich ab", beginn, "§ 15 Abs. 2 BEEG");
            LocalDate anmeldung = beginn.minusWeeks(frist("bis-drei"));
            if (!anmeldung.isBefore(heute())) {
                tag(p, "anmeldung", "Dafür spätestens anmelden am", anmeldung, "§ 16 Abs. 1 BEEG");
            }
        }
        LocalDate fruehestens = fruehestens(beginn == null ? kind.rechtstag() : beginn);
        tag(p, "fruehestens", "Bei Anmeldung am Stichtag frühestens ab", fruehestens, "§ 16 Abs. 1 BEEG");
        tag(p, "bis-drei", "Ohne Rest längstens bis", vollendung("elternzeit.dauer"), "§ 15 Abs. 2 Satz 1 BEEG");
        LocalDate acht = vollendung("elternzeit.spaetestes-alter");
        tag(p, "bis-acht", "Mit aufgehobenem Rest längstens bis", acht, "§ 15 Abs. 2 Satz 2 BEEG");
        if (kind.recht().gilt(FORM)) {
            p.zeile("Form der Anmeldung: " + kind.recht().text(FORM), null, "§ 16 Abs. 1 BEEG");
        }
    }

    /** Nach der Geburt und der Schutzfrist der Mutter; null, wenn nicht feststeht, ob sie gilt. */
    private LocalDate beginn() {
        Mutterschaftszeit zeit = new Mutterschaftszeit(e, kind, () -> new Elterngeldeinkommen(e, kind).vorher());
        Wahrheit frist = zeit.schutzfrist();
        return frist.istOffen() ? null : frist.istJa() ? zeit.danach() : kind.rechtstag();
    }

    /** Mit der kuerzeren Frist, wenn der Beginn vor den dritten Geburtstag faellt; nie vor dem ersten moeglichen Tag. */
    private LocalDate fruehestens(LocalDate beginn) {
        LocalDate tag = heute().plusWeeks(frist("bis-drei"));
        LocalDate nachFrist = tag.isAfter(vollendung("elternzeit.dauer")) ? heute().plusWeeks(frist("ab-drei")) : tag;
        return nachFrist.isBefore(beginn) ? beginn : nachFrist;
    }

    private LocalDate heute() {
        return e.lage().tag();
    }

    /** Der letzte Tag dieses Lebensjahrs. */
    private LocalDate vollendung(String jahre) {
        return kind.rechtstag().plusYears(recht.zahl(jahre).longValueExact()).minusDays(1);
    }

    private long frist(String art) {
        return recht.zahl("elternzeit.anmeldefrist-wochen", art).longValueExact();
    }

    private void tag(Protokoll p, String id, String text, LocalDate tag, String norm) {
        p.tag("elternzeit." + id + ":" + e.id(), text, tag, norm);
    }
}
