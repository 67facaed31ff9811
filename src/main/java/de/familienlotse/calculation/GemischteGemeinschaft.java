package de.familienlotse.calculation;

import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.List;

/**
 * Was in einer Bedarfsgemeinschaft denen fehlt, die Grundsicherungsgeld bekommen koennen, wenn ein Elternteil keins bekommt. Sein
 * Einkommen deckt zuerst seinen eigenen Bedarf nach dem SGB II, nur der Rest zaehlt bei den anderen (BSG vom 15.04.2008, B 14/7b AS
 * 58/06 R; BSG vom 16.04.2013, B 14 AS 71/12 R). Ob auch das Einkommen der anderen nach § 9 Abs. 2 Satz 3 SGB II auf ihn verteilt
 * wird oder zuerst ihren Bedarf deckt (wie nach § 43 Abs. 1 SGB XII), ist nicht belegt: dann gelten beide Lesarten als Spanne.
 */
final class GemischteGemeinschaft {
    private final Lage lage;
    private final Einkommen einkommen;
    private final Groesse ueberschuss;
    private final Groesse kinder;
    private final Groesse luecke;

    /**
     * Die Gemeinschaft.
     *
     * @param ueberschuss Kindergeld, das die Kinder nicht brauchen
     * @param kinder was den Kindern nach ihrem eigenen Einkommen fehlt
     * @param luecke was allen zusammen fehlt
     */
    GemischteGemeinschaft(Lage lage, Einkommen einkommen, Groesse ueberschuss, Groesse kinder, Groesse luecke) {
        this.lage = lage;
        this.einkommen = einkommen;
        this.ueberschuss = ueberschuss;
        this.kinder = kinder;
        this.luecke = luecke;
    }

    /** Bedarf der Berechtigten abzueglich Einkommen; {@code ohne}: die Eltern ohne Anspruch. */
    Groesse anspruch(List<ErwachsenerLage> ohne) {
        if (ohne.isEmpty()) {
            return luecke;
        }
        Groesse fremderBedarf = bedarf(ohne);
        if (einkommen.nurSpanne()) {
            return luecke.minus(Groesse.NULL.huelle(fremderBedarf, Fakten.KEINE));
        }
        List<ErwachsenerLage> mit =
                lage.eltern().stream().filter(e -> !ohne.contains(e)).toList();
        Groesse eigenes = einkommen(mit);
        Groesse fremdes = einkommen(ohne);
        Groesse bedarf = kinder.plus(bedarf(mit));
        Groesse fehlt = bedarf.minus(eigenes).minus(fremdes.minus(fremderBedarf).nichtNegativ());
        Groesse offen = fremderBedarf.minus(fremdes).nichtNegativ();
        return fehlt.huelle(fehlt.plus(verteilt(eigenes, bedarf, offen)), Fakten.KEINE);
    }

    /** Bedarf dieser Eltern mit ihrem Anteil an der Wohnung. */
    Groesse bedarf(List<ErwachsenerLage> eltern) {
        Groesse summe = eltern.isEmpty() ? Groesse.NULL : Wohnkosten.anteil(lage, eltern.size());
        for (ErwachsenerLage e : eltern) {
            summe = summe.plus(new Bedarf(lage).elternteil(e));
        }
        return summe;
    }

    private Groesse einkommen(List<ErwachsenerLage> eltern) {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : eltern) {
            summe = summe.plus(einkommen.elternteil(e, ueberschuss).summe());
        }
        return summe;
    }

    /** Was vom Einkommen im Verhaeltnis der Bedarfe auf den Elternteil ohne Anspruch entfaellt; sonst hoechstens so viel. */
    private static Groesse verteilt(Groesse eigenes, Groesse bedarf, Groesse offen) {
        boolean genau = eigenes.istGenau() && bedarf.istGenau() && offen.istGenau();
        if (!genau) {
            return eigenes.min(offen);
        }
        BigDecimal alle = bedarf.wert().add(offen.wert());
        return alle.signum() == 0 || offen.wert().signum() == 0
                ? Groesse.NULL
                : eigenes.mal(offen).durch(alle, Zahlen.STELLEN);
    }
}
