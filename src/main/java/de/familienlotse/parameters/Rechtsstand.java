package de.familienlotse.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Alle Parameter an einem Tag. Unveraenderlich nach aussen; abgeleitete Groessen werden einmal je Tag gebildet. */
public final class Rechtsstand {
    /** So viel groesser als die Zahl der Parameter ist die Tafel hoechstens: die meisten stehen auf dem ersten Platz. */
    private static final int LUFT = 8;

    /** Ein schon gesuchter Wert; zwei Threads duerfen denselben eintragen. */
    private record Eintrag(String name, Wert wert) {}

    private final LocalDate tag;
    private final Map<String, Parameter> alle;
    private final Function<LocalDate, Rechtsstand> andere;
    private final Rechtsstand anfang;
    private final Eintrag[] werte;
    private final Set<String> gelesen;
    private final Map<Class<?>, Object> abgeleitet = new ConcurrentHashMap<>();

    /** Der Stand des Rechts am {@code tag}; {@code anfang} hat dieselben Werte oder ist null; {@code andere} kennt die Staende aller Tage. */
    Rechtsstand(
            Map<String, Parameter> alle, LocalDate tag, Rechtsstand anfang, Function<LocalDate, Rechtsstand> andere) {
        this(alle, tag, anfang, andere, null);
    }

    private Rechtsstand(
            Map<String, Parameter> alle,
            LocalDate tag,
            Rechtsstand anfang,
            Function<LocalDate, Rechtsstand> andere,
            Set<String> gelesen) {
        this.alle = alle;
        this.gelesen = gelesen;
        this.tag = tag;
        this.andere = andere;
        this.anfang = anfang == null ? this : anfang;
        werte = anfang == null ? new Eintrag[Integer.highestOneBit(alle.size() + 1) * LUFT] : anfang.werte;
    }

    public LocalDate tag() {
        return tag;
    }

    /** Derselbe Stand und die anderer Tage, die von nun an in {@code gelesen} eintragen, welche Parameter jemand liest. */
    public Rechtsstand horchend(Set<String> gelesen) {
        Map<LocalDate, Rechtsstand> staende = new HashMap<>();
        return horchend(gelesen, tag, staende);
    }

    private Rechtsstand horchend(Set<String> gelesen, LocalDate am, Map<LocalDate, Rechtsstand> staende) {
        Rechtsstand da = staende.get(am);
        if (da == null) {
            da = new Rechtsstand(alle, am, null, t -> horchend(gelesen, t, staende), gelesen);
            staende.put(am, da);
        }
        return da;
    }

    /** Der Stand am ersten Tag, seit dem kein Wert ein anderer ist. */
    public Rechtsstand anfang() {
        return anfang;
    }

    /** Stand eines anderen Tages aus denselben Parametern. */
    public Rechtsstand am(LocalDate anderer) {
        return anderer.equals(tag) ? this : andere.apply(anderer);
    }

    /** Die Zahl dieses Namens. @throws IllegalArgumentException wenn sie unbekannt ist oder an diesem Tag nicht gilt */
    public BigDecimal zahl(String name) {
        return pflicht(wert(name).zahl(), name);
    }

    /** Die Zahl einer Tabelle. */
    public BigDecimal zahl(String name, String schluessel) {
        return pflicht(tabelle(name).get(schluessel), name + "/" + schluessel);
    }

    /** Die Zahlen einer Reihe. */
    public List<BigDecimal> reihe(String name) {
        return pflicht(wert(name).reihe(), name);
    }

    /** Eine von mehreren benannten Reihen. */
    public List<BigDecimal> reihe(String name, String schluessel) {
        return pflicht(pflicht(wert(name).reihen(), name).get(schluessel), name + "/" + schluessel);
    }

    /** Die ganze Tabelle. */
    public Map<String, BigDecimal> tabelle(String name) {
        return pflicht(wert(name).tabelle(), name);
    }

    /** Ein Text. */
    public String text(String name) {
        return pflicht(wert(name).text(), name);
    }

    /** Ob der Parameter an diesem Tag bekannt ist und nicht geendet hat. */
    public boolean gilt(String name) {
        liest(name);
        Parameter p = alle.get(name);
        return p != null && !tag.isBefore(p.erster()) && p.am(tag).gilt();
    }

    /** Der Wert samt Beginn und Quelle. */
    public Wert wert(String name) {
        liest(name);
        int platz = streue(name);
        for (Eintrag e = werte[platz]; e != null; e = werte[platz]) {
            if (e.name.equals(name)) {
                return e.wert;
            }
            platz = platz + 1 & werte.length - 1;
        }
        Wert w = parameter(name).am(tag);
        werte[platz] = new Eintrag(name, w);
        return w;
    }

    private void liest(String name) {
        if (gelesen != null) {
            gelesen.add(name);
        }
    }

    private int streue(String name) {
        int h = name.hashCode();
        return (h ^ h >>> Short.SIZE) & werte.length - 1;
    }

    /** Der Parameter mit allen seinen Werten. */
    public Parameter parameter(String name) {
        Parameter p = alle.get(name);
        if (p == null) {
            throw new IllegalArgumentException("Unbekannter Parameter " + name);
        }
        return p;
    }

    /** Etwas, das nur von diesem Stand abhaengt; je Typ einmal gebildet. */
    @SuppressWarnings("unchecked")
    public <T> T abgeleitet(Class<T> typ, Function<Rechtsstand, T> bau) {
        Object da = gelesen == null ? abgeleitet.get(typ) : null;
        if (da == null) {
            da = bau.apply(this);
            abgeleitet.put(typ, da);
        }
        return (T) da;
    }

    private <T> T pflicht(T wert, String name) {
        if (wert == null) {
            throw new IllegalArgumentException(name + " gilt am " + tag + " nicht");
        }
        return wert;
    }
}
