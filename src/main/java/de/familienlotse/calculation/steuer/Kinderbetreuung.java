package de.familienlotse.calculation.steuer;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Verhaeltnis;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Kosten der Betreuung eines Kindes als Sonderausgaben (§ 10 Abs. 1 Nr. 5 EStG). */
public record Kinderbetreuung(KindLage kind) {
    /** Das Recht des Stichtags. */
    public Rechtsstand recht() {
        return kind.recht();
    }

    /** Eigenes, angenommenes oder Pflegekind, auch des Ehegatten; ob ein verwandtes Kind Pflegekind ist, prueft das Finanzamt. */
    public Wahrheit steuerlichesKind() {
        Wahrheit pflege = kind.kind().verhaeltnis().ist(Verhaeltnis.PFLEGEKIND);
        Wahrheit verwandt =
                kind.kind().verhaeltnis().ist(Verhaeltnis.VERWANDTENPFLEGE).und(Wahrheit.offen(Fakten.KEINE));
        return kind.eigenesKind().oder(pflege).oder(verwandt);
    }

    /** Ob das Kind eine Behinderung hat, mit der keine Altersgrenze gilt. */
    public Wahrheit behinderung() {
        return kind.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
    }

    /** Ob die Betreuung etwas kostet. */
    public Wahrheit kosten() {
        return kind.kind().betreuungskosten().ueber(BigDecimal.ZERO);
    }

    /** Die Monate des Jahres, in denen das Kind geboren und unter der Altersgrenze ist; mit einer Behinderung ohne Grenze. */
    private Groesse monate() {
        Steuerjahr jahr = new Steuerjahr(recht().tag());
        var geboren = kind.kind().geboren();
        Groesse jung = jahr.monateImAlter(geboren, BigDecimal.ZERO, recht().zahl("kinderbetreuungskosten.alter"));
        return Groesse.waehle(behinderung(), jahr.monateSeitGeburt(geboren), jung);
    }

    /** Was im Jahr von den Einkuenften abgeht; so viel weniger Einkommen wird versteuert. */
    public static Groesse abzug(Rechnungen r, Person person, Protokoll p) {
        KindLage kind = (KindLage) person;
        var recht = kind.recht();
        Groesse jahr = kind.kind().betreuungskosten().mal(new Kinderbetreuung(kind).monate());
        p.zeile("Kosten der Betreuung im Jahr " + kind.id(), jahr, "§ 10 Abs. 1 Nr. 5 EStG");
        Groesse hoechstens = Groesse.genau(recht.zahl("kinderbetreuungskosten.hoechstbetrag"));
        Groesse abzug = jahr.mal(recht.zahl("kinderbetreuungskosten.anteil"))
                .runde(2, RoundingMode.HALF_UP)
                .min(hoechstens);
        return p.satz("Davon abziehbar, kein Auszahlungsbetrag", abzug, "kinderbetreuungskosten.anteil");
    }
}
