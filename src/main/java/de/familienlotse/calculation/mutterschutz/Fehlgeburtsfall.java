package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Fehlgeburt;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Eine Fehlgeburt mit ihrer gestaffelten Schutzfrist (§ 3 Abs. 5 MuSchG). */
record Fehlgeburtsfall(ErwachsenerLage frau, Fehlgeburt fehlgeburt) implements Anlass {
    private static final String STUFEN = "mutterschutz.fehlgeburt-wochen";
    private static final int TAGE_JE_WOCHE = 7;

    /** Spaet genug in der Schwangerschaft und nach dem Beginn der Regelung. */
    @Override
    public Wahrheit besteht() {
        return spaetGenug().und(fehlgeburt.datum().gilt(t -> recht(t).gilt(STUFEN)));
    }

    private Wahrheit spaetGenug() {
        int woche =
                frau.lage().recht().zahl("mutterschutz.fehlgeburt-nach-woche").intValue();
        return fehlgeburt.woche().gilt(w -> w > woche);
    }

    private Rechtsstand recht(LocalDate tag) {
        return frau.lage().recht().am(tag);
    }

    @Override
    public Tagspanne von() {
        return fehlgeburt.datum().bekannt()
                ? Tagspanne.genau(fehlgeburt.datum().wert())
                : Tagspanne.unbekannt(fehlgeburt.datum().beantwortet().fehlt());
    }

    @Override
    public Tagspanne bis() {
        LocalDate tag = fehlgeburt.datum().wert();
        if (tag == null || !recht(tag).gilt(STUFEN)) {
            return von();
        }
        TreeMap<Integer, Integer> stufen = stufen(tag);
        if (!fehlgeburt.woche().bekannt()) {
            Fakten fehlt = Fakten.von(fehlgeburt.woche().fakt());
            return new Tagspanne(tag, plusWochen(tag, stufen.lastEntry().getValue()), fehlt);
        }
        Map.Entry<Integer, Integer> stufe = stufen.floorEntry(fehlgeburt.woche().wert());
        return Tagspanne.genau(plusWochen(tag, stufe == null ? 0 : stufe.getValue()));
    }

    private TreeMap<Integer, Integer> stufen(LocalDate tag) {
        TreeMap<Integer, Integer> stufen = new TreeMap<>();
        recht(tag).tabelle(STUFEN).forEach((ab, wochen) -> stufen.put(Integer.valueOf(ab), wochen.intValue()));
        return stufen;
    }

    private static LocalDate plusWochen(LocalDate tag, int wochen) {
        return tag.plusDays((long) wochen * TAGE_JE_WOCHE);
    }

    /** Auch vor dem Beginn der Schutzfristen nach Fehlgeburten. */
    @Override
    public Wahrheit kuendigungsschutz(LocalDate tag) {
        return spaetGenug().und(kuendigungsschutzBis().nichtVorbei(tag));
    }

    @Override
    public Tagspanne kuendigungsschutzBis() {
        int monate = frau.lage()
                .recht()
                .zahl("mutterschutz.kuendigungsschutz-monate")
                .intValue();
        return von().verschoben(t -> t.plusMonths(monate));
    }

    @Override
    public Schutzfrist regel() {
        LocalDate tag = von().frueh();
        return tag == null || besteht().istNein() ? null : Schutzfrist.nachFehlgeburt(tag, bis().spaet());
    }
}
