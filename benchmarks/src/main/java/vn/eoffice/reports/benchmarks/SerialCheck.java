package vn.eoffice.reports.benchmarks;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Whether running numbers are what they have to be.
 *
 * @param duplicates numbers given again, each time counted
 * @param gaps numbers between the first and the last that were never given
 */
record SerialCheck(int duplicates, int gaps) {

    /** @param first the number that has to come first */
    static SerialCheck of(Collection<Integer> serials, int first) {
        TreeSet<Integer> distinct = new TreeSet<>(serials);
        if (distinct.isEmpty()) {
            return new SerialCheck(0, 0);
        }
        int missing = distinct.last() - first + 1 - distinct.tailSet(first).size();
        return new SerialCheck(serials.size() - distinct.size(), missing);
    }

    @Override
    public String toString() {
        return duplicates + " duplicates, " + gaps + " gaps";
    }
}
