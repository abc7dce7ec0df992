/**
 * The embedded host: the whole product in one process on one machine, for trials, development and tests. A province
 * runs Alfresco.
 */
package vn.eoffice.reports.host;
