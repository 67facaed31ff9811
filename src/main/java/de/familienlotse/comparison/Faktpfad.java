package de.familienlotse.comparison;

import de.familienlotse.situation.FamilienSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ein Zahlenfakt einer rohen Anfrage unter seinem Pfad mit Kennungen und Nummern ({@code erwachsene/a1/taetigkeiten/0/brutto}).
 * Wer ein Brutto setzt, nimmt das Netto daneben weg: es gehoert zum alten Lohn; die Spanne aller
 * Einkommen verschiebt sich mit ihm.
 */
final class Faktpfad {
    private static final String OHNE_EINTRAG = "Die Situation hat den Eintrag nicht, den dieser Fakt nennt.";
    private static final String BRUTTO = "brutto";
    private static final String NETTO = "netto";
    private static final List<String> LOHN = List.of("erwachsene", "taetigkeiten", BRUTTO);
    private static final Set<String> EINKOMMEN = Set.of(BRUTTO, NETTO, "unterhalt");
    private static final Set<String> KOSTEN = Set.of("bruttokaltmiete", "heizkosten", "betreuungskosten");

    private final String pfad;
    private final List<String> teile;
    private final List<String> schluessel = new ArrayList<>();

    /** @throws IllegalArgumentException mit einem Satz fuer Menschen, wenn es diesen Zahlenfakt in der Anfrage nicht gibt */
    Faktpfad(String pfad, Object anfrage) {
        this.pfad = pfad;
        teile = List.of(pfad.split("/", -1));
        folge(anfrage);
        if (!FamilienSchema.kennt(schluessel)) {
            throw new IllegalArgumentException(
                    "Diesen Fakt gibt es nicht. Erwartet wird ein Pfad wie erwachsene/a1/taetigkeiten/0/brutto.");
        }
        if (!FamilienSchema.zahl(schluessel)) {
            throw new IllegalArgumentException("Dieser Fakt ist keine Zahl. Ein Verlauf braucht eine Zahl.");
        }
    }

    /** Sammelt die Schluessel; Kennungen und Nummern fuehren durch Listen, die es geben muss. */
    private void folge(Object anfrage) {
        Object hier = anfrage;
        for (String teil : teile) {
            if (hier instanceof List<?> liste) {
                hier = liste.get(nummer(liste, teil));
            } else {
                pruefeListe(hier);
                schluessel.add(teil);
                hier = hier instanceof Map<?, ?> m ? m.get(teil) : null;
            }
        }
    }

    /** Eine Liste, die der Pfad betritt, muss es geben. */
    private void pruefeListe(Object hier) {
        if (hier == null && FamilienSchema.liste(schluessel)) {
            throw new IllegalArgumentException(OHNE_EINTRAG);
        }
    }

    private static int nummer(List<?> liste, String teil) {
        for (int i = 0; i < liste.size(); i++) {
            boolean da = liste.get(i) instanceof Map<?, ?> m && m.containsKey("id")
                    ? teil.equals(m.get("id"))
                    : teil.equals(Integer.toString(i));
            if (da) {
                return i;
            }
        }
        throw new IllegalArgumentException(OHNE_EINTRAG);
    }

    /** Der jetzige Wert; null, wenn er fehlt. */
    BigDecimal wert(Object anfrage) {
        Object hier = anfrage;
        for (String teil : teile) {
            hier = hier instanceof List<?> l
                    ? l.get(nummer(l, teil))
                    : hier instanceof Map<?, ?> m ? m.get(teil) : null;
        }
        return hier instanceof Long ganz ? BigDecimal.valueOf(ganz) : hier instanceof BigDecimal b ? b : null;
    }

    /** Die Anfrage mit diesem Wert; was der Pfad nicht beruehrt, teilen sich beide. */
    Object mit(Object anfrage, BigDecimal x) {
        Object neu = setze(anfrage, 0, zahl(x));
        return schluessel.equals(LOHN) ? Einkommensband.zu(neu, wert(anfrage), x) : neu;
    }

    /** Eine Zahl, wie sie in einer Anfrage steht. */
    static Object zahl(BigDecimal x) {
        BigDecimal kurz = x.stripTrailingZeros();
        return kurz.scale() <= 0 ? (Object) kurz.longValueExact() : kurz;
    }

    private Object setze(Object hier, int stelle, Object wert) {
        if (stelle == teile.size()) {
            return wert;
        }
        String teil = teile.get(stelle);
        if (hier instanceof List<?> liste) {
            List<Object> neu = new ArrayList<>(liste);
            int nummer = nummer(liste, teil);
            neu.set(nummer, setze(liste.get(nummer), stelle + 1, wert));
            return neu;
        }
        Map<Object, Object> neu = new LinkedHashMap<>(hier instanceof Map<?, ?> m ? m : Map.of());
        neu.put(teil, setze(neu.get(teil), stelle + 1, wert));
        if (teil.equals(BRUTTO)) {
            neu.remove(NETTO);
        }
        return neu;
    }

    String pfad() {
        return pfad;
    }

    /** Ob mehr davon mehr Geld fuer die Familie ist, sodass eine Grenzbelastung etwas sagt. */
    boolean istEinkommen() {
        String letzter = schluessel.get(schluessel.size() - 1);
        return EINKOMMEN.contains(letzter) || letzter.equals("betrag") && schluessel.contains("einkuenfte");
    }

    /** Ob er ein Betrag im Monat ist, dem eine Leistung folgen kann. */
    boolean istGeld() {
        return KOSTEN.contains(schluessel.get(schluessel.size() - 1));
    }

    /** Ob mehr davon weniger Geld fuer die Familie ist. */
    boolean istAusgabe() {
        return schluessel.contains("unterhaltszahlungen");
    }
}
