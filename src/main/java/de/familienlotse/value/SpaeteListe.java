package de.familienlotse.value;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/** Eine unveraenderliche Liste, die erst gebildet wird, wenn jemand sie liest; danach haelt sie nur noch sich und die Sperre. */
public final class SpaeteListe<E> extends AbstractList<E> implements RandomAccess {
    private final Object sperre;
    private volatile List<E> liste;
    private Supplier<List<E>> bau;

    /** {@code sperre}: haelt, wer bildet; Listen mit derselben werden nie gleichzeitig gebildet. */
    public SpaeteListe(Object sperre, Supplier<List<E>> bau) {
        this.sperre = sperre;
        this.bau = bau;
    }

    private List<E> liste() {
        List<E> da = liste;
        return da == null ? bilde() : da;
    }

    private List<E> bilde() {
        synchronized (sperre) {
            if (liste == null) {
                liste = bau.get();
                bau = null;
            }
            return liste;
        }
    }

    @Override
    public E get(int stelle) {
        return liste().get(stelle);
    }

    @Override
    public int size() {
        return liste().size();
    }
}
