package de.familienlotse.calculation.schwelle;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Was sich zum Elternbeitrag sagen laesst, ohne die Beitragstabelle der Satzung: Einkommensstufe und freie Jahre. */
public final class Elternbeitrag {
    private static final String NORM = "§ 51 KiBiz";

    private Elternbeitrag() {}

    /** Die Einkommensstufe im Rechenweg; der Betrag steht in der Satzung, hier also keiner. */
    public static Groesse stufe(Rechnungen r, Person person, Protokoll p) {
        var einkommen = r.lage().familie().haushalt().zuVersteuerndesEinkommen();
        if (!einkommen.bekannt()) {
            return null;
        }
        List<BigDecimal> stufen = r.lage().recht().reihe("elternbeitrag.stufen");
        p.wert("beitrag.einkommen", "Zu versteuerndes Einkommen im Jahr", Groesse.genau(einkommen.wert()), NORM);
        stufen.stream()
                .filter(s -> einkommen.wert().compareTo(s) <= 0)
                .findFirst()
                .ifPresentOrElse(
                        s -> p.wert("beitrag.stufe", "Einkommensstufe bis (ungeprüft)", Groesse.genau(s), NORM),
                        () -> p.wert("beitrag.stufe", "Höchste Stufe, über (ungeprüft)", hoechste(stufen), NORM));
        return null;
    }

    private static Groesse hoechste(List<BigDecimal> stufen) {
        return Groesse.genau(stufen.get(stufen.size() - 1));
    }

    /** Der Tag im Rechenweg, ab dem die Kita des Kindes frei ist; ein Betrag ist das nicht. */
    public static Groesse frei(Rechnungen r, Person kind, Protokoll p) {
        LocalDate ab = new Kitajahr((KindLage) kind).freiAb();
        if (ab != null) {
            p.tag("kita.beitragsfrei-ab:" + kind.id(), "Beitragsfrei ab", ab, "§ 50 Abs. 1 KiBiz");
        }
        return null;
    }
}
