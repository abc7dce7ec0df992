/** The ports of core kept in Alfresco's nodes: documents, files, registers, copies, grants, the journal, messages. */
package vn.eoffice.reports.alfresco.repository;
