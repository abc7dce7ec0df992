package vn.eoffice.reports.actor;

import java.util.function.Function;

/**
 * Keeps what was last worked out from a source for as long as that very object is asked about: an index of names over
 * the units of a day, which a directory answers thousands of times until a unit comes or goes. Thread-safe; two threads
 * may work the same thing out at once.
 */
public final class Derived<S, T> {

    private record Known<S, T>(S source, T result) {}

    private final Function<S, T> work;
    private volatile Known<S, T> last;

    /** @param work a pure function; the source does not change afterwards */
    public Derived(Function<S, T> work) {
        this.work = work;
    }

    /** What follows from a source. */
    public T of(S source) {
        Known<S, T> known = last;
        if (known == null || known.source != source) {
            known = new Known<>(source, work.apply(source));
            last = known;
        }
        return known.result;
    }
}
