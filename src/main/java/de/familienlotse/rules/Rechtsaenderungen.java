package de.familienlotse.rules;

import de.familienlotse.parameters.Parameter;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.parameters.Wert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Die verkuendeten Aenderungen des Rechts nach einem Tag; Entwuerfe kennt das Parameterwerk nicht. */
final class Rechtsaenderungen {
    private final Ausblickwerk werk;
    private final Map<String, Rechtsereignis> ereignisse = new TreeMap<>();

    private Rechtsaenderungen(Ausblickwerk werk) {
        this.werk = werk;
    }

    /** Alle Aenderungen nach dem Tag des Rechtsstands, nach Tagen geordnet. */
    static List<Rechtsereignis> nach(Rechtsstand recht, Ausblickwerk werk, Collection<Parameter> alle) {
        Rechtsaenderungen r = new Rechtsaenderungen(werk);
        for (Parameter p : alle) {
            for (Wert neu : p.werte().tailMap(recht.tag(), false).values()) {
                Map.Entry<LocalDate, Wert> alt = p.werte().lowerEntry(neu.ab());
                if (alt != null && !Objects.equals(alt.getValue().inhalt(), neu.inhalt())) {
                    r.nimm(p, alt.getValue(), neu);
                }
            }
        }
        return new ArrayList<>(r.ereignisse.values());
    }

    private void nimm(Parameter p, Wert alt, Wert neu) {
        Rechtsregel regel = werk.rechtsregel(p.name());
        List<Integer> eigene = werk.gehoertZu(p.name());
        List<Integer> unmittelbar = Stream.concat(eigene.stream(), werk.bestimmt(p.name()).stream())
                .distinct()
                .toList();
        if (unmittelbar.isEmpty() || (regel != null && regel.still())) {
            return;
        }
        boolean gemeinsam = regel != null && regel.text() != null;
        String schluessel = neu.ab() + " " + (gemeinsam ? regel.text() : p.name());
        Rechtsereignis neues =
                gemeinsam ? gemeinsam(regel, neu, unmittelbar) : einzeln(p, regel, alt, neu, unmittelbar);
        ereignisse.merge(schluessel, eigene.isEmpty() ? neues.ohneFolgen() : neues, Rechtsaenderungen::vereint);
    }

    private static Rechtsereignis gemeinsam(Rechtsregel regel, Wert neu, List<Integer> unmittelbar) {
        String text = "Ab " + Deutsch.tag(neu.ab()) + ": " + regel.text();
        return new Rechtsereignis(neu.ab(), regel, text, regel.norm(), unmittelbar, false, null);
    }

    private Rechtsereignis einzeln(Parameter p, Rechtsregel regel, Wert alt, Wert neu, List<Integer> unmittelbar) {
        boolean zahl = alt.zahl() != null && neu.zahl() != null;
        boolean jeMonat = zahl && "euro".equals(p.einheit()) && "monat".equals(p.je());
        BigDecimal mehr = jeMonat ? neu.zahl().subtract(alt.zahl()) : null;
        boolean satz = zahl && werk.istSatz(p.name());
        return new Rechtsereignis(neu.ab(), regel, Rechtstext.von(p, alt, neu), p.norm(), unmittelbar, satz, mehr);
    }

    private static Rechtsereignis vereint(Rechtsereignis a, Rechtsereignis b) {
        List<Integer> unmittelbar = new ArrayList<>(a.unmittelbar());
        b.unmittelbar().stream().filter(l -> !unmittelbar.contains(l)).forEach(unmittelbar::add);
        BigDecimal mehr = a.mehr() == null || b.mehr() == null ? null : a.mehr();
        return new Rechtsereignis(a.am(), a.regel(), a.text(), a.norm(), unmittelbar, a.satz(), mehr);
    }
}
