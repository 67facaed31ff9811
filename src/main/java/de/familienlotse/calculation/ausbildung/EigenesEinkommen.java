package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.KindLage;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Ausbildungsstaette;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Eigenes Einkommen eines Auszubildenden nach §§ 21 bis 23 BAföG, Euro je Monat. */
final class EigenesEinkommen {
    private final Lernperson l;
    private final Rechtsstand recht;
    private final Ausbildungseinkuenfte andere;
    private final boolean mitWerbungskosten;

    /** {@code mitWerbungskosten}: ob der Pauschbetrag auch von der Verguetung abgeht (nicht nach § 67 Abs. 2 Nr. 1 SGB III). */
    EigenesEinkommen(Lernperson l, boolean mitWerbungskosten) {
        this.l = l;
        this.mitWerbungskosten = mitWerbungskosten;
        recht = l.recht();
        andere = new Ausbildungseinkuenfte(l);
    }

    /** Was von der Ausbildungsverguetung nach Pauschale und Steuer bleibt; ohne Freibetrag (§ 23 Abs. 3 BAföG). */
    Groesse verguetung() {
        Groesse brutto = l.verguetung();
        Groesse einkommen = mitWerbungskosten ? brutto.minus(werbungskosten()).nichtNegativ() : brutto;
        Groesse steuer = new Lohnsteuerabzug(l).steuern(brutto, true);
        return nachPauschale(einkommen).minus(steuer).nichtNegativ();
    }

    /** Alles andere nach Pauschalen und Steuer, ohne Waisenrente und Unterhalt. */
    Groesse uebriges() {
        Groesse rest = mitWerbungskosten
                ? Groesse.genau(werbungskosten()).minus(l.verguetung()).nichtNegativ()
                : Groesse.genau(werbungskosten());
        Groesse einkuenfte = l.lohn().minus(rest).nichtNegativ().plus(andere.steuerlich());
        Groesse steuer = new Lohnsteuerabzug(l).steuern(l.lohn(), false);
        return nachPauschale(einkuenfte).minus(steuer).nichtNegativ().plus(andere.ersatz());
    }

    private Groesse nachPauschale(Groesse monat) {
        Groesse jahr = new Sozialpauschale(recht).bleibt(Umrechnung.jeJahr(monat), Sozialpauschale.AUSZUBILDENDE);
        return Umrechnung.jeMonat(jahr);
    }

    private BigDecimal werbungskosten() {
        return Umrechnung.jeMonat(recht.zahl("gemeinsam.arbeitnehmer-pauschbetrag"));
    }

    /** Lohn und andere Einkuenfte ueber den Freibetraegen; {@code freieVerguetung} bleibt von der Verguetung. */
    Groesse ohneUnterhalt(BigDecimal freieVerguetung) {
        Groesse verguetung = verguetung().minus(freieVerguetung).nichtNegativ();
        return uebriges().minus(freibetraege()).nichtNegativ().plus(verguetung);
    }

    /** Was auf den Bedarf zaehlt; {@code freieVerguetung} bleibt von der Verguetung. */
    Groesse angerechnet(BigDecimal freieVerguetung, Protokoll p) {
        p.zeile("Freibeträge vom eigenen Einkommen", freibetraege(), "§ 23 Abs. 1 BAföG");
        Groesse waise = andere.waisenrente().minus(waisenfreibetrag()).nichtNegativ();
        Groesse unterhalt = l.person() instanceof KindLage ? Groesse.NULL : andere.unterhalt();
        Groesse summe = ohneUnterhalt(freieVerguetung).plus(waise).plus(unterhalt);
        return p.zeile("Eigenes Einkommen, das zählt", Umrechnung.cent(summe), "§§ 21, 22, 23 BAföG");
    }

    private Groesse freibetraege() {
        Groesse summe = l.weitereKinder().plus(eigener());
        summe = summe.plus(Groesse.waehle(l.hatEhegatten(), ehegatte(), Groesse.NULL));
        BigDecimal jeKind = recht.zahl("bafoeg.freibetrag-kind");
        for (KindLage k : l.eigeneKinder()) {
            Wahrheit zaehlt = k.hatElternteil(l.person().id())
                    .und(Foerderfaehigkeit.von(k).nicht());
            summe = summe.plus(Groesse.waehle(zaehlt, Groesse.genau(jeKind), Groesse.NULL));
        }
        return summe;
    }

    /** Gemindert um das Einkommen des Ehegatten; nicht, wenn er selbst in gefoerderter Ausbildung ist. */
    private Groesse ehegatte() {
        Groesse satz = Groesse.genau(recht.zahl("bafoeg.freibetrag-ehegatte"));
        if (l.ehegatte() == null) {
            return satz;
        }
        Groesse rest = satz.minus(new Jahreseinkommen(l.ehegatte()).jeMonat()).nichtNegativ();
        return Groesse.waehle(Foerderfaehigkeit.von(l.ehegatte()), Groesse.NULL, rest);
    }

    /** Der Freibetrag fuer sich selbst; seit 2026 folgt er der Minijob-Grenze (§ 23 Abs. 6 BAföG). */
    private BigDecimal eigener() {
        String name = "bafoeg.freibetrag-eigenes-einkommen";
        if (recht.gilt(name)) {
            return recht.zahl(name);
        }
        BigDecimal grenze = recht.zahl("gemeinsam.geringfuegigkeitsgrenze").subtract(werbungskosten());
        BigDecimal satz = recht.zahl("bafoeg.sozialpauschale-satz", Sozialpauschale.AUSZUBILDENDE);
        return grenze.subtract(grenze.multiply(satz)).setScale(0, RoundingMode.CEILING);
    }

    private Groesse waisenfreibetrag() {
        Wahrheit fachschule = l.staetten().eine(java.util.Set.of(Ausbildungsstaette.BERUFSFACHSCHULE));
        BigDecimal daheim = recht.zahl("bafoeg.freibetrag-waisenrente", "berufsfachschule-zuhause");
        BigDecimal andere = recht.zahl("bafoeg.freibetrag-waisenrente", "andere");
        Wahrheit hoeher = fachschule.istNein() ? fachschule : fachschule.und(l.beiEltern());
        return Groesse.waehle(hoeher, Groesse.genau(daheim), Groesse.genau(andere));
    }
}
