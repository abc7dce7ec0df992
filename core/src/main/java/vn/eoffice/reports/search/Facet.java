package vn.eoffice.reports.search;

import java.util.Locale;
import java.util.function.Function;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.DocumentKind;
import vn.eoffice.reports.document.DocumentStatus;

/** What found documents are counted by, so that a filter can say how many it would leave. */
public enum Facet {
    /** The codes of {@link DocumentKind}. */
    KIND(document -> document.kind().code()),
    /** The codes of {@link DocumentStatus}. */
    STATUS(document -> document.status().code()),
    /** The issuing body as it is written; its beginning where somebody wrote a whole page. */
    ISSUER(document -> beginning(document.metadata().issuingBody())),
    /** The year of the date of issue, in four figures. */
    YEAR(document -> document.metadata().date() == null
            ? null
            : String.format(Locale.ROOT, "%04d", document.metadata().date().getYear()));

    private static final int LONGEST = 300;

    private final Function<Document, String> value;

    Facet(Function<Document, String> value) {
        this.value = value;
    }

    /** What a document is counted under; null when it is not counted. */
    public String of(Document document) {
        return value.apply(document);
    }

    private static String beginning(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
