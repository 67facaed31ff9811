package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Wohngeld neben der Grundsicherung: nur fuer Mitglieder ausserhalb der Bedarfsgemeinschaft (§ 7 Abs. 1, § 11 Abs. 3 WoGG). Ein Kind,
 * das seinen Bedarf deckt, gehoert nicht dazu.
 */
final class Wohngeldausschluss {
    private static final int OFFENE_BIS = 3;

    private final Lage lage;
    private final List<Kindesbedarf> kinder;
    private final Function<Set<String>, Wohngeld> rechnung;

    /** {@code rechnung}: Wohngeld ohne diese Kennungen. */
    Wohngeldausschluss(Lage lage, Grundsicherung sgb2, Function<Set<String>, Wohngeld> rechnung) {
        this.lage = lage;
        kinder = sgb2.kinder();
        this.rechnung = rechnung;
    }

    /** Ob jemand im Haushalt nicht zur Bedarfsgemeinschaft gehoert. */
    Wahrheit andere() {
        if (rechnung.apply(ausgeschlossen(0)).mitglieder() > 0) {
            return Wahrheit.JA;
        }
        Wahrheit w = Wahrheit.NEIN;
        for (Kindesbedarf k : kinder) {
            w = w.oder(k.gedeckt());
        }
        return w;
    }

    /** Das Wohngeld der anderen, wenn {@code nurAndere}, sonst {@code ganz}; was nicht feststeht, als Spanne. */
    Wohngeld waehle(Wahrheit nurAndere, Wohngeld ganz) {
        if (nurAndere.istNein()) {
            return ganz;
        }
        Wohngeld ohne = ohne();
        return nurAndere.istJa() ? ohne : huelle(ganz, ohne, nurAndere);
    }

    private Wohngeld ohne() {
        List<Kindesbedarf> offene = offene();
        Wohngeld ergebnis = rechnung.apply(ausgeschlossen(0));
        if (offene.size() > OFFENE_BIS) {
            return huelle(ergebnis, unbekannt(ergebnis, offene), offene.get(0).gedeckt());
        }
        for (int wahl = 1; wahl < 1 << offene.size(); wahl++) {
            ergebnis = huelle(ergebnis, rechnung.apply(ausgeschlossen(wahl)), offen(offene));
        }
        return ergebnis;
    }

    private static Wohngeld unbekannt(Wohngeld w, List<Kindesbedarf> offene) {
        Groesse g = Groesse.unbekannt(offen(offene).fehlt());
        return new Wohngeld(w.einkommen(), w.miete(), g, g, w.mitglieder(), w.protokoll());
    }

    private static Wahrheit offen(List<Kindesbedarf> offene) {
        return offene.stream().map(Kindesbedarf::gedeckt).reduce(Wahrheit.NEIN, Wahrheit::oder);
    }

    private List<Kindesbedarf> offene() {
        return kinder.stream().filter(k -> k.gedeckt().istOffen()).toList();
    }

    /** Alle der Bedarfsgemeinschaft; von den Kindern, bei denen es offen ist, scheiden die in {@code wahl} aus. */
    private Set<String> ausgeschlossen(int wahl) {
        Set<String> ohne = new HashSet<>();
        lage.eltern().forEach(e -> ohne.add(e.id()));
        int platz = 0;
        for (Kindesbedarf k : kinder) {
            boolean scheidetAus = k.gedeckt().istJa() || k.gedeckt().istOffen() && (wahl & 1 << platz++) != 0;
            if (!scheidetAus) {
                ohne.add(k.kind().id());
            }
        }
        return ohne;
    }

    private static Wohngeld huelle(Wohngeld a, Wohngeld b, Wahrheit unterschied) {
        return new Wohngeld(
                a.einkommen(),
                a.miete(),
                a.formel().huelle(b.formel(), unterschied.fehlt()),
                a.betrag().huelle(b.betrag(), unterschied.fehlt()),
                a.mitglieder(),
                a.protokoll());
    }
}
