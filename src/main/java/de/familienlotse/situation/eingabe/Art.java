package de.familienlotse.situation.eingabe;

import java.util.Map;
import java.util.function.Function;

/** Eine Art von Wert der Anfrage: wie er gelesen wird und wie sein Schema lautet. */
interface Art<T> {
    /** Der Wert; null, wenn ein Fehler gemeldet ist. {@code json} ist nie null. */
    T lies(Object json, Stelle stelle);

    /** Das Schema; Definitionen, auf die es verweist, kommen in die Sammlung. */
    Map<String, Object> schema(Definitionen definitionen);

    /** Die Felder eines Gegenstands oder der Gegenstaende einer Liste; null bei einfachen Werten. */
    default Felder felder() {
        return null;
    }

    /** Dieselbe Art, gelesen als etwas anderes. */
    default <Z> Art<Z> als(Function<T, Z> wandler) {
        Art<T> innen = this;
        return new Art<>() {
            @Override
            public Z lies(Object json, Stelle stelle) {
                T wert = innen.lies(json, stelle);
                return wert == null ? null : wandler.apply(wert);
            }

            @Override
            public Map<String, Object> schema(Definitionen definitionen) {
                return innen.schema(definitionen);
            }

            @Override
            public Felder felder() {
                return innen.felder();
            }
        };
    }
}
