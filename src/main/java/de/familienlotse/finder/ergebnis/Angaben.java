package de.familienlotse.finder.ergebnis;

import de.familienlotse.platform.Wort;
import de.familienlotse.questionnaire.Feldart;
import de.familienlotse.questionnaire.Fragebogen;
import de.familienlotse.questionnaire.Fundstelle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Was die Familie angegeben hat, in Worten. */
final class Angaben {
    private static final String ALLE = "*";
    private static final int TAG = 10;

    private final Object anfrage;
    private final Fragebogen bogen;
    private final Fragen fragen;
    private final Sprecher sprecher;
    private final Leute leute;

    /** {@code anfrage}: die gelesene Anfrage als Map. */
    Angaben(Object anfrage, Fragebogen bogen, Fragen fragen, Sprecher sprecher, Leute leute) {
        this.anfrage = anfrage;
        this.bogen = bogen;
        this.fragen = fragen;
        this.sprecher = sprecher;
        this.leute = leute;
    }

    /** Eine Angabe: wonach gefragt war, bei wem und was geantwortet ist. */
    record Angabe(Wort feld, String person, String wert) {}

    /** Die beantworteten Angaben zu diesen Fakten; {@code person} waehlt unter ihresgleichen. */
    List<Angabe> zu(List<String> fakten, String person) {
        List<Angabe> liste = new ArrayList<>();
        for (String fakt : fakten) {
            suche(anfrage, fakt.split("/"), 0, new Fundort("", null), person, liste);
        }
        return liste;
    }

    /** Wo im Baum gesucht wird; {@code wer} ist die Person, durch die der Weg fuehrt, oder null. */
    private record Fundort(String pfad, String wer) {
        Fundort weiter(String stueck) {
            return new Fundort(pfad.isEmpty() ? stueck : pfad + "/" + stueck, wer);
        }
    }

    private void suche(Object knoten, String[] weg, int i, Fundort ort, String person, List<Angabe> liste) {
        if (knoten == null) {
            return;
        }
        if (i == weg.length) {
            nimm(knoten, ort, liste);
        } else if (weg[i].equals(ALLE) && knoten instanceof List<?> alle) {
            jede(alle, weg, i, ort, person, liste);
        } else if (knoten instanceof Map<?, ?> felder) {
            suche(felder.get(weg[i]), weg, i + 1, ort.weiter(weg[i]), person, liste);
        }
    }

    private void jede(List<?> alle, String[] weg, int i, Fundort ort, String person, List<Angabe> liste) {
        boolean nurEine = i == 1 && alle.stream().anyMatch(x -> person != null && person.equals(id(x)));
        for (Object eine : alle) {
            String id = id(eine);
            if (!nurEine || person.equals(id)) {
                Fundort hier = new Fundort(ort.pfad() + "/" + ALLE, i == 1 ? id : ort.wer());
                suche(eine, weg, i + 1, hier, person, liste);
            }
        }
    }

    private static String id(Object eine) {
        return eine instanceof Map<?, ?> m && m.get("id") instanceof String s ? s : null;
    }

    private void nimm(Object wert, Fundort ort, List<Angabe> liste) {
        String text = wort(wert, ort.pfad());
        if (text != null) {
            liste.add(new Angabe(fragen.feld(ort.pfad()), leute.name(ort.wer()), text));
        }
    }

    /** Der Wert in Worten; null, wo er aus Teilen besteht, die selbst Angaben sind. */
    private String wort(Object wert, String pfad) {
        if (wert instanceof Boolean b) {
            return sprecher.sage(b ? "wert.ja" : "wert.nein");
        }
        if (wert instanceof Number n) {
            return zahl(new BigDecimal(n.toString()), pfad);
        }
        if (wert instanceof String s) {
            return text(s, pfad);
        }
        if (wert instanceof List<?> liste) {
            return liste(liste, pfad);
        }
        return null;
    }

    private String liste(List<?> liste, String pfad) {
        if (liste.isEmpty()) {
            return sprecher.sage("wert.nichts-davon");
        }
        List<String> teile = new ArrayList<>();
        for (Object x : liste) {
            boolean art = x instanceof Map<?, ?> m && m.get("art") != null;
            String text = art ? wort(((Map<?, ?>) x).get("art"), pfad + "/art") : wort(x, pfad);
            if (text != null) {
                teile.add(text);
            }
        }
        return teile.isEmpty() ? null : sprecher.liste(teile);
    }

    private String text(String s, String pfad) {
        String schluessel = "wert." + Fragen.schluessel(pfad) + "." + s;
        if (sprecher.kennt(schluessel)) {
            return sprecher.sage(schluessel);
        }
        if (s.matches("\\d{4}-\\d{2}-\\d{2}") && s.length() == TAG) {
            return sprecher.tag(LocalDate.parse(s));
        }
        return s.matches("\\d{4}-\\d{2}") ? s.substring(5) + "." + s.substring(0, 4) : leute.ersetze(s);
    }

    private String zahl(BigDecimal zahl, String pfad) {
        Fundstelle stelle = bogen.zu(pfad);
        Feldart art = stelle == null ? null : stelle.eingabe().art();
        boolean geld =
                art != null && art.form() == Feldart.Form.GELD || pfad.endsWith("brutto") || pfad.endsWith("netto");
        return geld ? sprecher.euro(zahl) : zahl.stripTrailingZeros().toPlainString();
    }
}
