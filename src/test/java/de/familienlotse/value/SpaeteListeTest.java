package de.familienlotse.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eine Liste, die erst beim Lesen entsteht")
class SpaeteListeTest {
    private static final int THREADS = 8;

    @Test
    @DisplayName("entsteht nicht vorher und nur einmal")
    void entsteht_beim_ersten_lesen() {
        AtomicInteger gebildet = new AtomicInteger();
        List<Integer> liste = new SpaeteListe<>(this, () -> List.of(gebildet.incrementAndGet(), 7));
        assertThat(gebildet).hasValue(0);
        assertThat(liste).containsExactly(1, 7).isEqualTo(List.of(1, 7)).hasSameHashCodeAs(List.of(1, 7));
        assertThat(gebildet).hasValue(1);
        assertThatThrownBy(() -> liste.add(3)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("entsteht beim nächsten Lesen, wenn das erste scheitert")
    void scheitert_ohne_folgen() {
        AtomicInteger versuche = new AtomicInteger();
        List<Integer> liste = new SpaeteListe<>(this, () -> {
            if (versuche.incrementAndGet() == 1) {
                throw new IllegalStateException("noch nicht");
            }
            return List.of(7);
        });
        assertThatThrownBy(liste::size).hasMessage("noch nicht");
        assertThat(liste).containsExactly(7);
    }

    @Test
    @DisplayName("lässt los, woraus sie entstand")
    void haelt_nichts_fest() {
        Object stoff = new Object();
        WeakReference<Object> spur = new WeakReference<>(stoff);
        List<Integer> liste = aus(stoff);
        stoff = null;
        assertThat(liste).hasSize(1);
        Awaitility.await().until(() -> {
            System.gc();
            return spur.get() == null;
        });
        assertThat(liste).hasSize(1);
    }

    private List<Integer> aus(Object stoff) {
        return new SpaeteListe<>(this, () -> List.of(stoff.hashCode()));
    }

    @Test
    @DisplayName("Listen mit derselben Sperre entstehen nie gleichzeitig, jede einmal")
    void gleichzeitiges_lesen() throws Exception {
        AtomicInteger dabei = new AtomicInteger();
        AtomicInteger gebildet = new AtomicInteger();
        List<Integer> hoechstens = Collections.synchronizedList(new ArrayList<>());
        List<List<Integer>> listen = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            listen.add(new SpaeteListe<>(this, () -> {
                hoechstens.add(dabei.incrementAndGet());
                Thread.yield();
                dabei.decrementAndGet();
                return List.of(gebildet.incrementAndGet());
            }));
        }
        assertThat(gelesen(listen)).hasSize(1);
        assertThat(gebildet).hasValue(listen.size());
        assertThat(hoechstens).containsOnly(1);
    }

    /** Was jeder Thread las, ohne Doppeltes. */
    private static Set<List<Integer>> gelesen(List<List<Integer>> listen) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<Integer>> lesen = () -> {
            start.await();
            return listen.stream().map(l -> l.get(0)).toList();
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Set<List<Integer>> alle = new HashSet<>();
            for (Future<List<Integer>> f : threads.invokeAll(Collections.nCopies(THREADS, lesen))) {
                alle.add(f.get());
            }
            return alle;
        } finally {
            threads.shutdownNow();
        }
    }
}
