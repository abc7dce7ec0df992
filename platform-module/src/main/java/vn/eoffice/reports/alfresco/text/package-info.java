/** The text of files: through Alfresco's transform service where there is one, else in process. */
package vn.eoffice.reports.alfresco.text;
