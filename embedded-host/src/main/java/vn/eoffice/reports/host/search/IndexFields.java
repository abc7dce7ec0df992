package vn.eoffice.reports.host.search;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import vn.eoffice.reports.search.Facet;

/** The names of the index's fields. */
final class IndexFields {

    static final String ID = "id";
    static final String NUMBER = "number";
    static final String CITES = "cites";
    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String READER = "reader";
    static final String ROUND = "round";
    static final String ISSUER = "issuer";
    static final String DATE = "date";
    static final String FILED = "filed";
    static final String SUBJECT = "subject";
    static final String SUBJECT_EXACT = "subject.exact";

    /** Subject, issuing body and the file's text together, folded: what every word of a query has to occur in. */
    static final String ALL = "all";

    static final String ALL_EXACT = "all.exact";

    private IndexFields() {}

    /** What documents are counted by; cannot be searched. */
    static String facet(Facet facet) {
        return "facet." + facet.name().toLowerCase(Locale.ROOT);
    }

    static Analyzer analyzer(Syllables exact, Syllables folded) {
        return new PerFieldAnalyzerWrapper(
                new KeywordAnalyzer(),
                Map.of(ISSUER, folded, SUBJECT, folded, ALL, folded, SUBJECT_EXACT, exact, ALL_EXACT, exact));
    }
}
