package de.familienlotse.calculation.elterngeld.plan;

import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.elterngeld.Elterngeldanspruch;
import de.familienlotse.calculation.elterngeld.Elternteil;
import de.familienlotse.findings.Planbefund;
import de.familienlotse.findings.Planverstoss;
import de.familienlotse.findings.Planvorschlag;
import de.familienlotse.situation.Elterngeldmonat;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import java.util.ArrayList;
import java.util.List;

/** Prueft den Monatsplan einer Familie und schlaegt Plaene vor. */
public final class Elterngeldplanung {
    private final Lage lage;
    private final Plankind kind;
    private final Planlagen lagen;
    private final Plandarstellung darstellung;
    private final Monatsbetraege vergleich;

    private Elterngeldplanung(Lage lage, Lage regelfall) {
        this.lage = lage;
        kind = Planzugang.kind(regelfall);
        List<Elterngeldanspruch> ansprueche = new ArrayList<>();
        kind.eltern().forEach(t -> ansprueche.add(t.anspruch()));
        lagen = Planlagen.von(kind, lage, regelfall, ansprueche);
        darstellung = new Plandarstellung(
                kind.geburt(),
                kind.eltern().stream().map(Elternteil::erwachsener).toList(),
                (e, art, m) -> betrag(ansprueche.get(e), art, m));
        vergleich = (e, art, m) -> imRegelfall(ansprueche.get(e), art, m);
    }

    /**
     * Der Plan der Familie und die Vorschlaege.
     *
     * @param regelfall dieselbe Familie mit den Antworten des Regelfalls; fuer Betraege und Vorschlaege
     * @throws de.familienlotse.situation.UngueltigeAngaben ohne Kind, fuer das geplant werden kann
     */
    public static Planbefund plane(Lage lage, Lage regelfall) {
        return new Elterngeldplanung(lage, regelfall).befund();
    }

    private static Groesse betrag(Elterngeldanspruch a, Elterngeldmonat art, int monat) {
        return switch (art) {
            case KEINS -> null;
            case BASIS -> a.betrag(Elterngeldvariante.BASIS, monat);
            case PLUS -> a.betrag(Elterngeldvariante.PLUS, monat);
            case BONUS -> a.partnerschaftsbonus(monat);
        };
    }

    private static Groesse imRegelfall(Elterngeldanspruch a, Elterngeldmonat art, int monat) {
        return switch (art) {
            case BASIS -> a.regelbetrag(Elterngeldvariante.BASIS, monat);
            case PLUS -> a.regelbetrag(Elterngeldvariante.PLUS, monat);
            default -> betrag(a, art, monat);
        };
    }

    private Planbefund befund() {
        boolean geplant = kind.eltern().stream().anyMatch(Planzugang::hatPlan);
        Monatsplan roh =
                Monatsplan.aus(kind.eltern().stream().map(Planzugang::monate).toList());
        List<Einwand> sicher = geplant ? Planpruefung.einwaende(roh, lagen.guenstig()) : List.of();
        List<Einwand> offen = geplant ? offen(roh, sicher) : List.of();
        Monatsplan plan = geplant ? roh.mitMutterschaft(lagen.regel()) : roh;
        Groesse summe = geplant ? darstellung.betraege().summe(plan) : null;
        List<Planvorschlag> vorschlaege = vorschlaege(roh);
        return new Planbefund(
                lage.tag(),
                kind.geborenes() == null ? null : kind.geborenes().id(),
                darstellung.monate(plan),
                summe,
                Planrest.von(roh, lagen),
                sicher.stream().map(Elterngeldplanung::verstoss).toList(),
                vorschlaege,
                new Planhinweise(kind, lage, lagen).zu(offen),
                fehlt(summe, offen, vorschlaege));
    }

    private List<Einwand> offen(Monatsplan roh, List<Einwand> sicher) {
        List<Einwand> offen = new ArrayList<>();
        for (Planlage streng : lagen.strenge()) {
            for (Einwand e : Planpruefung.einwaende(roh, streng)) {
                if (sicher.stream().noneMatch(e::gleicheStelle)
                        && offen.stream().noneMatch(e::gleicheStelle)) {
                    offen.add(e);
                }
            }
        }
        return offen;
    }

    private static Planverstoss verstoss(Einwand e) {
        return new Planverstoss(e.person(), e.monat(), e.text(), e.norm());
    }

    private List<Planvorschlag> vorschlaege(Monatsplan roh) {
        Monatsplan fest = roh.mitMutterschaft(lagen.regel()).erste(kind.verstrichen(lage));
        Planlage offen = lagen.regel().mitFesten(fest);
        List<Planvorschlag> liste = new ArrayList<>();
        Monatsplan summe = Plansuche.hoechsteSumme(offen, vergleich);
        if (summe != null && summe.laenge() > 0) {
            Monatsplan dauer = Plansuche.laengsterBezug(offen, vergleich);
            liste.add(darstellung.vorschlag("hoechste-summe", "Das bringt zusammen am meisten Elterngeld.", summe));
            liste.add(darstellung.vorschlag("laengster-bezug", "Das reicht ohne Lücke am längsten.", dauer));
        }
        return liste;
    }

    private Fakten fehlt(Groesse summe, List<Einwand> offen, List<Planvorschlag> vorschlaege) {
        Fakten fehlt = kind.geburt().tagGenau()
                ? Fakten.KEINE
                : Fakten.von(kind.geburt().fakt());
        fehlt = summe == null ? fehlt : fehlt.mit(summe.fehlt());
        for (Planvorschlag v : vorschlaege) {
            fehlt = fehlt.mit(v.summe().fehlt());
        }
        for (Einwand e : offen) {
            fehlt = fehlt.mit(lagen.luecken().zu(e.regel()));
        }
        return fehlt.mit(lagen.partnermonate().fehlt()).mit(lagen.luecken().mutterschaft());
    }
}
