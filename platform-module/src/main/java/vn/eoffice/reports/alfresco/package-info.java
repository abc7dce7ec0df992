/** The platform module: report management as a guest in Alfresco's repository. */
package vn.eoffice.reports.alfresco;
