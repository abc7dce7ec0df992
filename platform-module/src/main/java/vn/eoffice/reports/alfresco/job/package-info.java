/** What the server does by itself, on one node of a cluster at a time. */
package vn.eoffice.reports.alfresco.job;
