package de.familienlotse.calculation;

import de.familienlotse.situation.Familie;
import de.familienlotse.value.Angabe;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Die Familie, wie sie im Regelfall zusammenlebt; alles andere bleibt, wie es beantwortet ist. */
public final class Regelzusammenleben {
    private static final Set<String> FELDER = Set.of("familienstand", "partner", "eltern", "verhaeltnis", "wohnt");

    private Regelzusammenleben() {}

    /** {@code regel}: dieselbe Familie im Regelfall. */
    public static Familie von(Familie f, Familie regel) {
        return new Familie(
                f.stichtag(),
                f.haushalt(),
                jede(f.erwachsene(), regel.erwachsene()),
                jede(f.kinder(), regel.kinder()),
                regel.weitere());
    }

    private static <P extends Record> Angabe<List<P>> jede(Angabe<List<P>> alt, Angabe<List<P>> regel) {
        if (!alt.bekannt()) {
            return regel;
        }
        List<P> liste = new ArrayList<>();
        for (int i = 0; i < alt.wert().size(); i++) {
            liste.add(person(alt.wert().get(i), regel.wert().get(i)));
        }
        return new Angabe<>(liste, alt.fakt());
    }

    /** Die Person mit dem Zusammenleben der anderen. */
    private static <P extends Record> P person(P alt, P regel) {
        RecordComponent[] teile = alt.getClass().getRecordComponents();
        Object[] werte = new Object[teile.length];
        try {
            for (int i = 0; i < teile.length; i++) {
                P woher = FELDER.contains(teile[i].getName()) ? regel : alt;
                werte[i] = teile[i].getAccessor().invoke(woher);
            }
            Class<?>[] arten =
                    Arrays.stream(teile).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return art(alt).getDeclaredConstructor(arten).newInstance(werte);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <P extends Record> Class<P> art(P person) {
        return (Class<P>) person.getClass();
    }
}
