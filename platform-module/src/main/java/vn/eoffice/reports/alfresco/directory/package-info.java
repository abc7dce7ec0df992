/** Units, groups and people of the office, read from nodes, people and groups of Alfresco. */
package vn.eoffice.reports.alfresco.directory;
