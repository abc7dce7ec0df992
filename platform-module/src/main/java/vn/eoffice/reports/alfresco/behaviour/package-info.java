/**
 * What holds whatever client a document comes by: files brought into a filing folder are read and filed, issued documents
 * stay as they are, numbers are given once, citations are kept as associations. Use cases do not pass through here: they
 * write with {@link vn.eoffice.reports.alfresco.repository.OwnWrites}.
 */
package vn.eoffice.reports.alfresco.behaviour;
