package de.familienlotse.rules;

import de.familienlotse.calculation.Einkuenfte;
import de.familienlotse.calculation.ErwachsenerLage;
import de.familienlotse.calculation.Lage;
import de.familienlotse.calculation.Person;
import de.familienlotse.calculation.Zufluesse;
import de.familienlotse.findings.Befund;
import de.familienlotse.findings.Ergebnis;
import de.familienlotse.findings.PersonBefund;
import de.familienlotse.findings.Rechenzeile;
import de.familienlotse.situation.Einkunft;
import de.familienlotse.situation.Einkunftsart;
import de.familienlotse.situation.Elterngeldvariante;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Fakt;
import de.familienlotse.value.Groesse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Was jede Person neben den Wegen im Monat bekommt, und was davon neu hinzukommt. */
final class Personengeld {
    private static final String TAG = "tag";
    private static final String FREI = "gemeinsam.elterngeld-anrechnungsfrei";
    private static final Fakt NEU = new Fakt("einkuenfte", 0);

    private final Lage lage;
    private final Map<String, Befund> befunde;
    private final BigDecimal tageJeMonat;
    private final Map<String, Groesse> gezahlt = new HashMap<>();
    private final Map<String, Groesse> kommtHinzu = new HashMap<>();
    private final Map<String, List<Einkunft>> neu = new HashMap<>();
    private final Map<String, Groesse> freiSgb2 = new HashMap<>();
    private final Set<String> ohneLohn = new HashSet<>();
    private final Map<String, Groesse> bezogen = new HashMap<>();
    private final Annahme annahme;
    private final Ungewissheit ungewiss;

    Personengeld(
            Lage lage, Map<String, Befund> befunde, BigDecimal tageJeMonat, Annahme annahme, Ungewissheit ungewiss) {
        this.annahme = annahme;
        this.ungewiss = ungewiss;
        this.lage = lage;
        this.befunde = befunde;
        this.tageJeMonat = tageJeMonat;
    }

    /** Was sicher noch hinzukommt und als Einkommen zaehlt. */
    Zufluesse zufluesse() {
        return neu.isEmpty() ? Zufluesse.KEINE : new Zufluesse(neu, freiSgb2, ohneLohn);
    }

    /** Je Person, was die Betraege davon schon als ihre Einkunft kennen. */
    Map<String, Groesse> bezogen() {
        return bezogen;
    }

    /** Ob die Leistung dieser Person am Stichtag gezahlt wird. */
    boolean zahlt(Wegregister.Nebenleistung n, Befund b, String person) {
        boolean andereVariante = n.variante() != null && n.variante() != variante(person);
        if (andereVariante || !n.auchAusserhalb() && ausserhalb(person)) {
            return false;
        }
        if (n.jetzt() != null && !gilt(b, n.jetzt(), person)) {
            return false;
        }
        return n.zeitraum() == null || imZeitraum(n, b, person);
    }

    private static boolean gilt(Befund b, String bedingung, String person) {
        return b.bedingungen().stream()
                .anyMatch(x -> x.id().equals(bedingung)
                        && person.equals(x.person())
                        && x.wahrheit().istJa());
    }

    private boolean imZeitraum(Wegregister.Nebenleistung n, Befund b, String person) {
        LocalDate von = tag(b, n.zeitraum() + ".von:" + person);
        LocalDate bis = tag(b, n.zeitraum() + ".bis:" + person);
        return von != null
                && bis != null
                && !lage.tag().isBefore(von)
                && !lage.tag().isAfter(bis);
    }

    /** Der Betrag dieser Person im Monat; ist er nicht sicher, von null an. */
    Groesse nimm(Wegregister.Nebenleistung n, Befund b, PersonBefund p) {
        boolean sicher = p.ergebnis() == Ergebnis.WAHRSCHEINLICH;
        Groesse schon = n.einkommen() == null ? Groesse.NULL : bezogen(p.person(), n.einkommen());
        if (schon != Groesse.NULL) {
            return behalte(n, p.person(), schon);
        }
        Groesse monat = b.turnus().equals(TAG) ? p.betrag().mal(tageJeMonat) : p.betrag();
        Groesse betrag = nachAnrechnung(n, p.person(), monat);
        boolean einkommen = n.einkommen() != null;
        if (einkommen) {
            ungewiss.vermerke(betrag, sicher);
            betrag = annahme.von(betrag);
        }
        if (sicher || einkommen && annahme.moegliches()) {
            zahle(n, p.person(), betrag);
        } else if (!annahme.zeigt(einkommen)) {
            return Groesse.NULL;
        }
        return sicher ? betrag : betrag.huelle(Groesse.NULL, b.fehlt());
    }

    private Groesse behalte(Wegregister.Nebenleistung n, String person, Groesse schon) {
        gezahlt.put(platz(person, n.leistung()), schon);
        bezogen.merge(person, schon, Groesse::plus);
        return schon;
    }

    private void zahle(Wegregister.Nebenleistung n, String person, Groesse betrag) {
        gezahlt.put(platz(person, n.leistung()), betrag);
        kommtHinzu.put(platz(person, n.leistung()), betrag);
        merke(n, person, betrag);
    }

    private void merke(Wegregister.Nebenleistung n, String person, Groesse betrag) {
        if (n.einkommen() != null && (betrag.unbegrenzt() || betrag.bis().signum() > 0)) {
            FreierTeil frei = new FreierTeil(befunde, n);
            Einkunft i = new Einkunft(new Angabe<>(n.einkommen(), NEU), frei.ohne(person, betrag));
            freiSgb2.merge(person, frei.nurSgb2(person, betrag), Groesse::plus);
            neu.computeIfAbsent(person, x -> new ArrayList<>()).add(i);
            if (n.ohneLohn()) {
                ohneLohn.add(person);
            }
        }
    }

    /** Ein Kind, das sicher nicht im Haushalt lebt, bekommt sein Geld dort. */
    private boolean ausserhalb(String person) {
        return lage.kinder().stream()
                .anyMatch(k -> k.id().equals(person) && k.imHaushalt().istNein());
    }

    /** Elterngeld nach Mutterschaftsleistungen und neuem Lohnersatz (§ 3 BEEG); schon bezogener ist im Befund enthalten. */
    private Groesse nachAnrechnung(Wegregister.Nebenleistung n, String person, Groesse betrag) {
        Groesse rest = betrag;
        for (String l : n.abzueglich()) {
            rest = rest.minus(gezahlt.getOrDefault(platz(person, l), Groesse.NULL))
                    .nichtNegativ();
        }
        for (String l : n.ersatz()) {
            Groesse ersatz = kommtHinzu.getOrDefault(platz(person, l), Groesse.NULL);
            rest = ersatz == Groesse.NULL ? rest : rest.minus(ersatz).max(rest.min(frei(n)));
        }
        return rest;
    }

    private Groesse frei(Wegregister.Nebenleistung n) {
        String variante = n.variante().name().toLowerCase(Locale.ROOT);
        return Groesse.genau(lage.recht().zahl(FREI, variante));
    }

    private Elterngeldvariante variante(String person) {
        ErwachsenerLage e = lage.erwachsener(person);
        var plan = e == null ? null : e.person().elterngeld().wert();
        return plan == null ? Elterngeldvariante.BASIS : plan.variante().oder(Elterngeldvariante.BASIS);
    }

    /** Was die Person davon schon bekommt; dann ist es in allem anderen enthalten. */
    private Groesse bezogen(String person, Einkunftsart art) {
        for (Person p : lage.personen()) {
            if (p.id().equals(person)) {
                return Einkuenfte.von(p).sicher(art);
            }
        }
        return Groesse.NULL;
    }

    private static String platz(String person, String leistung) {
        return person + " " + leistung;
    }

    private static LocalDate tag(Befund b, String id) {
        return b.rechenweg().stream()
                .filter(z -> id.equals(z.id()))
                .map(Rechenzeile::tag)
                .findFirst()
                .orElse(null);
    }
}
