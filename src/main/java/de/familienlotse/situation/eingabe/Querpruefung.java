package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Kind;
import de.familienlotse.situation.WeiterePerson;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Was erst mehrere Personen zusammen zeigen: doppelte Kennungen und Verweise auf niemanden. */
final class Querpruefung {
    private final Satz satz;
    private final Set<String> vergeben = new HashSet<>();

    Querpruefung(Satz satz) {
        this.satz = satz;
    }

    void pruefe(Familie familie) {
        kennungen(FamilieFelder.ERWACHSENE, familie.erwachsene().wert(), Erwachsener::id);
        Set<String> erwachsene = Set.copyOf(vergeben);
        kennungen(FamilieFelder.KINDER, familie.kinder().wert(), Kind::id);
        kennungen(FamilieFelder.WEITERE, familie.weitere().wert(), WeiterePerson::id);
        partner(familie.erwachsene().oder(List.of()), erwachsene);
        eltern(familie.kinder().oder(List.of()), erwachsene);
    }

    private <P> void kennungen(Feld<List<P>> feld, List<P> personen, Function<P, String> id) {
        for (int i = 0; personen != null && i < personen.size(); i++) {
            String kennung = personen.get(i) == null ? null : id.apply(personen.get(i));
            if (kennung != null && !vergeben.add(kennung)) {
                bei(feld, i).feld("id").inhalt("Diese id ist schon vergeben. Bitte jeder Person eine eigene geben.");
            }
        }
    }

    private void partner(List<Erwachsener> personen, Set<String> bekannt) {
        for (int i = 0; i < personen.size(); i++) {
            Erwachsener e = personen.get(i);
            String partner = e == null ? null : e.partner().wert();
            if (partner == null || partner.equals(Erwachsener.OHNE_PARTNER)) {
                continue;
            }
            Stelle hier = bei(FamilieFelder.ERWACHSENE, i).feld(ErwachsenerFelder.PARTNER.name());
            if (partner.equals(e.id())) {
                hier.inhalt("Niemand ist sein eigener Partner. Bitte die id einer anderen Person angeben.");
            } else if (!bekannt.contains(partner)) {
                hier.inhalt("Diese id gehört zu keinem Erwachsenen. Bitte eine id aus „erwachsene“ angeben.");
            }
        }
    }

    private void eltern(List<Kind> kinder, Set<String> bekannt) {
        for (int i = 0; i < kinder.size(); i++) {
            List<String> eltern =
                    kinder.get(i) == null ? null : kinder.get(i).eltern().wert();
            for (int j = 0; eltern != null && j < eltern.size(); j++) {
                if (eltern.get(j) != null && !bekannt.contains(eltern.get(j))) {
                    bei(FamilieFelder.KINDER, i)
                            .feld(KindFelder.ELTERN.name())
                            .element(j, null)
                            .inhalt("Diese id gehört zu keinem Erwachsenen. Bitte eine id aus „erwachsene“ angeben.");
                }
            }
        }
    }

    private Stelle bei(Feld<?> liste, int nummer) {
        return satz.bei(liste).element(nummer, null);
    }
}
