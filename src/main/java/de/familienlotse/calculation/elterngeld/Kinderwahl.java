package de.familienlotse.calculation.elterngeld;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Geburtsfolge;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Um welches Kind es bei einem Erwachsenen geht: sein juengstes; ist es zu alt fuer Basiselterngeld, ein erwartetes. Steht das noch
 * nicht fest, alle, die es sein koennen.
 */
final class Kinderwahl {
    private final ErwachsenerLage e;
    private final Lage lage;
    private List<Elterngeldkind> moeglich = new ArrayList<>();
    private boolean keines = true;
    private Fakten offen = Fakten.KEINE;

    Kinderwahl(ErwachsenerLage e) {
        this.e = e;
        lage = e.lage();
        geborene();
        if (keines || moeglich.stream().anyMatch(k -> !Lebensalter.basis(k).istJa())) {
            erwartete();
        }
        if (!lage.familie().kinder().bekannt()) {
            keines = true;
            offen = offen.mit(lage.familie().kinder().beantwortet().fehlt());
        }
    }

    /** Das Kind, am liebsten ein sicher eigenes; null, wenn es keines gibt. */
    Elterngeldkind kind() {
        for (Elterngeldkind k : moeglich) {
            if (k.elternteil(e).istJa()) {
                return k;
            }
        }
        return moeglich.isEmpty() ? null : moeglich.get(0);
    }

    /** Eine Aussage ueber das Kind: entschieden, wenn sie fuer alle moeglichen gleich ist; ohne Kind nein. */
    Wahrheit je(Function<Elterngeldkind, Wahrheit> frage) {
        Wahrheit erste = keines ? ohne() : null;
        Fakten fehlt = offen;
        boolean gleich = true;
        for (Elterngeldkind k : moeglich) {
            Wahrheit w = frage.apply(k);
            fehlt = fehlt.mit(w.fehlt());
            gleich &= erste == null || erste.equals(w);
            erste = erste == null ? w : erste;
        }
        return erste == null ? Wahrheit.NEIN : gleich ? erste : Wahrheit.offen(fehlt);
    }

    private Wahrheit ohne() {
        return lage.familie().kinder().bekannt() ? Wahrheit.NEIN : Wahrheit.offen(offen);
    }

    private void geborene() {
        LocalDate juengstes = null;
        for (KindLage k : Geburtsfolge.von(lage)) {
            Wahrheit w = Verwandtschaft.elternteil(e, k);
            if (!w.istNein()) {
                nimm(k, w);
                boolean sicher = w.istJa() && k.kind().geboren().bekannt();
                LocalDate tag = sicher ? k.kind().geboren().frueh() : null;
                juengstes = tag != null && (juengstes == null || tag.isAfter(juengstes)) ? tag : juengstes;
            }
        }
        LocalDate grenze = juengstes;
        moeglich.removeIf(k -> grenze != null && k.vor(grenze));
    }

    private void nimm(KindLage k, Wahrheit elternteil) {
        keines &= !elternteil.istJa();
        offen = offen.mit(elternteil.fehlt());
        if (!k.kind().geboren().tagGenau()) {
            offen = offen.mit(Fakten.von(k.kind().geboren().fakt()));
        }
        for (Elterngeldkind da : moeglich) {
            if (Verwandtschaft.mehrlinge(da.kinder().get(0), k).istJa()) {
                List<KindLage> alle = new ArrayList<>(da.kinder());
                alle.add(k);
                moeglich.set(moeglich.indexOf(da), new Elterngeldkind(alle));
                return;
            }
        }
        moeglich.add(new Elterngeldkind(List.of(k)));
    }

    private void erwartete() {
        for (ErwachsenerLage s : lage.erwachsene()) {
            Wahrheit w = Verwandtschaft.schwanger(s).und(s == e ? Wahrheit.JA : Verwandtschaft.paar(e, s));
            if (w.istJa()) {
                moeglich.removeIf(k -> !k.erwartet() && Lebensalter.basis(k).istNein());
                keines = false;
            }
            if (!w.istNein()) {
                moeglich.add(new Elterngeldkind(s));
                offen = offen.mit(w.fehlt());
            }
        }
    }
}
