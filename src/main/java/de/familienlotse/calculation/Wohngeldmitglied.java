package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.Abzug;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Kindtaetigkeit;
import de.familienlotse.situation.Krankenversicherung;
import de.familienlotse.situation.Taetigkeit;
import de.familienlotse.situation.Taetigkeitsart;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;

/** Einkommen eines Haushaltsmitglieds nach §§ 14 bis 16 WoGG, Euro je Monat. */
public final class Wohngeldmitglied {
    private final Lage lage;
    private final Rechtsstand recht;

    /** Die Mitglieder dieser Lage. */
    public Wohngeldmitglied(Lage lage) {
        this.lage = lage;
        recht = lage.recht();
    }

    /** Nach Werbungskosten, Kinderbetreuung und pauschalen Abzuegen. */
    Groesse erwachsener(ErwachsenerLage e, Erwerb erwerb, Groesse betreuung) {
        Groesse nach = nachWerbungskosten(erwerb.lohn());
        Groesse summe = Bedarf.waehle(artenBekannt(e), nach, erwerb.lohn().huelle(nach, Fakten.KEINE))
                .plus(erwerb.minijob())
                .plus(erwerb.gewinn())
                .plus(AndereEinkuenfte.wohngeld(e))
                .minus(betreuung)
                .nichtNegativ();
        Groesse anteil = anteil(steuern(e)).plus(anteil(krankenversicherung(e))).plus(anteil(rentenversicherung(e)));
        return nachAbzug(summe, anteil);
    }

    /** Wie viele von Steuern, Kranken- und Rentenversicherung gezahlt werden. */
    public Groesse abzugsarten(ErwachsenerLage e) {
        Groesse eine = Groesse.genau(1);
        return Groesse.waehle(steuern(e), eine, Groesse.NULL)
                .plus(Groesse.waehle(krankenversicherung(e), eine, Groesse.NULL))
                .plus(Groesse.waehle(rentenversicherung(e), eine, Groesse.NULL));
    }

    /** Ob feststeht, welche Einkuenfte Lohn sind: nur von ihm gehen Werbungskosten ab. */
    private static Wahrheit artenBekannt(ErwachsenerLage e) {
        Wahrheit w = Wahrheit.JA;
        for (Taetigkeit t : e.person().taetigkeiten().oder(List.of())) {
            w = w.und(t.art().beantwortet());
        }
        return w;
    }

    /** Unterhalt, Vorschuss und Einkuenfte eines Kindes; eigener Lohn bis zum Freibetrag frei (§ 17 Nr. 4 WoGG). */
    Groesse kind(KindLage k, Groesse vorschussanspruch) {
        Kindeseinkommen einkommen = new Kindeseinkommen(k, vorschussanspruch);
        Groesse lohn = einkommen.lohn();
        if (lohn == Groesse.NULL) {
            return einkommen.wohngeld();
        }
        Wahrheit beschaeftigt = lohn.ueber(recht.zahl("gemeinsam.geringfuegigkeitsgrenze"))
                .oder(k.kind().taetigkeit().ist(Kindtaetigkeit.AUSBILDUNG));
        Groesse sozial = anteil(Wahrheit.JA).plus(anteil(Wahrheit.JA));
        Groesse nachAbzug = Bedarf.waehle(beschaeftigt, nachAbzug(nachWerbungskosten(lohn), sozial), lohn);
        Groesse frei = Groesse.genau(Zahlen.jeMonat(recht.zahl("wohngeld.freibetrag-erwerbseinkommen-kind-max")));
        Groesse jung =
                Bedarf.waehle(k.alter().unter(recht.zahl("wohngeld.alter-kind-erwerbseinkommen")), frei, Groesse.NULL);
        return nachAbzug.minus(jung).nichtNegativ().plus(einkommen.wohngeld());
    }

    private static Groesse nachAbzug(Groesse summe, Groesse anteil) {
        return summe.mal(Groesse.genau(BigDecimal.ONE).minus(anteil));
    }

    private Groesse nachWerbungskosten(Groesse lohn) {
        return lohn == Groesse.NULL ? lohn : lohn.minus(pauschbetrag()).nichtNegativ();
    }

    private BigDecimal pauschbetrag() {
        return Zahlen.jeMonat(recht.zahl("gemeinsam.arbeitnehmer-pauschbetrag"));
    }

    private Groesse anteil(Wahrheit zahlt) {
        Groesse satz = Groesse.genau(recht.zahl("wohngeld.abzug-je-pflichtbeitragsart"));
        return Bedarf.waehle(zahlt, satz, Groesse.NULL);
    }

    private Wahrheit steuern(ErwachsenerLage e) {
        if (e.person().abzuege().bekannt()) {
            return Nettoschaetzung.angegeben(e.person(), Abzug.STEUERN);
        }
        return jeTaetigkeit(e, t -> steuern(e, t));
    }

    private Wahrheit steuern(ErwachsenerLage e, Taetigkeit t) {
        Taetigkeitsart art = t.art().wert();
        if (art == Taetigkeitsart.SELBSTSTAENDIG || !t.brutto().istGenau()) {
            return t.brutto().ueber(BigDecimal.ZERO).und(offen(e));
        }
        return art == Taetigkeitsart.MINIJOB
                ? Wahrheit.NEIN
                : new Nettoschaetzung(e, new Protokoll(recht))
                        .zahltSteuern(art, t.brutto().wert());
    }

    /** Ob der halbe Beitrag zur Pflege, der vom Krankengeld abgeht, hier genuegt, ist nicht belegt (§ 59 Abs. 2 SGB XI). */
    private Wahrheit krankenversicherung(ErwachsenerLage e) {
        if (e.person().abzuege().bekannt()) {
            return Nettoschaetzung.angegeben(e.person(), Abzug.KRANKENVERSICHERUNG);
        }
        var kv = e.person().krankenversicherung();
        Wahrheit eigene = kv.istEines(Krankenversicherung.GESETZLICH, Krankenversicherung.PRIVAT);
        Wahrheit rente = bezieht(e, Einkunftsart.RENTE).und(eigene);
        Wahrheit krankengeld = bezieht(e, Einkunftsart.KRANKENGELD).und(offen(e));
        return rente.oder(krankengeld).oder(jeTaetigkeit(e, t -> switch (t.art().wert()) {
            case MINIJOB -> Wahrheit.NEIN;
            case SELBSTSTAENDIG -> eigene;
            default -> Wahrheit.von(!kv.ist(Krankenversicherung.KEINE).istJa());
        }));
    }

    /** Vom Krankengeld gehen die halben Beitraege zur Rente ab (§ 170 Abs. 1 Nr. 2 SGB VI). */
    private Wahrheit rentenversicherung(ErwachsenerLage e) {
        if (e.person().abzuege().bekannt()) {
            return Nettoschaetzung.angegeben(e.person(), Abzug.RENTENVERSICHERUNG);
        }
        Wahrheit pflicht = e.person().rentenversicherungspflichtig().ist(true);
        Wahrheit krankengeld = bezieht(e, Einkunftsart.KRANKENGELD).und(Wahrheit.von(!pflicht.istNein()));
        return krankengeld.oder(jeTaetigkeit(e, t -> switch (t.art().wert()) {
            case BEAMTET -> Wahrheit.NEIN;
            case MINIJOB, SELBSTSTAENDIG -> pflicht;
            default -> Wahrheit.JA;
        }));
    }

    private Wahrheit jeTaetigkeit(ErwachsenerLage e, java.util.function.Function<Taetigkeit, Wahrheit> f) {
        var liste = e.person().taetigkeiten();
        if (!liste.bekannt()) {
            return liste.beantwortet();
        }
        boolean ohneLohn = e.lage().zufluesse().stattLohn(e.id());
        Wahrheit w = Wahrheit.NEIN;
        for (Taetigkeit t : ohneLohn ? List.<Taetigkeit>of() : liste.wert()) {
            Wahrheit mitLohn = t.brutto().max(t.netto()).ueber(BigDecimal.ZERO);
            w = w.oder(lohnMoeglich(t)
                    .und(mitLohn)
                    .und(t.art().bekannt() ? f.apply(t) : t.art().beantwortet()));
        }
        return w;
    }

    private static Wahrheit lohnMoeglich(Taetigkeit t) {
        boolean ohneAngabe = t.brutto().unbegrenzt() && !t.netto().istGenau();
        return Wahrheit.von(!(ohneAngabe && Erwerbsrechnung.ohneLohn(t)));
    }

    private static Wahrheit bezieht(ErwachsenerLage e, Einkunftsart art) {
        return Einkuenfte.von(e).von(art).ueber(BigDecimal.ZERO);
    }

    private static Wahrheit offen(ErwachsenerLage e) {
        return Wahrheit.offen(Fakten.von(e.person().abzuege().fakt()));
    }
}
