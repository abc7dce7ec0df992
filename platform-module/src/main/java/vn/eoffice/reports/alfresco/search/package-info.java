/** Finds documents through Alfresco's search service, with or without an index. */
package vn.eoffice.reports.alfresco.search;
