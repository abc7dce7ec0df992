/** The rules of the platform module's dependencies. */
package vn.eoffice.reports.alfresco.architecture;
