package de.familienlotse.calculation;

import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sucht die groesste Gruppe von Kindern, die mit eigenem Einkommen und Wohngeld ihren Bedarf deckt (§ 7 Abs. 3 Nr. 4 SGB II). */
final class Kinderwohngeldrechnung {
    private static final int GRUPPEN_BIS = 6;

    private final Lage lage;
    private final List<Kindesbedarf> kinder;

    Kinderwohngeldrechnung(Lage lage, Grundsicherung sgb2) {
        this.lage = lage;
        kinder = sgb2.kinder().stream().filter(this::genauBekannt).toList();
    }

    private boolean genauBekannt(Kindesbedarf k) {
        return k.bedarf().istGenau()
                && k.eigenes().istGenau()
                && k.kindergeld().istGenau()
                && k.gedeckt().istNein();
    }

    Optional<Kinderwohngeld> rechne() {
        Optional<Kinderwohngeld> beste = Optional.empty();
        int gruppen = kinder.size() > GRUPPEN_BIS ? 0 : 1 << kinder.size();
        for (int wahl = 1; wahl < gruppen; wahl++) {
            Optional<Kinderwohngeld> w = pruefe(gruppe(wahl));
            if (w.isPresent()
                    && (beste.isEmpty()
                            || w.get().kinder().size() > beste.get().kinder().size())) {
                beste = w;
            }
        }
        return beste;
    }

    private List<Kindesbedarf> gruppe(int wahl) {
        List<Kindesbedarf> liste = new ArrayList<>();
        for (int i = 0; i < kinder.size(); i++) {
            if ((wahl & 1 << i) != 0) {
                liste.add(kinder.get(i));
            }
        }
        return liste;
    }

    private Optional<Kinderwohngeld> pruefe(List<Kindesbedarf> gruppe) {
        int n = gruppe.size();
        Groesse miete = new Wohngeldmiete(lage).miete(n, mitglieder());
        if (!miete.istGenau()) {
            return Optional.empty();
        }
        BigDecimal einkommen = gruppe.stream().map(k -> k.eigenes().wert()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wohngeld = new Wohngeldformel(lage.recht(), n).wohngeld(miete.wert(), einkommen);
        boolean reicht = wohngeld.compareTo(lage.recht().zahl("wohngeld.mindestbetrag")) >= 0
                && gruppe.stream().allMatch(k -> deckt(k, wohngeld, n));
        return reicht
                ? Optional.of(new Kinderwohngeld(
                        gruppe.stream().map(k -> k.kind().id()).toList(), wohngeld))
                : Optional.empty();
    }

    private static boolean deckt(Kindesbedarf k, BigDecimal wohngeld, int n) {
        Groesse anteil = Groesse.genau(wohngeld).durch(BigDecimal.valueOf(n), 2);
        return k.eigenes()
                .plus(k.kindergeld())
                .plus(anteil)
                .mindestens(k.bedarf())
                .istJa();
    }

    private int mitglieder() {
        long verwandte = lage.weitere().stream()
                .filter(w -> w.verwandt().wert() == Boolean.TRUE)
                .count();
        return (int) (lage.erwachsene().size() + lage.haushaltskinder().size() + verwandte);
    }
}
