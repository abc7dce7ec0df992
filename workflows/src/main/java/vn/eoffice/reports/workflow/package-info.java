/**
 * What the BPMN of the routing calls: plain Activiti delegates and listeners that turn the engine's events into calls
 * of use cases. It stands apart from the hosts because the same process runs, unchanged, in Alfresco's engine and in
 * the embedded host's.
 */
package vn.eoffice.reports.workflow;
