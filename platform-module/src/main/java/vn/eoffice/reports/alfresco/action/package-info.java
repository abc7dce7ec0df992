/** What folder rules, Share and REST can do with a document: actions over the use cases. */
package vn.eoffice.reports.alfresco.action;
