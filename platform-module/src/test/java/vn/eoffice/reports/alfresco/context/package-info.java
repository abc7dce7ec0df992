/** The module's Spring XML, executed. */
package vn.eoffice.reports.alfresco.context;
