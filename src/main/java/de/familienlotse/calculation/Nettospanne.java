package de.familienlotse.calculation;

import de.familienlotse.payroll.Lohnstellen;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;

/** Das Netto eines Lohns, von dem nur eine Spanne bekannt ist: vom kleinsten bis zum groessten, das in ihr moeglich ist. */
final class Nettospanne {
    private final ErwachsenerLage e;
    private final Protokoll protokoll;
    private final Nettoschaetzung stumm;

    Nettospanne(ErwachsenerLage e, Protokoll protokoll) {
        this.e = e;
        this.protokoll = protokoll;
        stumm = new Nettoschaetzung(e, new Protokoll(e.lage().recht()));
    }

    /** {@code netto}: das Netto, das niemand genannt hat. */
    Groesse schaetze(Taetigkeitsart art, Groesse brutto, Fakten netto) {
        Groesse ganz = null;
        for (BigDecimal lohn : Lohnstellen.in(e.lage().recht(), brutto.von(), brutto.bis())) {
            Groesse eines = stumm.schaetze(art, lohn, netto);
            ganz = ganz == null ? eines : ganz.huelle(eines, eines.fehlt());
        }
        BigDecimal von = ganz.von().subtract(Lohnstellen.STUFE).max(BigDecimal.ZERO);
        BigDecimal bis = ganz.bis().add(Lohnstellen.STUFE).min(brutto.bis());
        return Nettoschaetzung.zeile(
                e, protokoll, Groesse.spanne(von, bis, brutto.fehlt().mit(ganz.fehlt())));
    }
}
