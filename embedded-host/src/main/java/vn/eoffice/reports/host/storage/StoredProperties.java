package vn.eoffice.reports.host.storage;

import java.util.List;
import java.util.Map;
import vn.eoffice.reports.document.Document;
import vn.eoffice.reports.document.FileContent;
import vn.eoffice.reports.document.Finding;
import vn.eoffice.reports.document.Metadata;

/** What the column {@code properties} of a document holds. */
record StoredProperties(
        Metadata metadata,
        FileContent content,
        String identity,
        List<Finding> findings,
        Map<String, Double> confidence,
        String recallReason) {

    static StoredProperties of(Document document) {
        return new StoredProperties(
                document.metadata(),
                document.content(),
                document.identity(),
                document.findings(),
                document.confidence(),
                document.recallReason());
    }
}
