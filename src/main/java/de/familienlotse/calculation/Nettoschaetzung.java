package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.payroll.Lohnabrechnung;
import de.familienlotse.payroll.Lohnmerkmale;
import de.familienlotse.payroll.Nettolohn;
import de.familienlotse.situation.Abzug;
import de.familienlotse.situation.Erwachsener;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Schaetzt das Netto eines Lohns; unbekannte Merkmale ergeben eine Spanne ueber alle moeglichen. */
final class Nettoschaetzung {
    private static final String NORM = "§ 39b EStG; §§ 20, 28d SGB IV";

    private final ErwachsenerLage e;
    private final Protokoll protokoll;
    private final Lohnkinder kinder;
    private final Rechtsstand recht;

    Nettoschaetzung(ErwachsenerLage e, Protokoll protokoll) {
        this(e, protokoll, e.lage().recht());
    }

    private Nettoschaetzung(ErwachsenerLage e, Protokoll protokoll, Rechtsstand recht) {
        this.e = e;
        this.protokoll = protokoll;
        this.recht = recht;
        kinder = new Lohnkinder(e);
    }

    /** Ein Monat, in dem zu viel gezahlte Steuern nachgeholt werden, sagt nichts ueber das Jahr: dann gilt der naechste. */
    private Nettoschaetzung ohneNachholung() {
        boolean nachholung = recht.gilt("lohn.nachholung-monate");
        var naechster = e.lage().tag().withDayOfMonth(1).plusMonths(1);
        return nachholung ? new Nettoschaetzung(e, protokoll, recht.am(naechster)) : this;
    }

    Groesse schaetze(Taetigkeitsart art, BigDecimal brutto, Fakten netto) {
        List<Lohnabrechnung> moeglich = abrechnungen(art, brutto);
        Fakten fehlt = fehlendeMerkmale().mit(netto);
        Groesse rest = spanne(moeglich, Lohnabrechnung::netto, fehlt);
        if (art == Taetigkeitsart.BEAMTET || privat().istJa()) {
            rest = Groesse.spanne(BigDecimal.ZERO, rest.bis(), fehlt);
        }
        zeilen(moeglich);
        return zeile(e, protokoll, rest);
    }

    /** Die Zeile der Rechnung, die das geschaetzte Netto nennt. */
    static Groesse zeile(ErwachsenerLage e, Protokoll protokoll, Groesse netto) {
        return protokoll.wert("nettolohn:" + e.id(), "Nettolohn (geschätzt)", netto, NORM);
    }

    private void zeilen(List<Lohnabrechnung> moeglich) {
        zeile("lohnsteuer", "Lohnsteuer (geschätzt)", "§ 39b EStG", moeglich, Lohnabrechnung::lohnsteuer);
        zeile(
                "solidaritaetszuschlag",
                "Solidaritätszuschlag (geschätzt)",
                "§ 3 SolZG 1995",
                moeglich,
                Lohnabrechnung::solidaritaetszuschlag);
        zeile("kirchensteuer", "Kirchensteuer (geschätzt)", "§ 51a EStG", moeglich, Lohnabrechnung::kirchensteuer);
        zeile(
                "sozialabgaben",
                "Sozialabgaben (geschätzt)",
                "§§ 20, 28d SGB IV",
                moeglich,
                Lohnabrechnung::sozialabgaben);
    }

    private void zeile(
            String id,
            String text,
            String norm,
            List<Lohnabrechnung> moeglich,
            Function<Lohnabrechnung, BigDecimal> f) {
        protokoll.wert(id + ":" + e.id(), text, spanne(moeglich, f, fehlendeMerkmale()), norm);
    }

    /** Ob nach der Schaetzung Steuern vom Lohn zu zahlen sind. */
    Wahrheit zahltSteuern(Taetigkeitsart art, BigDecimal brutto) {
        return spanne(ohneNachholung().abrechnungen(art, brutto), Lohnabrechnung::steuern, fehlendeMerkmale())
                .ueber(BigDecimal.ZERO);
    }

    private List<Lohnabrechnung> abrechnungen(Taetigkeitsart art, BigDecimal brutto) {
        List<Lohnabrechnung> liste = new ArrayList<>();
        if (art == Taetigkeitsart.MINIJOB) {
            var rv = e.person().rentenversicherungspflichtig();
            for (boolean pflicht : rv.bekannt() ? List.of(rv.wert()) : List.of(true, false)) {
                liste.add(Nettolohn.minijob(recht, brutto, pflicht));
            }
            return liste;
        }
        for (int klasse : Steuerklassen.von(e)) {
            for (BigDecimal kirche : kirchensteuersaetze()) {
                liste.addAll(abrechnungen(art, brutto, klasse, kirche));
            }
        }
        return liste;
    }

    private List<Lohnabrechnung> abrechnungen(Taetigkeitsart art, BigDecimal brutto, int klasse, BigDecimal kirche) {
        List<Lohnabrechnung> liste = new ArrayList<>();
        for (BigDecimal freibetraege : kinder.freibetraege(klasse)) {
            for (BigDecimal unter25 : kinder.unter25()) {
                for (boolean kinderlos : kinder.kinderlos()) {
                    var m = merkmale(art, brutto, klasse, kirche, freibetraege, unter25.intValue(), kinderlos);
                    liste.add(Nettolohn.berechne(recht, m));
                }
            }
        }
        return liste;
    }

    private Lohnmerkmale merkmale(
            Taetigkeitsart art,
            BigDecimal brutto,
            int klasse,
            BigDecimal kirche,
            BigDecimal freibetraege,
            int kinder,
            boolean kinderlos) {
        boolean beamtet = art == Taetigkeitsart.BEAMTET;
        boolean versichert = !beamtet && !privat().istJa();
        boolean ausbildung = art == Taetigkeitsart.AUSBILDUNG;
        return new Lohnmerkmale(
                brutto,
                klasse,
                freibetraege,
                kirche,
                versichert,
                null,
                !beamtet,
                !beamtet,
                kinderlos,
                kinder,
                ausbildung);
    }

    private List<BigDecimal> kirchensteuersaetze() {
        BigDecimal satz = recht.zahl("lohn.kirchensteuersatz");
        var kirche = e.person().kirchensteuer();
        return kirche.bekannt() ? List.of(kirche.wert() ? satz : BigDecimal.ZERO) : List.of(BigDecimal.ZERO, satz);
    }

    private Wahrheit privat() {
        return e.person().krankenversicherung().ist(Krankenversicherung.PRIVAT);
    }

    private Fakten fehlendeMerkmale() {
        Erwachsener p = e.person();
        return p.steuerklasse()
                .beantwortet()
                .fehlt()
                .mit(p.kirchensteuer().beantwortet().fehlt())
                .mit(kinder.fehlt());
    }

    private static Groesse spanne(List<Lohnabrechnung> liste, Function<Lohnabrechnung, BigDecimal> f, Fakten fehlt) {
        BigDecimal min = liste.stream().map(f).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal max = liste.stream().map(f).max(BigDecimal::compareTo).orElseThrow();
        return Groesse.spanne(min, max, fehlt);
    }

    /** Ob dieser Abzug nach Angabe oder Herleitung gezahlt wird. */
    static Wahrheit angegeben(Erwachsener p, Abzug abzug) {
        return p.abzuege().gilt(a -> a.contains(abzug));
    }
}
