package de.familienlotse.calculation;

import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.situation.WeiterePerson;
import de.familienlotse.value.Fakten;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rechnet Wohngeld fuer die zu beruecksichtigenden Mitglieder eines Haushalts (§§ 4 bis 19, 21 WoGG). */
final class Wohngeldrechnung {
    private final Lage lage;
    private final Rechtsstand recht;
    private final Einkommen einkommen;
    private final Kindergeldrechnung kindergeld;
    private final Map<String, Groesse> vorschuss;
    private final Set<String> ausgeschlossen;
    private final Protokoll protokoll;

    /** {@code ausgeschlossen}: Kennungen, die nach § 7 WoGG nicht zaehlen. */
    Wohngeldrechnung(
            Lage lage,
            Einkommen einkommen,
            Kindergeldrechnung kindergeld,
            Map<String, Groesse> vorschuss,
            Set<String> ausgeschlossen) {
        this.lage = lage;
        this.einkommen = einkommen;
        this.kindergeld = kindergeld;
        this.vorschuss = vorschuss;
        this.ausgeschlossen = ausgeschlossen;
        recht = lage.recht();
        protokoll = new Protokoll(recht);
    }

    Wohngeld rechne() {
        int alle = mitglieder(Set.of());
        int zaehlende = mitglieder(ausgeschlossen);
        if (zaehlende == 0) {
            return new Wohngeld(Groesse.NULL, Groesse.NULL, Groesse.NULL, Groesse.NULL, 0, protokoll);
        }
        Groesse miete = new Wohngeldmiete(lage).miete(zaehlende, alle);
        protokoll.wert("wohngeld.miete", "Zu berücksichtigende Miete oder Belastung", miete, "§§ 11, 12 WoGG");
        Groesse gesamt = gesamteinkommen();
        protokoll.wert("wohngeld.gesamteinkommen", "Monatliches Gesamteinkommen", gesamt, "§§ 13 bis 18 WoGG");
        Groesse formel = formel(miete, gesamt, zaehlende);
        protokoll.zeile("Wohngeld nach der Formel für " + zaehlende + " Mitglieder", formel, "§ 19 Abs. 1 WoGG");
        Groesse betrag = formel.monoton(this::abMindestbetrag);
        return new Wohngeld(gesamt, miete, formel, betrag, zaehlende, protokoll);
    }

    private Groesse formel(Groesse miete, Groesse y, int zaehlende) {
        Wohngeldformel f = new Wohngeldformel(recht, zaehlende);
        if (miete.unbegrenzt()) {
            return Groesse.unbekannt(miete.fehlt().mit(y.fehlt()));
        }
        BigDecimal bis = f.wohngeld(miete.bis(), y.von());
        BigDecimal von = y.unbegrenzt() ? BigDecimal.ZERO : f.wohngeld(miete.von(), y.bis());
        Fakten fehlt = miete.fehlt().mit(y.fehlt());
        return Groesse.spanne(von, bis, fehlt);
    }

    private BigDecimal abMindestbetrag(BigDecimal b) {
        return b.compareTo(recht.zahl("wohngeld.mindestbetrag")) < 0 ? BigDecimal.ZERO : b;
    }

    private int mitglieder(Set<String> ohne) {
        long n = lage.erwachsene().stream().filter(e -> !ohne.contains(e.id())).count();
        n += lage.haushaltskinder().stream().filter(k -> !ohne.contains(k.id())).count();
        return (int) (n + verwandte().size());
    }

    private List<WeiterePerson> verwandte() {
        return lage.weitere().stream()
                .filter(w -> w.verwandt().wert() == Boolean.TRUE)
                .toList();
    }

    private Groesse gesamteinkommen() {
        Groesse summe = dieErwachsenen().plus(dieKinder());
        for (WeiterePerson w : verwandte()) {
            summe = summe.plus(w.einkommen());
        }
        return summe.minus(freibetraege()).minus(unterhalt()).nichtNegativ();
    }

    private Groesse dieErwachsenen() {
        Groesse betreuung =
                protokoll.zeile("Abzug für Kinderbetreuung", new Betreuungsabzug(lage).betrag(), "§ 14 Abs. 1 WoGG");
        Groesse eltern = ausgeschlossen.contains(lage.antragsteller().id())
                ? Groesse.NULL
                : einkommen.wohngeld(summe(lage.eltern(), betreuung), betreuung);
        List<ErwachsenerLage> andere = lage.erwachsene().stream()
                .filter(e -> !lage.eltern().contains(e) && !ausgeschlossen.contains(e.id()))
                .toList();
        return eltern.plus(summe(andere, Groesse.NULL));
    }

    private Groesse summe(List<ErwachsenerLage> personen, Groesse betreuung) {
        Wohngeldmitglied m = new Wohngeldmitglied(lage);
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : personen) {
            Groesse abzug =
                    betreuung == Groesse.NULL ? betreuung : Bedarf.waehle(traegtBetreuung(e), betreuung, Groesse.NULL);
            Groesse eigenes = m.erwachsener(e, einkommen.erwerb(e), abzug);
            summe = summe.plus(protokoll.zeile("Einkommen " + e.id() + " nach Abzügen", eigenes, "§§ 14, 16 WoGG"));
        }
        return summe;
    }

    /** Wer am meisten verdient, traegt die Betreuungskosten; bei gleichem Verdienst der Antragsteller. */
    private Wahrheit traegtBetreuung(ErwachsenerLage e) {
        ErwachsenerLage partner = lage.partner();
        if (partner == null) {
            return Wahrheit.JA;
        }
        Wahrheit dieser = einkommen
                .erwerb(lage.antragsteller())
                .brutto()
                .mindestens(einkommen.erwerb(partner).brutto());
        return e == partner ? dieser.nicht() : dieser;
    }

    private Groesse dieKinder() {
        Wohngeldmitglied m = new Wohngeldmitglied(lage);
        Groesse summe = Groesse.NULL;
        for (KindLage k : lage.haushaltskinder()) {
            if (!ausgeschlossen.contains(k.id())) {
                Groesse eigenes = m.kind(k, vorschuss.getOrDefault(k.id(), Groesse.NULL));
                summe = summe.plus(protokoll.zeile("Einkommen des Kindes " + k.id(), eigenes, "§ 14 WoGG"));
            }
        }
        return summe;
    }

    private Groesse unterhalt() {
        Groesse summe = Groesse.NULL;
        for (ErwachsenerLage e : lage.erwachsene()) {
            boolean zaehlt = !ausgeschlossen.contains(e.id());
            summe = zaehlt ? summe.plus(new Unterhaltsabzug(recht).wohngeld(e.person())) : summe;
        }
        return protokoll.zeile("Abzug für gezahlten Unterhalt", summe, "§ 18 WoGG");
    }

    private Groesse freibetraege() {
        Groesse allein = Groesse.genau(Zahlen.jeMonat(recht.zahl("wohngeld.freibetrag-alleinerziehend")));
        Groesse frei = Bedarf.waehle(alleinMitKind(), allein, Groesse.NULL);
        protokoll.zeile("Freibetrag für Alleinerziehende", frei, "§ 17 Nr. 3 WoGG");
        return frei.plus(new Schwerbehinderung(lage).freibetraege(ausgeschlossen));
    }

    /** Ein Mitglied lebt nur mit Kindern zusammen, fuer eines unter 18 gibt es Kindergeld (§ 17 Nr. 3 WoGG). */
    private Wahrheit alleinMitKind() {
        boolean nurEiner = lage.erwachsene().size() == 1 && lage.weitere().isEmpty();
        if (!nurEiner || ausgeschlossen.contains(lage.antragsteller().id())) {
            return Wahrheit.NEIN;
        }
        Wahrheit w = Wahrheit.NEIN;
        for (KindLage k : lage.haushaltskinder()) {
            Wahrheit jung = k.alter().unter(recht.zahl("wohngeld.alter-kind-alleinerziehend"));
            w = w.oder(jung.und(kindergeld.anspruch(k)));
        }
        return w;
    }
}
