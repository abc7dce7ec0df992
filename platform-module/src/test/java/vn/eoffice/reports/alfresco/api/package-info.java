/** Compares our declarations of Alfresco's API with the genuine one. */
package vn.eoffice.reports.alfresco.api;
