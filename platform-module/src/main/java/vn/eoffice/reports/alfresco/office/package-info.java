/** Units, groups and issuer codes as an administrator changes them in the application: nodes, and Alfresco's groups. */
package vn.eoffice.reports.alfresco.office;
