package de.familienlotse.calculation.rente;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Familienstand;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.situation.Waise;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Wahrheit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ein Erwachsener mit Blick auf Renten nach dem Tod des Ehegatten (§§ 46, 47 SGB VI). */
public record Hinterbliebener(ErwachsenerLage erwachsener) {
    private static final Wahrheit RENTENVERSICHERUNG = Wahrheit.offen(Fakten.KEINE);

    /** Ob der Ehegatte gestorben und nicht wieder geheiratet ist. */
    public Wahrheit verwitwet() {
        return erwachsener.person().familienstand().ist(Familienstand.VERWITWET);
    }

    /** Ob die Ehe geschieden und nicht wieder geheiratet ist. */
    public Wahrheit geschieden() {
        return erwachsener.person().familienstand().ist(Familienstand.GESCHIEDEN);
    }

    /** Ob der andere Elternteil eines eigenen Kindes gestorben ist. */
    public Wahrheit andererElternteilTot() {
        return einKind(
                k -> k.hatElternteil(erwachsener.id()).und(k.kind().waise().ist(Waise.HALBWAISE)));
    }

    /** Ob ein Kind erzogen wird, fuer das die Rente gezahlt wird (§ 46 Abs. 2 Satz 1 Nr. 1, Satz 2, 3 SGB VI). */
    public Wahrheit erziehtKind() {
        return einKind(k -> k.imHaushalt().und(gehoertZu(k)).und(jungOderBehindert(k)));
    }

    /** Ob die Altersgrenze des Todesjahrs erreicht ist (§ 46 Abs. 2 Satz 1 Nr. 2, § 242a Abs. 5 SGB VI). */
    public Wahrheit altersgrenze() {
        return erwachsener
                .person()
                .geboren()
                .monateAm(lage().tag())
                .mindestens(new Todesmonat(erwachsener).altersgrenze());
    }

    /** Ob eine verminderte Erwerbsfaehigkeit moeglich ist; das prueft die Rentenversicherung (§ 46 Abs. 2 Satz 1 Nr. 3 SGB VI). */
    public Wahrheit erwerbsgemindert() {
        return erwachsener.tut(Taetigkeitsart.RENTE).und(RENTENVERSICHERUNG);
    }

    /** Ob die Zeit der kleinen Rente noch laeuft (§ 46 Abs. 1 Satz 2 SGB VI). */
    public Wahrheit kleineRente() {
        return new Todesmonat(erwachsener).hoechstensHer(recht().zahl("rente.witwen-kleine-monate"));
    }

    /** Ob die eigene Wartezeit erfuellt ist (§ 47 Abs. 1 Nr. 4, § 50 Abs. 1 SGB VI). */
    public Wahrheit wartezeit() {
        return erwachsener.person().wartezeit().ist(true);
    }

    /** Ob die Altersgrenze der eigenen Rente noch nicht erreicht ist. */
    public Wahrheit vorDerRente() {
        return erwachsener.imErwerbsalter();
    }

    /** Die Tage, an denen die volle Rente ohne Anrechnung und die kleine Rente vorbei sind; leer ohne Todestag (§ 97 Abs. 1, § 46 Abs. 1 SGB VI). */
    public List<LocalDate> enden() {
        Todesmonat monat = new Todesmonat(erwachsener);
        return Stream.of("rente.witwen-ohne-anrechnung-monate", "rente.witwen-kleine-monate")
                .map(name -> monat.monateDanach(recht().zahl(name)))
                .filter(Objects::nonNull)
                .map(t -> t.plusDays(1))
                .toList();
    }

    private Wahrheit einKind(Function<KindLage, Wahrheit> frage) {
        var kinder = lage().familie().kinder();
        Wahrheit w = kinder.bekannt() ? Wahrheit.NEIN : kinder.beantwortet();
        for (KindLage k : lage().kinder()) {
            w = w.oder(frage.apply(k));
        }
        return w;
    }

    /** Eigenes Kind, Kind des verstorbenen Ehegatten oder in den Haushalt aufgenommen. */
    private Wahrheit gehoertZu(KindLage k) {
        Wahrheit aufgenommen = k.kind()
                .verhaeltnis()
                .istEines(Verhaeltnis.PFLEGEKIND, Verhaeltnis.VERWANDTENPFLEGE, Verhaeltnis.STIEFKIND)
                .und(k.kind().eltern().gilt(e -> e.isEmpty()));
        return k.hatElternteil(erwachsener.id()).oder(aufgenommen);
    }

    private Wahrheit jungOderBehindert(KindLage k) {
        Wahrheit behindert = k.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
        return k.alter().unter(recht().zahl("rente.erziehung-alter-kind")).oder(behindert.und(RENTENVERSICHERUNG));
    }

    private Lage lage() {
        return erwachsener.lage();
    }

    private Rechtsstand recht() {
        return lage().recht();
    }
}
