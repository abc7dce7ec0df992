package vn.eoffice.reports.benchmarks;

import java.util.ArrayList;
import java.util.List;
import vn.eoffice.reports.document.Metadata;
import vn.eoffice.reports.samples.Expectation;

/** Counts texts that are no documents (articles, questions, commentaries) and the numbers read as their own. */
final class Negatives {

    private final List<String> withNumber = new ArrayList<>();
    private int texts;

    /** Counts a sample if it has no type, number and issuer of its own. */
    void add(Expectation expected, Metadata read) {
        if (expected.isNegative()) {
            texts++;
            if (read.number() != null) {
                withNumber.add(expected.name());
            }
        }
    }

    int texts() {
        return texts;
    }

    int ownNumbers() {
        return withNumber.size();
    }
}
