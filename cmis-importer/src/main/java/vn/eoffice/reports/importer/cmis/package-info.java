/** The server, addressed over CMIS 1.1: types and aspects as Alfresco names them, folders, rights and uploads. */
package vn.eoffice.reports.importer.cmis;
