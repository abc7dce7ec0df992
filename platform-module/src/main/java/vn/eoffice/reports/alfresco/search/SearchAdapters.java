package vn.eoffice.reports.alfresco.search;

import org.alfresco.service.cmr.search.SearchService;
import vn.eoffice.reports.alfresco.repository.Identity;
import vn.eoffice.reports.alfresco.repository.NodeQueries;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;

/** Makes the adapter of this package. */
public final class SearchAdapters {

    private SearchAdapters() {}

    /** The search of an office. */
    public static DocumentSearch search(
            SearchService search, OfficeSettings settings, Documents documents, Identity identity) {
        return new CmisDocumentSearch(
                new NodeQueries(search, settings.longestQuery()),
                new SearchConditions(new PropertyValues(settings.zone())),
                new FileWords(search, settings.fullText()),
                documents,
                identity);
    }
}
