package de.familienlotse.calculation.lebenslage;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Ein Kind und seine Eltern: Ehe, Vaterschaft, Sorge, Geschwister (§§ 1592, 1626a BGB). */
public record Elternschaft(KindLage kind) {
    private static final Wahrheit AMT = Wahrheit.offen(Fakten.KEINE);

    /** Ob die Eltern nicht miteinander verheiratet sind; wer verheiratet ist und allein genannt wird, laesst es offen. */
    public Wahrheit unverheiratet() {
        if (!kind.kind().eltern().bekannt()) {
            return kind.kind().eltern().beantwortet();
        }
        List<ErwachsenerLage> eltern = genannte();
        if (eltern.isEmpty()) {
            return Wahrheit.NEIN;
        }
        Wahrheit ehe = Wahrheit.JA;
        for (ErwachsenerLage e : eltern) {
            ehe = ehe.und(e.person().familienstand().istEines(Familienstand.VERHEIRATET, Familienstand.GETRENNT));
        }
        return eltern.size() == 1 && ehe.istJa() ? AMT : ehe.nicht();
    }

    /** Ob die Eltern sicher nie miteinander verheiratet waren; wer geschieden oder verwitwet ist, laesst es offen. */
    public Wahrheit nieVerheiratet() {
        Wahrheit ledig = kind.kind().eltern().bekannt()
                ? Wahrheit.NEIN
                : kind.kind().eltern().beantwortet();
        for (ErwachsenerLage e : genannte()) {
            ledig = ledig.oder(e.person().familienstand().ist(Familienstand.LEDIG));
        }
        return ledig.istNein() && !unverheiratet().istNein() ? AMT : ledig;
    }

    /** Ob die Frist laeuft, den Namen zu bestimmen: sie endet mit dem Tag, der die Zahl der Geburt traegt (§ 188 Abs. 2 BGB). */
    public Wahrheit namensfrist() {
        LocalDate gestern = kind.lage().tag().minusDays(1);
        return kind.kind().geboren().monateAm(gestern).unter(kind.recht().zahl("namenserklaerung-kind.monate"));
    }

    /** Ob kein gemeinsamer Ehename das Kind benennt; bei Verheirateten weiss es das Standesamt (§ 1616 BGB). */
    public Wahrheit ohneEhenamen() {
        Wahrheit ledig = unverheiratet();
        return ledig.istNein() ? AMT : ledig;
    }

    /** Im ersten Lebensjahr; bis zum dritten Geburtstag nur fuer Familien, die von der Patenschaft nichts wussten. */
    public Wahrheit patenschaftsfrist() {
        Kindesalter alter = new Kindesalter(kind);
        return alter.unter("alter.eins").oder(alter.unter("alter.drei").und(AMT));
    }

    /** Ob rechtlich feststeht, wer der Vater ist. */
    public Wahrheit vaterschaft() {
        return kind.kind().vaterschaft().ist(true);
    }

    /** Ob beide Eltern das Sorgerecht haben. */
    public Wahrheit gemeinsameSorge() {
        return kind.kind().gemeinsameSorge().ist(true);
    }

    /** Ob ein Elternteil mindestens so viele Kinder hat, dieses eingeschlossen; die Zahl steht im Parameter dieses Namens. */
    public Wahrheit geschwisterreihe(String anzahl) {
        BigDecimal noetig = kind.recht().zahl(anzahl);
        if (BigDecimal.valueOf(kind.lage().kinder().size()).compareTo(noetig) < 0) {
            return Wahrheit.NEIN;
        }
        Wahrheit w = kind.kind().eltern().bekannt()
                ? Wahrheit.NEIN
                : kind.kind().eltern().beantwortet();
        for (ErwachsenerLage e : genannte()) {
            w = w.oder(Kinderzahl.von(e).mindestens(noetig));
        }
        return w;
    }

    /** Ob alle, die fuer das Kind sorgen, arbeiten oder lernen. */
    public Wahrheit elternGebunden() {
        return kind.sorgende().jeder(e -> e.erwerbstaetig().oder(e.tut(Taetigkeitsart.STUDIUM, Taetigkeitsart.SCHULE)));
    }

    private List<ErwachsenerLage> genannte() {
        return kind.lage().erwachsene().stream()
                .filter(e -> kind.eltern().contains(e.id()))
                .toList();
    }
}
