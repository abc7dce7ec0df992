package org.alfresco.service.cmr.search;

public interface SearchService {
    String LANGUAGE_CMIS_ALFRESCO = "cmis-alfresco";
    String LANGUAGE_FTS_ALFRESCO = "fts-alfresco";

    ResultSet query(SearchParameters searchParameters);
}
