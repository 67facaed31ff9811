package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.situation.Aufenthalt;
import de.familienlotse.situation.Staatsangehoerigkeit;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.util.function.Function;

/** Eine Familie mit Blick auf das Asylbewerberleistungsgesetz (§ 1 AsylbLG). */
public record Asylfamilie(Lage lage) {
    private static final Wahrheit BEHOERDE = Wahrheit.offen(Fakten.KEINE);
    private static final String MONATE = "asylblg.analog-monate";

    /** Ob ein Erwachsener Gestattung oder Duldung hat; bei humanitaeren Titeln und Ungeklaertem entscheidet die Behoerde. */
    public Wahrheit betroffen() {
        return einer(this::betrifft);
    }

    /** Ob ein Betroffener noch nicht so lange hier lebt, dass Leistungen wie Sozialhilfe zustehen (§ 2 Abs. 1 AsylbLG). */
    public Wahrheit kurzHier() {
        return einer(e -> betrifft(e).und(lange(e).nicht()));
    }

    /** Ob ein Betroffener lange genug hier lebt (§ 2 Abs. 1 Satz 1 AsylbLG). */
    public Wahrheit langeHier() {
        return einer(e -> betrifft(e).und(lange(e)));
    }

    /** Ob jemand im Asylverfahren ist; mit Duldung oder ungeklaert entscheidet die Beratungsstelle (§ 12a Abs. 2 AsylG). */
    public Wahrheit imVerfahren() {
        return einer(e -> {
            var aufenthalt = e.person().aufenthalt();
            Wahrheit danach = aufenthalt.istEines(Aufenthalt.DULDUNG, Aufenthalt.UNGEKLAERT);
            Wahrheit drittstaat = e.person().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DRITTSTAAT);
            return drittstaat.und(aufenthalt.ist(Aufenthalt.GESTATTUNG).oder(danach.und(BEHOERDE)));
        });
    }

    private Wahrheit lange(ErwachsenerLage e) {
        return e.person()
                .aufenthaltSeit()
                .monateAm(lage.tag())
                .mindestens(lage.recht().zahl(MONATE));
    }

    private Wahrheit einer(Function<ErwachsenerLage, Wahrheit> frage) {
        var alle = lage.familie().erwachsene();
        Wahrheit w = alle.bekannt() ? Wahrheit.NEIN : alle.beantwortet();
        for (ErwachsenerLage e : lage.erwachsene()) {
            w = w.oder(frage.apply(e));
        }
        return w;
    }

    /** Ob das Gesetz fuer diesen Erwachsenen gilt. */
    Wahrheit betrifft(ErwachsenerLage e) {
        var p = e.person();
        Wahrheit drittstaat = p.staatsangehoerigkeit().ist(Staatsangehoerigkeit.DRITTSTAAT);
        return drittstaat.und(titel(p.aufenthalt()));
    }

    /** Ob es fuer dieses Kind gilt: nach seinen eigenen Papieren oder denen seiner Eltern (§ 1 Abs. 1 Nr. 6 AsylbLG). */
    Wahrheit betrifft(KindLage k) {
        Wahrheit drittstaat = k.kind().staatsangehoerigkeit().ist(Staatsangehoerigkeit.DRITTSTAAT);
        return drittstaat.und(titel(k.kind().aufenthalt()));
    }

    private static Wahrheit titel(Angabe<Aufenthalt> aufenthalt) {
        Wahrheit sicher = aufenthalt.istEines(Aufenthalt.GESTATTUNG, Aufenthalt.DULDUNG);
        Wahrheit moeglich = aufenthalt.istEines(Aufenthalt.HUMANITAER, Aufenthalt.UNGEKLAERT);
        return sicher.oder(moeglich.und(BEHOERDE));
    }

    /** Ob das Gesetz fuer alle Eltern gilt; gelten fuer sie verschiedene Gesetze, rechnet die Behoerde. */
    Wahrheit alleBetroffen() {
        Wahrheit alle = Wahrheit.JA;
        boolean einer = false;
        for (ErwachsenerLage e : lage.eltern()) {
            Wahrheit w = betrifft(e);
            einer |= !w.istNein();
            alle = alle.und(w);
        }
        return alle.istNein() && einer ? BEHOERDE : alle;
    }
}
