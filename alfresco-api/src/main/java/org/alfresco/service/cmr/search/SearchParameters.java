package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import org.alfresco.service.cmr.repository.StoreRef;

public class SearchParameters {
    private final ArrayList<StoreRef> stores = new ArrayList<>();
    private final ArrayList<SortDefinition> sortDefinitions = new ArrayList<>();
    private String language;
    private String query;
    private int maxItems = -1;
    private int skipCount;
    private int maxPermissionChecks = -1;
    private long maxPermissionCheckTimeMillis = -1;
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public void addStore(StoreRef store) {
        stores.add(store);
    }

    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    public void addSort(String field, boolean ascending) {
        sortDefinitions.add(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public ArrayList<SortDefinition> getSortDefinitions() {
        return sortDefinitions;
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public int getMaxPermissionChecks() {
        return maxPermissionChecks;
    }

    public void setMaxPermissionChecks(int maxPermissionChecks) {
        this.maxPermissionChecks = maxPermissionChecks;
    }

    public long getMaxPermissionCheckTimeMillis() {
        return maxPermissionCheckTimeMillis;
    }

    public void setMaxPermissionCheckTimeMillis(long maxPermissionCheckTimeMillis) {
        this.maxPermissionCheckTimeMillis = maxPermissionCheckTimeMillis;
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    public static class SortDefinition {
        private final String field;
        private final boolean ascending;

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.field = field;
            this.ascending = ascending;
        }

        public String getField() {
            return field;
        }

        public boolean isAscending() {
            return ascending;
        }

        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE
        }
    }
}
