package de.familienlotse.calculation.sozialhilfe;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.pflege.Gesundheit;
import de.familienlotse.calculation.pflege.Merkzeichen;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Behinderung;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ein erwachsenes Kind mit Blick auf Grundsicherung bei Erwerbsminderung (§§ 41 bis 43 SGB XII). */
public record Erwerbsminderung(Rechnungen rechnungen, KindLage kind) {
    private static final Wahrheit BEFUND = Wahrheit.offen(Fakten.KEINE);
    private static final String MERKZEICHEN = "grundsicherung-bei-erwerbsminderung.mehrbedarf-gehbehindert";

    /** Volljaehrig. */
    public Wahrheit volljaehrig() {
        return kind.alter().mindestens(recht().zahl("gemeinsam.volljaehrigkeit"));
    }

    /** In der Werkstatt gilt es als gegeben (§ 41 Abs. 3a Nr. 1, § 45 Satz 3 SGB XII); sonst zeigt es erst ein Gutachten. */
    public Wahrheit vollErwerbsgemindert() {
        var taetigkeit = kind.kind().taetigkeit();
        Wahrheit behindert = kind.kind().behinderung().istEines(Behinderung.KOERPERLICH_GEISTIG, Behinderung.SEELISCH);
        Wahrheit arbeitet = taetigkeit.istEines(
                Kindtaetigkeit.ERWERBSTAETIG, Kindtaetigkeit.STUDIUM, Kindtaetigkeit.FREIWILLIGENDIENST);
        Wahrheit moeglich = behindert.und(arbeitet.nicht()).und(BEFUND);
        return taetigkeit.ist(Kindtaetigkeit.WERKSTATT).oder(moeglich);
    }

    /** Das eigene Einkommen reicht nicht; Wohnkosten kommen zum Bedarf noch dazu. */
    public Wahrheit einkommenReichtNicht() {
        Groesse einkommen = einkommen(rechnungen.protokoll());
        Wahrheit sicher = bedarf(rechnungen.protokoll()).ueber(einkommen);
        return sicher.istNein() ? BEFUND : sicher;
    }

    /** Das eigene Vermoegen uebersteigt den kleinen Betrag nicht (§ 90 Abs. 2 Nr. 9 SGB XII). */
    public Wahrheit vermoegenGering() {
        return kind.kind().vermoegen().hoechstens(recht().zahl("sozialhilfe.vermoegen-frei"));
    }

    /** Regelsatz und Mehrbedarf abzueglich Einkommen, ohne Wohnkosten; Euro je Monat. */
    public static Groesse betrag(Rechnungen r, Person person, Protokoll p) {
        Erwerbsminderung e = new Erwerbsminderung(r, (KindLage) person);
        return e.bedarf(p).minus(e.einkommen(p)).nichtNegativ().runde(2, RoundingMode.HALF_UP);
    }

    private Groesse bedarf(Protokoll p) {
        BigDecimal regel = regelsatz();
        p.zeile("Regelsatz", Groesse.genau(regel), "§ 42 Nr. 1 SGB XII");
        Wahrheit gehbehindert = Gesundheit.von(kind).hatMerkzeichen(Merkzeichen.GEHBEHINDERT);
        Groesse mehr = Groesse.genau(regel.multiply(recht().zahl(MERKZEICHEN)));
        return Groesse.genau(regel)
                .plus(p.satz("Mehrbedarf", Groesse.waehle(gehbehindert, mehr, Groesse.NULL), MERKZEICHEN));
    }

    private Groesse einkommen(Protokoll p) {
        Groesse frei = Groesse.waehle(
                kind.kind().taetigkeit().ist(Kindtaetigkeit.WERKSTATT), freiInDerWerkstatt(), freiSonst());
        p.zeile("Vom Lohn frei", frei, "§ 82 Abs. 3 SGB XII");
        Groesse zaehlt = rechnungen.eigenesEinkommen(kind).minus(frei).nichtNegativ();
        return p.zeile("Angerechnetes Einkommen", zaehlt, "§ 43 Abs. 1 SGB XII");
    }

    private Groesse freiInDerWerkstatt() {
        String name = "grundsicherung-bei-erwerbsminderung.werkstatt-frei";
        BigDecimal sockel = regelsatz().multiply(recht().zahl(name, "sockel"));
        Groesse mehr = lohn().minus(sockel).nichtNegativ().mal(recht().zahl(name, "anteil"));
        return lohn().min(Groesse.genau(sockel).plus(mehr));
    }

    private Groesse freiSonst() {
        BigDecimal deckel = regelsatz().multiply(recht().zahl("sozialhilfe.frei-hoechstens"));
        return lohn().mal(recht().zahl("sozialhilfe.frei-anteil")).min(Groesse.genau(deckel));
    }

    private Groesse lohn() {
        return kind.kind().brutto();
    }

    private BigDecimal regelsatz() {
        return recht().zahl("sgb2.regelbedarf", "rbs1");
    }

    private Rechtsstand recht() {
        return kind.recht();
    }
}
