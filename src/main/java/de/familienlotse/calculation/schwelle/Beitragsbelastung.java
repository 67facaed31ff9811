package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Ob der Elternbeitrag fuer ein betreutes Kind der Familie nicht zuzumuten ist (§ 90 Abs. 4 SGB VIII). */
public record Beitragsbelastung(Rechnungen rechnungen) {
    /** Fuer mindestens ein Kind in Kita oder Kindertagespflege. */
    public Wahrheit unzumutbar() {
        return rechnungen.wenn(r -> {
            Wahrheit w = Wahrheit.NEIN;
            for (KindLage k : r.lage().haushaltskinder()) {
                Wahrheit betreut = new Kitajahr(k).betreut();
                w = w.oder(betreut.istNein() ? betreut : betreut.und(new Belastung(k, r).unzumutbar()));
            }
            return w;
        });
    }

    /** Einkommen und Grenze im Rechenweg; was erlassen wird, haengt vom Beitrag ab. */
    public static Groesse grenze(Rechnungen r, Person person, Protokoll p) {
        if (r.moeglich()) {
            r.lage().haushaltskinder().stream()
                    .filter(k -> !new Kitajahr(k).betreut().istNein())
                    .findFirst()
                    .ifPresent(k -> new Belastung(k, r).protokolliere(p));
        }
        return null;
    }
}
