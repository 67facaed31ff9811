package de.familienlotse.calculation;

import java.util.Comparator;
import java.util.List;

/** Kinder nach ihrer Geburt, das juengste zuerst, gleich in welcher Folge sie genannt sind; unbekannte Geburten zuletzt. */
public final class Geburtsfolge {
    private static final Comparator<KindLage> JUENGSTE_ZUERST = Comparator.comparing(
                    (KindLage k) -> k.kind().geboren().frueh(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(k -> k.kind().geboren().spaet(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(KindLage::id);

    private Geburtsfolge() {}

    /** Die Kinder der Familie in dieser Folge. */
    public static List<KindLage> von(Lage lage) {
        List<KindLage> kinder = lage.kinder();
        return kinder.size() < 2
                ? kinder
                : kinder.stream().sorted(JUENGSTE_ZUERST).toList();
    }
}
