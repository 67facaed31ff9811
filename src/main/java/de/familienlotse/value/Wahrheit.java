package de.familienlotse.value;

/**
 * Dreiwertige Wahrheit nach Kleene. Ein offener Wert traegt die Fakten, deren Antwort ihn entscheidet, und ob er aus einer
 * Spanne stammt (dann kann der Betrag auch null sein).
 */
public final class Wahrheit {
    /** Erfuellt. */
    public static final Wahrheit JA = new Wahrheit(Fakten.KEINE, false);
    /** Nicht erfuellt. */
    public static final Wahrheit NEIN = new Wahrheit(Fakten.KEINE, false);

    private final Fakten fehlt;
    private final boolean rechnerisch;

    private Wahrheit(Fakten fehlt, boolean rechnerisch) {
        this.fehlt = fehlt;
        this.rechnerisch = rechnerisch;
    }

    /** JA oder NEIN. */
    public static Wahrheit von(boolean b) {
        return b ? JA : NEIN;
    }

    /** Offen, weil dieser Fakt fehlt. */
    public static Wahrheit offen(Fakt fakt) {
        return new Wahrheit(Fakten.von(fakt), false);
    }

    /** Offen, weil diese Fakten fehlen. */
    public static Wahrheit offen(Fakten fehlt) {
        return new Wahrheit(fehlt, false);
    }

    /** Offen, weil eine Groesse auf beiden Seiten einer Grenze liegen kann. */
    public static Wahrheit rechnerischOffen(Fakten fehlt) {
        return new Wahrheit(fehlt, true);
    }

    public boolean istJa() {
        return this == JA;
    }

    public boolean istNein() {
        return this == NEIN;
    }

    public boolean istOffen() {
        return this != JA && this != NEIN;
    }

    /** Ob die Unsicherheit aus einer Spanne stammt. */
    public boolean rechnerisch() {
        return rechnerisch;
    }

    /** Was fehlt; leer bei JA und NEIN. */
    public Fakten fehlt() {
        return fehlt;
    }

    public Wahrheit nicht() {
        return this == JA ? NEIN : this == NEIN ? JA : this;
    }

    public Wahrheit und(Wahrheit o) {
        return this == NEIN || o == NEIN ? NEIN : this == JA ? o : o == JA ? this : beide(o);
    }

    public Wahrheit oder(Wahrheit o) {
        return this == JA || o == JA ? JA : this == NEIN ? o : o == NEIN ? this : beide(o);
    }

    /** {@code dann}, wenn wahr, {@code sonst}, wenn falsch; sind beide gleich entschieden, ist die Bedingung ohne Belang. */
    public Wahrheit waehle(Wahrheit dann, Wahrheit sonst) {
        if (this == JA) {
            return dann;
        }
        if (this == NEIN || (dann == sonst)) {
            return sonst;
        }
        return beide(dann.istOffen() ? dann : this).beide(sonst.istOffen() ? sonst : this);
    }

    private Wahrheit beide(Wahrheit o) {
        Fakten summe = fehlt.mit(o.fehlt);
        boolean r = rechnerisch || o.rechnerisch;
        return summe == fehlt && r == rechnerisch ? this : new Wahrheit(summe, r);
    }

    @Override
    public boolean equals(Object o) {
        boolean entschieden = !istOffen() || !(o instanceof Wahrheit w) || !w.istOffen();
        return entschieden
                ? this == o
                : rechnerisch == ((Wahrheit) o).rechnerisch && fehlt.equals(((Wahrheit) o).fehlt);
    }

    @Override
    public int hashCode() {
        return 31 * toString().hashCode() + fehlt.hashCode();
    }

    @Override
    public String toString() {
        return this == JA ? "ja" : this == NEIN ? "nein" : "offen";
    }
}
