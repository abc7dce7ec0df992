/**
 * The {@link vn.eoffice.reports.port.Routing} port over the Activiti engine that runs inside this host. The open tasks
 * are kept in a table of ours because a page of a large inbox, with an exact count, is too slow to be asked from the
 * engine's own tables.
 */
package vn.eoffice.reports.host.routing;
