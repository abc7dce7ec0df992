/**
 * The routing in Alfresco's workflow engine. The process is the same as in the embedded host; what stands here lets Share,
 * ACA and the REST API work on it under the rules of our own desk.
 */
package vn.eoffice.reports.alfresco.routing;
