package de.familienlotse.calculation.mutterschutz;

import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Protokoll;
import de.familienlotse.calculation.Rechnungen;
import de.familienlotse.calculation.krankenkasse.Krankengeld;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Mutterschaftsgeld der Krankenkasse und des Bundesamts, Zuschuss des Arbeitgebers. */
public final class Mutterschaftsgeld {
    private static final String KASSE = "§ 24i Abs. 2 SGB V";
    private static final String ZUSCHUSS = "§ 20 Abs. 1 MuSchG";

    private final Rechnungen r;
    private final ErwachsenerLage frau;
    private final Protokoll p;

    private Mutterschaftsgeld(Rechnungen r, Person person, Protokoll p) {
        this.r = r;
        this.p = p;
        frau = (ErwachsenerLage) person;
    }

    /** Euro je Kalendertag von der Krankenkasse. */
    public static Groesse krankenkasse(Rechnungen r, Person person, Protokoll p) {
        return new Mutterschaftsgeld(r, person, p).krankenkasse();
    }

    /** Euro insgesamt vom Bundesamt. */
    public static Groesse bundesamt(Rechnungen r, Person person, Protokoll p) {
        return new Mutterschaftsgeld(r, person, p).bundesamt();
    }

    /** Euro je Kalendertag vom Arbeitgeber. */
    public static Groesse zuschuss(Rechnungen r, Person person, Protokoll p) {
        return new Mutterschaftsgeld(r, person, p).zuschuss();
    }

    /** Zeigt nur die Schutzfrist. */
    public static Groesse frist(Rechnungen r, Person person, Protokoll p) {
        new Mutterschaftsgeld(r, person, p).zeigeFrist();
        return null;
    }

    /** Zeigt die Schutzfrist und das Ende des Kuendigungsschutzes; vor der Geburt das erwartete. */
    public static Groesse kuendigungsschutz(Rechnungen r, Person person, Protokoll p) {
        Mutterschaftsgeld m = new Mutterschaftsgeld(r, person, p);
        m.zeigeFrist();
        m.zeigeKuendigungsschutz();
        return null;
    }

    private Schutzfrist zeigeFrist() {
        Schutzfrist frist = new Mutter(frau).schutzfrist();
        if (frist != null) {
            frist.zeige(frau.id(), p);
        }
        return frist;
    }

    private void zeigeKuendigungsschutz() {
        Anlass a = new Mutter(frau).anlass();
        if (a == null || a.kuendigungsschutz(frau.lage().tag()).istNein()) {
            return;
        }
        boolean erwartet = a instanceof Schwangerschaftsfall;
        Tagspanne ende = a.kuendigungsschutzErwartet();
        if (ende.frueh() != null && ende.frueh().equals(ende.spaet())) {
            p.tag(
                    "mutterschutz.kuendigungsschutz-bis:" + frau.id(),
                    erwartet ? "Kündigungsschutz voraussichtlich bis" : "Kündigungsschutz bis",
                    ende.frueh(),
                    "§ 17 Abs. 1 MuSchG");
        }
    }

    private Groesse krankenkasse() {
        Schutzfrist frist = zeigeFrist();
        if (frist == null) {
            return null;
        }
        Wahrheit arbeit = new Beschaeftigung(frau).besteht();
        Groesse tag = Groesse.waehle(
                arbeit, arbeit.istNein() ? Groesse.NULL : ausLohn(), arbeit.istJa() ? Groesse.NULL : wieKrankengeld());
        p.wert("mutterschaftsgeld.tag:" + frau.id(), "Mutterschaftsgeld am Tag", tag, KASSE);
        gesamt(
                "mutterschaftsgeld.gesamt:",
                "Mutterschaftsgeld für die ganze Schutzfrist",
                tag,
                frist,
                "§ 24i Abs. 3 SGB V");
        return tag;
    }

    private Groesse ausLohn() {
        return hoechstens(tagesnetto(new Beschaeftigung(frau).tagesnetto(r)));
    }

    private Groesse wieKrankengeld() {
        return new Krankengeld(frau, r).jeTag(p);
    }

    private Groesse tagesnetto(Groesse netto) {
        return p.wert("mutterschaftsgeld.tagesnetto:" + frau.id(), "Nettolohn am Kalendertag", netto, "§ 21 MuSchG");
    }

    private Groesse hoechstens(Groesse tagesnetto) {
        String name = "mutterschutz.mutterschaftsgeld-am-tag-hoechstens";
        Groesse grenze = p.satz("Höchstbetrag am Tag", Groesse.genau(zahl(name)), name);
        return tagesnetto.min(grenze);
    }

    private void gesamt(String id, String text, Groesse tag, Schutzfrist frist, String norm) {
        p.wert(id + frau.id(), text, tag.mal(frist.tage()), norm);
    }

    private Groesse bundesamt() {
        Schutzfrist frist = zeigeFrist();
        if (frist == null) {
            return null;
        }
        Groesse summe = ausLohn().mal(frist.tage());
        p.zeile("Nach dem Nettolohn für die ganze Schutzfrist", summe, "§ 19 Abs. 2 MuSchG");
        String name = "mutterschutz.bundesamt-hoechstens";
        return summe.min(p.satz("Höchstens insgesamt", Groesse.genau(zahl(name)), name));
    }

    private Groesse zuschuss() {
        Schutzfrist frist = zeigeFrist();
        if (frist == null) {
            return null;
        }
        Groesse netto = tagesnetto(new Beschaeftigung(frau).tagesnettoOhneRuhendes(r));
        String name = "mutterschutz.zuschuss-abzug-am-tag";
        Groesse abzug = p.satz("Davon trägt die Krankenkasse oder das Bundesamt", Groesse.genau(zahl(name)), name);
        Groesse tag = netto.minus(abzug).nichtNegativ().runde(2, RoundingMode.HALF_UP);
        p.wert("arbeitgeberzuschuss.tag:" + frau.id(), "Zuschuss am Tag", tag, ZUSCHUSS);
        BigDecimal monat = zahl("mutterschutz.kalendertage-je-monat");
        p.wert(
                "arbeitgeberzuschuss.monat:" + frau.id(),
                "Zuschuss in einem Monat mit 30 Tagen",
                tag.mal(monat),
                ZUSCHUSS);
        gesamt("arbeitgeberzuschuss.gesamt:", "Zuschuss für die ganze Schutzfrist", tag, frist, ZUSCHUSS);
        return tag;
    }

    private BigDecimal zahl(String name) {
        return frau.lage().recht().zahl(name);
    }
}
